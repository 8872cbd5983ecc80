// Addresses, words and requests: what every other part of the script layer stands on.

export const address = path => new URL(path, document.baseURI).href;

export const officer = () => document.querySelector('#live-state')?.dataset.officer || 'nobody';

let said = null;

export function words(key, blanks = {}) {
  if (said === null) said = JSON.parse(document.querySelector('#live-words')?.dataset.words || '{}');
  return (said[key] || '').replace(/\{(\w+)\}/g, (_, blank) => (blank in blanks ? String(blanks[blank]) : ''));
}

export function forgetWords() {
  said = null;
}

/** A request that changes something; the header tells the house that a script of its own page asked. */
export function change(method, path, body, options = {}) {
  return fetch(address(path), {
    method,
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { 'X-Requested-With': 'JointEnforcement', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
    ...options
  });
}

export async function read(path) {
  const response = await fetch(address(path), { credentials: 'same-origin', redirect: 'manual', headers: { Accept: 'application/json' } });
  if (response.status === 404 || response.status === 204) return null;
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

const shelf = kind => {
  try {
    return window[kind];
  } catch {
    return null;
  }
};

/** What one tab remembers; a browser that forbids it remembers nothing. */
export const memory = {
  get: key => shelf('sessionStorage')?.getItem(key) ?? null,
  set: (key, value) => {
    try {
      shelf('sessionStorage')?.setItem(key, value);
    } catch {
      // A full store loses the convenience, not the act.
    }
  },
  drop: key => shelf('sessionStorage')?.removeItem(key)
};

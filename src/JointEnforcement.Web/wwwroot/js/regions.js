// Regions of the page follow the house: the page is read again and every [data-region] that differs is put in place.
import { officer, words } from './house.js';
import { carryTyped, isDirty } from './forms.js';

const served = new WeakMap();
const waiting = new WeakMap();
let timer = null;
let lastRead = 0;
let reading = false;
let again = false;

// What a script changes, or what differs on each rendering, is no news.
function essence(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll('time[data-due]').forEach(t => { t.textContent = ''; });
  copy.querySelectorAll('[data-volatile]').forEach(e => e.remove());
  copy.querySelectorAll('input[name="__RequestVerificationToken"], input[name="idempotency-key"]').forEach(i => i.removeAttribute('value'));
  copy.querySelectorAll('[data-rendered-at]').forEach(e => e.removeAttribute('data-rendered-at'));
  return copy.innerHTML;
}

const regions = root => [...root.querySelectorAll('[data-region]')];

export function rememberRegions() {
  regions(document).forEach(r => served.set(r, essence(r)));
}

const editable = element => element.matches('input, textarea, select, [contenteditable="true"]');

function busy(region) {
  const focused = document.activeElement;
  if (focused && region.contains(focused) && editable(focused)) return true;
  return [...region.querySelectorAll('form')].some(isDirty);
}

function likeness(element) {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const tag = element.tagName.toLowerCase();
  const mark = ['href', 'name', 'value', 'type'].map(a => [a, element.getAttribute(a)]).filter(([, v]) => v !== null);
  return mark.length > 0 ? tag + mark.map(([a, v]) => `[${a}="${CSS.escape(v)}"]`).join('') : tag;
}

function put(region, fresh) {
  const focused = document.activeElement;
  const held = focused && region.contains(focused) && focused !== region ? likeness(focused) : null;
  const opened = [...region.querySelectorAll('details[open]')].map(likenessOfDetails);
  const typed = carryTyped(region);
  region.innerHTML = fresh.innerHTML;
  [...fresh.attributes].forEach(a => region.setAttribute(a.name, a.value));
  served.set(region, essence(region));
  waiting.delete(region);
  region.querySelectorAll('details').forEach(d => { if (opened.includes(likenessOfDetails(d))) d.open = true; });
  typed();
  if (held) region.querySelector(held)?.focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent('house:region', { detail: region }));
}

const likenessOfDetails = d => d.id || d.querySelector('summary')?.textContent.trim() || '';

function badge(region, fresh) {
  waiting.set(region, fresh);
  if (region.querySelector(':scope > .region-badge')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'region-badge';
  button.dataset.volatile = '';
  button.textContent = words('live.updated');
  button.addEventListener('click', () => put(region, waiting.get(region)));
  region.prepend(button);
}

function follow(scope, other) {
  for (const region of scope) {
    const fresh = other.querySelector(`[data-region="${CSS.escape(region.dataset.region)}"]`);
    if (!fresh) {
      if (!busy(region)) region.replaceChildren();
      continue;
    }
    if (served.get(region) === essence(fresh)) continue;
    if (!busy(region)) {
      put(region, fresh);
      continue;
    }
    const inner = regions(region);
    if (inner.length > 0) follow(inner, other);
    else badge(region, fresh);
  }
}

const outermost = () => regions(document).filter(r => !r.parentElement.closest('[data-region]'));

/** Reads this page once more. Answers what the house said: 'fresh', 'gone', 'signed-out' or 'unreachable'. */
async function readPage() {
  let response;
  const asked = location.href;
  try {
    response = await fetch(asked, { credentials: 'same-origin', redirect: 'manual', headers: { Accept: 'text/html', 'X-Live-Refresh': '1' } });
  } catch {
    return 'unreachable';
  }
  if (asked !== location.href) return 'fresh';
  if (response.type === 'opaqueredirect' || response.status === 401) return 'signed-out';
  if (response.status === 403 || response.status === 404) return 'gone';
  if (!response.ok) return 'unreachable';
  const other = new DOMParser().parseFromString(await response.text(), 'text/html');
  const them = other.querySelector('#live-state')?.dataset.officer;
  if (them && them !== officer()) return 'gone';
  follow(outermost(), other);
  return 'fresh';
}

async function run() {
  timer = null;
  if (reading) {
    again = true;
    return;
  }
  reading = true;
  lastRead = Date.now();
  const found = await readPage();
  reading = false;
  document.dispatchEvent(new CustomEvent('house:read', { detail: found }));
  if (again) {
    again = false;
    refresh();
  }
}

/** At most one reading a second, the last call always served; a hidden tab reads when it is looked at again. */
export function refresh() {
  if (document.visibilityState === 'hidden') {
    again = true;
    return;
  }
  if (timer !== null) return;
  timer = setTimeout(run, Math.max(0, lastRead + 1000 - Date.now()));
}

export function startRegions() {
  rememberRegions();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && again) {
      again = false;
      refresh();
    }
  });
  document.addEventListener('house:read', e => {
    // The matter left this officer's sight, or another officer signed in: the house explains it on a page of its own.
    if (e.detail === 'gone' && !document.querySelector('form[data-dirty]')) location.reload();
  });
}

// Typed text is kept: with the house within seconds, with this tab while the house is out of reach.
import { address, change, memory, read, words } from './house.js';
import { putInto, typedIn } from './forms.js';

const settle = 1000;
const longest = 4000;
const kept = new WeakMap();

const path = key => `api/drafts/${encodeURIComponent(key)}`;
const localKey = key => `draft:${key}`;
const sentKey = 'drafts-sent';

function note(form, text, restored = false) {
  let line = form.querySelector('[data-draft-note]');
  if (!line) return;
  line.textContent = text;
  line.hidden = text === '';
  if (!restored) return;
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.className = 'link';
  drop.textContent = words('draft.discard');
  drop.addEventListener('click', async () => {
    await forget(form.dataset.draft);
    form.removeAttribute('data-dirty');
    location.reload();
  });
  line.append(' ', drop);
}

async function forget(key) {
  memory.drop(localKey(key));
  try {
    await change('DELETE', path(key));
  } catch {
    // A draft that outlives its form is offered once more, which harms nobody.
  }
}

const clock = moment => moment.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });

async function save(form, options) {
  const state = kept.get(form);
  if (!state || !state.waiting) return;
  clearTimeout(state.timer);
  state.waiting = false;
  state.first = 0;
  const draft = { ...typedIn(form), savedAt: new Date().toISOString() };
  const key = form.dataset.draft;
  memory.set(localKey(key), JSON.stringify(draft));
  try {
    const response = await change('PUT', path(key), draft, options);
    if (!response.ok) throw new Error(String(response.status));
    memory.drop(localKey(key));
    note(form, words('draft.saved', { time: clock(new Date()) }));
  } catch {
    note(form, words('draft.local'));
  }
}

function later(form) {
  const state = kept.get(form);
  if (!state) return;
  if (!state.waiting) state.first = Date.now();
  state.waiting = true;
  clearTimeout(state.timer);
  state.timer = setTimeout(() => save(form), Math.max(0, Math.min(settle, state.first + longest - Date.now())));
}

async function restore(form) {
  const key = form.dataset.draft;
  // What a refused form shows is what was typed last.
  if (form.hasAttribute('data-refused')) return;
  const local = JSON.parse(memory.get(localKey(key)) || 'null');
  let remote = null;
  try {
    remote = await read(path(key));
  } catch {
    // Out of reach: this tab's own copy serves.
  }
  const draft = [local, remote && (remote.fields || remote)].filter(d => d).sort((a, b) => Date.parse(b.savedAt || 0) - Date.parse(a.savedAt || 0))[0];
  if (!draft || form.hasAttribute('data-dirty')) return;
  const { savedAt, ...typed } = draft;
  if (JSON.stringify(typed) === JSON.stringify(typedIn(form))) return;
  putInto(form, typed);
  form.setAttribute('data-dirty', '');
  note(form, words('draft.restored', { time: clock(new Date(savedAt)) }), true);
}

// Where an act leads once it is done; the form of a new matter names it.
const doneAt = form => address(form.dataset.done || `referrals/${form.querySelector('[name="matter"]')?.value}`);

function take(form) {
  const known = kept.get(form);
  if (known && known.key === form.dataset.draft) return;
  kept.set(form, { key: form.dataset.draft, waiting: false, timer: null, first: 0 });
  restore(form);
  // Enhanced navigation may use one form element for two acts in turn.
  if (known) return;
  form.addEventListener('input', () => later(form));
  form.addEventListener('submit', e => {
    if (e.defaultPrevented) return;
    const state = kept.get(form);
    clearTimeout(state.timer);
    state.waiting = false;
    memory.set(sentKey, JSON.stringify({ key: form.dataset.draft, done: doneAt(form) }));
  });
}

const forms = () => [...document.querySelectorAll('form[data-draft]')];

// Only the page an act leads to when it is done ends its draft; a refusal, an error or a new sign-in keeps it.
function sweep() {
  const sent = JSON.parse(memory.get(sentKey) || 'null');
  if (sent === null) return;
  memory.drop(sentKey);
  if (sent.done === location.origin + location.pathname) forget(sent.key);
}

export function takeForms() {
  sweep();
  forms().forEach(take);
}

const flush = () => forms().forEach(form => save(form, { keepalive: true }));

export function startDrafts() {
  takeForms();
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') flush(); });
  window.addEventListener('online', () => forms().filter(f => memory.get(localKey(f.dataset.draft)) !== null).forEach(form => { kept.get(form).waiting = true; save(form); }));
  document.addEventListener('house:region', takeForms);
}

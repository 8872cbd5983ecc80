// Forms: what was typed, rows that can be added, files that go ahead of the form.
import { address, words } from './house.js';

const hashLimit = 200 * 1024 * 1024;

export const isDirty = form => form.hasAttribute('data-dirty');

const watched = form => form && form.method === 'post' && !form.hasAttribute('data-plain');

const fields = form => [...form.elements].filter(e => e.name && !['hidden', 'file', 'submit', 'button', 'password'].includes(e.type));

/** What stands in a form, by name; boxes as a JSON list of what is ticked. */
export function typedIn(form) {
  const ticked = {};
  const typed = {};
  for (const field of fields(form)) {
    if (field.type === 'radio') {
      if (field.checked) typed[field.name] = field.value;
    } else if (field.type === 'checkbox') {
      ticked[field.name] = ticked[field.name] || [];
      if (field.checked) ticked[field.name].push(field.value);
    } else {
      typed[field.name] = field.value;
    }
  }
  Object.keys(ticked).forEach(name => { typed[name] = JSON.stringify(ticked[name]); });
  form.querySelectorAll('input[data-keep]').forEach(e => { typed[e.name] = e.value; });
  return typed;
}

export function putInto(form, typed) {
  for (const name of Object.keys(typed)) {
    growTo(form, name);
    const value = typed[name];
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === 'file') continue;
      if (field.type === 'hidden' && !field.hasAttribute('data-keep')) continue;
      if (field.type === 'radio') field.checked = field.value === value;
      else if (field.type === 'checkbox') field.checked = JSON.parse(value || '[]').includes(field.value);
      else field.value = value;
    }
  }
  form.querySelectorAll('[data-file-name]').forEach(showKept);
}

const formKey = form => form.getAttribute('action') || '';

/** Takes what was typed in a region's forms; the answer puts it back after the region was replaced. */
export function carryTyped(region) {
  const kept = [...region.querySelectorAll('form')].filter(isDirty).map(form => [formKey(form), typedIn(form)]);
  return () => {
    for (const [key, typed] of kept) {
      const form = [...region.querySelectorAll('form')].find(f => formKey(f) === key);
      if (!form) continue;
      putInto(form, typed);
      form.setAttribute('data-dirty', '');
    }
  };
}

function addRow(rows) {
  const template = rows.querySelector(':scope > template');
  const next = Number(rows.dataset.next || rows.querySelectorAll(':scope > [data-row]').length);
  rows.dataset.next = String(next + 1);
  const holder = document.createElement('template');
  holder.innerHTML = template.innerHTML.replace(/__i__/g, String(next));
  const row = holder.content.firstElementChild;
  template.before(row);
  return row;
}

// A draft may hold more rows than the page came with.
function growTo(form, name) {
  const match = /^(\w+)\[(\d+)\]\./.exec(name);
  if (!match) return;
  const rows = form.querySelector(`[data-rows="${CSS.escape(match[1])}"]`);
  while (rows && !form.querySelector(`[name="${CSS.escape(name)}"]`) && Number(rows.dataset.next || 0) <= Number(match[2]) && Number(match[2]) < 200) addRow(rows);
}

const blank = row => [...row.querySelectorAll('input, select, textarea')].every(f => (f.type === 'checkbox' || f.type === 'radio' ? !f.checked : f.value === ''));

// Rows stand ready for browsers without scripts; here one empty row is enough.
function prepareRows(rows) {
  if (rows.dataset.next) return;
  const all = [...rows.querySelectorAll(':scope > [data-row]')];
  rows.dataset.next = String(all.length);
  all.slice(1).filter(blank).forEach(row => row.remove());
  rows.parentElement.querySelectorAll('[data-row-add]').forEach(b => { b.hidden = false; });
  rows.querySelectorAll('[data-row-remove]').forEach(b => { b.hidden = false; });
}

function onClick(e) {
  const add = e.target.closest('[data-row-add]');
  if (add) {
    const row = addRow(add.closest('[data-rows-of]').querySelector('[data-rows]'));
    row.querySelectorAll('[data-row-remove]').forEach(b => { b.hidden = false; });
    row.querySelector('input, select, textarea')?.focus();
  }
  const remove = e.target.closest('[data-row-remove]');
  if (remove) {
    const form = remove.closest('form');
    const group = remove.closest('[data-rows-of]');
    remove.closest('[data-row]').remove();
    form.setAttribute('data-dirty', '');
    form.dispatchEvent(new Event('input', { bubbles: true }));
    group.querySelector('[data-row-add]')?.focus();
  }
}

const hex = buffer => [...new Uint8Array(buffer)].map(b => b.toString(16).padStart(2, '0')).join('');

async function digest(file) {
  if (!window.crypto?.subtle || file.size > hashLimit) return null;
  return hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
}

export function sizeWords(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function showKept(hidden) {
  if (hidden.value === '') return;
  const note = hidden.closest('[data-file]')?.querySelector('[data-file-note]');
  if (note && note.textContent === '') note.textContent = words('live.upload.kept');
}

function send(path, file, sha, onProgress) {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(path));
    request.responseType = 'json';
    request.setRequestHeader('X-Requested-With', 'JointEnforcement');
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    if (sha) request.setRequestHeader('X-File-Sha256', sha);
    request.upload.onprogress = e => { if (e.lengthComputable) onProgress(e.loaded / e.total); };
    request.onload = () => (request.status >= 200 && request.status < 300 ? done(request.response) : fail(request.response));
    request.onerror = () => fail(null);
    request.send(file);
  });
}

async function upload(input) {
  const box = input.closest('[data-file]');
  const note = box.querySelector('[data-file-note]');
  const bar = box.querySelector('progress');
  const hidden = box.querySelector('[data-file-name]');
  const file = input.files[0];
  if (!file) return;
  box.dataset.state = 'sending';
  hidden.value = '';
  bar.hidden = false;
  bar.value = 0;
  note.textContent = words('live.upload.hashing');
  try {
    const sha = await digest(file);
    const stored = await send(input.dataset.upload, file, sha, part => {
      bar.value = part;
      note.textContent = words('live.upload.progress', { percent: Math.round(part * 100) });
    });
    hidden.value = stored.file;
    box.dataset.state = 'stored';
    note.textContent = words('live.upload.done', { name: stored.fileName, size: sizeWords(stored.bytes), sha: `${stored.sha256.slice(0, 8)}…${stored.sha256.slice(-4)}` });
    hidden.dispatchEvent(new Event('input', { bubbles: true }));
  } catch (refused) {
    box.dataset.state = 'failed';
    const sentence = document.documentElement.lang.startsWith('zh') ? refused?.zh : refused?.en;
    note.textContent = sentence || refused?.detail || refused?.title || words('live.upload.failed');
    input.value = '';
  }
  bar.hidden = true;
}

function onSubmit(e) {
  const form = e.target;
  if (!watched(form)) return;
  const sending = form.querySelector('[data-file][data-state="sending"]');
  if (sending) {
    e.preventDefault();
    sending.querySelector('[data-file-note]').textContent = words('live.upload.wait');
    return;
  }
  form.setAttribute('aria-busy', 'true');
}

export function prepareForms() {
  document.querySelectorAll('[data-rows]').forEach(prepareRows);
  document.querySelectorAll('[data-file]').forEach(box => { box.hidden = false; });
  document.querySelectorAll('[data-no-script]').forEach(e => { e.hidden = true; });
}

export function startForms() {
  prepareForms();
  document.addEventListener('input', e => {
    const form = e.target.closest?.('form');
    if (watched(form)) form.setAttribute('data-dirty', '');
  });
  document.addEventListener('change', e => { if (e.target.matches?.('input[type="file"][data-upload]')) upload(e.target); });
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSubmit, true);
  document.addEventListener('house:region', prepareForms);
}

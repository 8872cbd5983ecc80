// One hub connection for all tabs of an officer: the tab that holds the lock connects, the others listen.
import { address, memory, officer, read, words } from './house.js';
import { refresh } from './regions.js';

const silence = 30000;
const pollEvery = 5000;
const me = officer();
const seqKey = `last-seq:${me}`;
const noticeKey = `last-notice:${me}`;
const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(`joint-enforcement:${me}`) : null;

let last = memory.get(seqKey) === null ? null : Number(memory.get(seqKey));
let leads = false;
let state = 'connecting';
let hub = null;
let heard = Date.now();
let polling = null;
let catching = null;
let holding = false;
let held = [];

function reached(seq) {
  if (last !== null && seq <= last) return;
  last = seq;
  memory.set(seqKey, String(seq));
}

function show(next) {
  state = next;
  const element = document.querySelector('#live-state');
  if (!element) return;
  element.dataset.state = next;
  const label = element.querySelector('[data-live-word]') || element;
  const text = words(`live.${next}`);
  if (text !== '' && label.textContent !== text) label.textContent = text;
}

export const showState = () => show(state);

function tell(message) {
  if (leads && channel) channel.postMessage(message);
}

function lead(next) {
  show(next);
  tell({ kind: 'state', state: next });
}

function moved(notice) {
  if (last !== null && notice.seq <= last) return;
  reached(notice.seq);
  document.dispatchEvent(new CustomEvent('house:moved', { detail: notice }));
  refresh();
}

/** Notices stand for this officer's agency; which of them are this officer's, the page itself says. */
function noticed(id) {
  if (id > 0 && String(id) === memory.get(noticeKey)) return;
  if (id > 0) memory.set(noticeKey, String(id));
  refresh();
}

// While the feed is read, what the hub calls out waits, so that nothing newer makes something older look known.
function arrive(notice) {
  heard = Date.now();
  if (holding) held.push(notice);
  else moved(notice);
}

function release() {
  holding = false;
  const notices = held;
  held = [];
  notices.forEach(moved);
}

function hear(seq) {
  heard = Date.now();
  if (holding) return;
  // The first heartbeat tells a new tab where it stands; what moved while it loaded is read once.
  if (last === null) refresh();
  reached(seq);
}

/** Everything since the last sequence, in order. Twice at once would only ask twice. */
function catchUp() {
  if (catching === null) catching = readFeed().finally(() => { catching = null; });
  return catching;
}

async function readFeed() {
  const known = last !== null;
  for (;;) {
    const page = await read(`api/feed?after=${last === null ? 0 : last}`);
    if (page === null) return;
    if (page.reload) {
      // A sequence the house does not know any more, after a restore for example: begin again from where it stands.
      last = page.upto;
      memory.set(seqKey, String(last));
      tell({ kind: 'reload', seq: last });
      refresh();
      return;
    }
    if (known) page.notices.forEach(notice => { moved(notice); tell({ kind: 'moved', notice }); });
    if (page.upto > (last === null ? -1 : last)) reached(page.upto);
    if (page.noticed > 0) noticed(page.noticed);
    if (!page.more) break;
  }
  if (!known) refresh();
}

async function poll() {
  try {
    await catchUp();
    if (leads) lead('polling');
    else show('polling');
  } catch {
    if (leads) lead('reconnecting');
    else show('reconnecting');
  }
}

function startPolling() {
  if (polling !== null) return;
  poll();
  polling = setInterval(poll, pollEvery);
}

function stopPolling() {
  clearInterval(polling);
  polling = null;
}

async function settled() {
  heard = Date.now();
  stopPolling();
  try {
    if (last !== null) await catchUp();
  } catch {
    // The page is read whole instead; the next notice carries the sequence on.
    refresh();
  }
  release();
  lead('connected');
}

const pause = ms => new Promise(done => setTimeout(done, ms));

const backOff = attempt => Math.min(10000, 500 * 2 ** Math.min(attempt, 5)) * (0.75 + Math.random() / 4);

async function connect() {
  for (let attempt = 0; ; attempt++) {
    try {
      holding = true;
      await hub.start();
      await settled();
      return;
    } catch {
      lead(polling === null ? 'reconnecting' : state);
      if (attempt > 0) startPolling();
      await pause(backOff(attempt));
    }
  }
}

function makeHub() {
  const { HubConnectionBuilder, LogLevel } = window.signalR;
  hub = new HubConnectionBuilder()
    .withUrl(address('live'))
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: retry => backOff(retry.previousRetryCount) })
    .configureLogging(LogLevel.None)
    .build();
  hub.on('Moved', notice => { arrive(notice); tell({ kind: 'moved', notice }); });
  hub.on('Heartbeat', seq => { hear(seq); tell({ kind: 'heartbeat', seq }); });
  hub.on('Noticed', notice => { heard = Date.now(); noticed(notice.id); tell({ kind: 'noticed', id: notice.id }); });
  hub.onreconnecting(() => {
    holding = true;
    lead('reconnecting');
    setTimeout(() => { if (hub.state !== 'Connected') startPolling(); }, pollEvery);
  });
  hub.onreconnected(settled);
  hub.onclose(connect);
}

function takeLead() {
  leads = true;
  heard = Date.now();
  if (window.signalR) {
    makeHub();
    connect();
  } else {
    startPolling();
  }
}

function listen(message) {
  heard = Date.now();
  if (message.kind === 'state') {
    if (message.state !== 'reconnecting') stopPolling();
    show(message.state);
  }
  if (message.kind === 'moved') arrive(message.notice);
  if (message.kind === 'noticed') noticed(message.id);
  if (message.kind === 'heartbeat') hear(message.seq);
  if (message.kind === 'reload') { last = message.seq; memory.set(seqKey, String(last)); refresh(); }
  if (message.kind === 'hello' && leads) tell({ kind: 'state', state });
}

function watch() {
  const silent = Date.now() - heard > silence;
  if (!silent) return;
  if (!leads) startPolling();
  else if (hub && hub.state === 'Connected') { heard = Date.now(); hub.stop(); }
}

export function startConnection() {
  if (me === 'nobody') return;
  document.addEventListener('house:read', e => { if (e.detail === 'signed-out') show('signed-out'); });
  if (channel) channel.onmessage = e => listen(e.data);
  if (navigator.locks && channel) {
    channel.postMessage({ kind: 'hello' });
    // Held until the tab ends; the browser then gives it to the next in the queue.
    navigator.locks.request(`joint-enforcement-live:${me}`, () => { takeLead(); return new Promise(() => {}); });
    if (last !== null) catchUp().catch(() => {});
  } else {
    takeLead();
  }
  setInterval(watch, pollEvery);
  window.addEventListener('pageshow', e => { if (e.persisted) catchUp().catch(() => {}); });
}

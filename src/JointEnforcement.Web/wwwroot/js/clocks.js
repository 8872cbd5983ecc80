// Every <time data-due="…"> counts down by itself; the words come from the page.
import { words } from './house.js';

const two = n => String(n).padStart(2, '0');

export function leftWords(due, now) {
  const seconds = Math.floor(Math.abs(due - now) / 1000);
  const side = due < now ? 'over' : 'left';
  const days = Math.floor(seconds / 86400);
  const hours = Math.floor(seconds / 3600) % 24;
  const minutes = Math.floor(seconds / 60) % 60;
  if (days > 0) return words(`live.${side}.days`, { d: days, h: two(hours) });
  if (seconds >= 3600) return words(`live.${side}.hours`, { h: hours, m: two(minutes) });
  return words(`live.${side}.minutes`, { m: minutes, s: two(seconds % 60) });
}

function tick() {
  const now = Date.now();
  for (const element of document.querySelectorAll('time[data-due]')) {
    if (element.hasAttribute('data-stopped')) continue;
    const due = Date.parse(element.dataset.due);
    if (Number.isNaN(due)) continue;
    const text = leftWords(due, now);
    if (text !== '' && element.textContent !== text) element.textContent = text;
  }
}

export function startClocks() {
  tick();
  setInterval(tick, 1000);
}

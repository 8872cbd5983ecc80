// The script layer: live regions, counting clocks, kept drafts. Without it every page still reads and every form still posts.
import { forgetWords } from './house.js';
import { startClocks } from './clocks.js';
import { prepareForms, startForms } from './forms.js';
import { startDrafts, takeForms } from './drafts.js';
import { rememberRegions, startRegions } from './regions.js';
import { showState, startConnection } from './connection.js';

const editing = element => element instanceof Element && element.matches('input, textarea, select, [contenteditable="true"]');

document.addEventListener('keydown', e => {
  if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || editing(e.target)) return;
  const search = document.querySelector('#search');
  if (!search) return;
  e.preventDefault();
  search.focus();
});

startRegions();
startForms();
startDrafts();
startClocks();
startConnection();

window.Blazor?.addEventListener('enhancedload', () => {
  forgetWords();
  rememberRegions();
  prepareForms();
  takeForms();
  showState();
});

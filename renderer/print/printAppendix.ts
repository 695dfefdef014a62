import './print.css';
import type { ExportInput } from '../../shared/contract/appendixContract.ts';
import { appApi } from '../lib/api.ts';
import { appendixSheet } from './appendixSheets.ts';

/** Pages asked for at a time. */
const atOnce = 50;

/** The paper, without margins of the printer's own: the sheets have theirs. A constructed sheet passes the security policy. */
function setPaper(orientation: 'portrait' | 'landscape') {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: A4 ${orientation}; margin: 0; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

async function fill() {
  const input: ExportInput = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  const root = document.getElementById('appendix');
  if (!root) throw new Error('printAppendix.html has no #appendix');
  let expected = 1;
  let tasks = 0;
  for (let from = 0; from < expected; from += atOnce) {
    const preview = await appApi.appendices.preview({ ...input, from, count: atOnce });
    if (from === 0) setPaper(preview.orientation);
    document.title = preview.title;
    expected = preview.pageCount;
    tasks = preview.tasks;
    root.append(...preview.pages.map((page, at) => appendixSheet(page, preview, from + at + 1)));
  }
  // A hidden window may not have laid anything out yet: ask for the fonts by the text that they must show.
  const text = document.body.textContent ?? '';
  const faces = ['11pt Tinos', 'bold 11pt Tinos', 'italic 11pt Tinos', 'italic bold 11pt Tinos'];
  await Promise.all(faces.map((face) => document.fonts.load(face, text)));
  if (location.protocol !== 'app:') setTimeout(() => print(), 0); // in a browser nobody else opens the dialog
  return { rows: root.children.length, expected, tasks, total: tasks, printedAt: '' };
}

globalThis.printReady = fill().then((laidOut) => ({ ...laidOut, pages: laidOut.rows }));

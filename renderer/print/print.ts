import './print.css';
import type { ChecklistInput } from '../../shared/contract/checklistContract.ts';
import { appApi } from '../lib/api.ts';
import { type LaidOut, layOutChecklist } from './sheets.ts';

/** Which list; `silent`: whoever opened the page prints it. */
type PrintState = ChecklistInput & { silent?: boolean };

/** The paper, without margins of the printer's own: the sheets have theirs. A constructed sheet passes the security policy. */
function setPaper(orientation: ChecklistInput['form']['orientation']) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: A4 ${orientation}; margin: 0; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

async function fill(): Promise<LaidOut> {
  const input: PrintState = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  const checklist = await appApi.checklists.get(input);
  const root = document.getElementById('checklist');
  if (!root) throw new Error('print.html has no #checklist');
  document.title = checklist.title;
  setPaper(checklist.form.orientation);
  const laidOut = await layOutChecklist(root, checklist);
  // to the user of a browser nobody else opens the dialog
  if (location.protocol !== 'app:' && !input.silent) setTimeout(() => print(), 0);
  return laidOut;
}

declare global {
  /** Whoever prints waits for this: what stands on the sheets, and how much the list has. */
  var printReady: Promise<LaidOut>;
}
globalThis.printReady = fill();

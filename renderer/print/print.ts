import '@fontsource/tinos/400.css';
import '@fontsource/tinos/400-italic.css';
import '@fontsource/tinos/700.css';
import './print.css';
import type { Checklist } from '../../shared/contract/appendixContract.ts';
import type { TaskRow } from '../../shared/contract/schemas.ts';
import type { TaskFilter, TaskSort } from '../../shared/contract/taskContract.ts';
import type { Timeliness } from '../../shared/domain/timeliness.ts';
import { daysLeftText, printText, timelinessText } from '../../shared/text.ts';
import { formatDay } from '../../shared/vietnamese/day.ts';
import { appApi } from '../lib/api.ts';
import { signDrawings, signWidth } from '../lib/signDrawing.ts';

interface PrintState {
  filter: TaskFilter;
  sort: TaskSort;
  /** Who writes `trang x/y`: the page itself (a printer, a browser; unless said otherwise) or the PDF's own footer. */
  numbering?: 'page' | 'template';
}

const element = (tag: string, className: string, text: string) =>
  Object.assign(document.createElement(tag), { className, textContent: text });

const svg = 'http://www.w3.org/2000/svg';

/** The same drawing as on the screen. */
function signOf(state: Timeliness) {
  const sign = document.createElementNS(svg, 'svg');
  sign.setAttribute('class', 'sign');
  sign.setAttribute('viewBox', `0 0 ${signWidth(state)} 12`);
  for (const { d, filled } of signDrawings[state]) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', filled ? 'filled' : 'stroke');
    sign.append(path);
  }
  return sign;
}

const columns = ['box', 'number', 'code', 'text', 'directive', 'lead', 'due', 'left', 'note'] as const;

const leftOf = ({ daysLeft, status, timeliness }: TaskRow) =>
  daysLeft === null || status === 'done' ? timelinessText[timeliness].label : daysLeftText(daysLeft);

function cellsOf(task: TaskRow, number: number): Record<(typeof columns)[number], string> {
  const directive = task.directive;
  return {
    box: '',
    number: String(number),
    code: task.code,
    text: task.text,
    directive: [directive?.kind, directive?.number].filter(Boolean).join(' '),
    lead: task.leads.map((unit) => unit.name).join('; '),
    due: task.due ? formatDay(task.due) : (task.duePhrase ?? ''),
    left: leftOf(task),
    note: '',
  };
}

function rowOf(task: TaskRow, number: number) {
  const row = document.createElement('tr');
  const cells = cellsOf(task, number);
  for (const column of columns) row.append(element('td', column, cells[column]));
  row.querySelector('.left')?.prepend(signOf(task.timeliness), ' ');
  if (task.timeliness === 'overdue') row.className = 'overdue';
  return row;
}

function tableOf(checklist: Checklist) {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const column of columns) head.append(element('th', column, printText.columns[column]));
  const body = table.createTBody();
  checklist.rows.forEach((task, index) => {
    body.append(rowOf(task, index + 1));
  });
  return table;
}

/** Chromium writes page numbers from margin boxes; a constructed sheet passes the security policy. */
function numberPages(rows: number, total: number) {
  const [before, between] = printText.footer(rows, total);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@page { @bottom-center { font: 9pt "Times New Roman", Tinos, serif; content: ${JSON.stringify(before)} counter(page) ${JSON.stringify(between)} counter(pages); } }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

async function fill() {
  const state: PrintState = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  const checklist = await appApi.checklists.get({ filter: state.filter, sort: state.sort });
  const root = document.getElementById('checklist');
  if (!root) throw new Error('print.html has no #checklist');
  document.title = checklist.title;
  root.replaceChildren(element('h1', '', checklist.title));
  for (const condition of checklist.conditions) root.append(element('p', 'conditions', condition));
  root.append(
    element('p', 'summary', printText.summary(checklist.total, formatDay(checklist.on), checklist.printedAt)),
    tableOf(checklist),
  );
  const printed = { rows: root.querySelectorAll('tbody tr').length, total: checklist.total };
  if (state.numbering !== 'template') numberPages(printed.rows, printed.total);
  // A hidden window may not have laid anything out yet: ask for the fonts by the text that they must show.
  const text = document.body.textContent ?? '';
  const faces = ['11pt Tinos', 'bold 11pt Tinos', 'italic 11pt Tinos'];
  await Promise.all(faces.map((face) => document.fonts.load(face, text)));
  if (location.protocol !== 'app:') setTimeout(() => print(), 0); // in a browser nobody else opens the dialog
  return printed;
}

declare global {
  /** Whoever prints waits for this: how many rows stand on the page, and how many the list has. */
  var printReady: Promise<{ rows: number; total: number }>;
}
globalThis.printReady = fill();

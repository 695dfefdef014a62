import '@fontsource/tinos/400.css';
import '@fontsource/tinos/400-italic.css';
import '@fontsource/tinos/700.css';
import './sheets.css';
import {
  type ChecklistColumn,
  type ChecklistModel,
  type ChecklistRow,
  checklistRows,
} from '../../shared/domain/checklist/checklistModel.ts';
import { rowPieces } from '../../shared/domain/checklist/rowPieces.ts';
import { checklistText } from '../../shared/text.ts';
import { element, groupElement, rowElement } from './rowElement.ts';

/** What stands on the sheets; `rows` was counted there. */
export interface LaidOut {
  rows: number;
  expected: number;
  tasks: number;
  total: number;
  pages: number;
  /** The time that stands on each page. */
  printedAt: string;
}

/** Paper may break a line that the screen does not: so many pixels of each sheet stay free. */
const spare = 18;
const mostPieces = 60;

/** A table row with its height, and what it is. */
interface Piece {
  tr: HTMLTableRowElement;
  height: number;
  /** Of a group's heading: its text, and that it begins a sheet where groups are handed out singly. */
  heading: string | null;
}

function tableOf(columns: readonly ChecklistColumn[]) {
  const table = element('table', '');
  const widths = element('colgroup', '');
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  for (const { width } of columns) {
    const column = element('col', '');
    column.style.width = `${(width / whole) * 100}%`;
    widths.append(column);
  }
  table.append(widths);
  const head = table.createTHead().insertRow();
  for (const { key, heading } of columns) {
    const cell = element('th', `column-${key}`, heading);
    cell.scope = 'col';
    head.append(cell);
  }
  return { table, body: table.createTBody() };
}

function headOf({ title, lines }: ChecklistModel) {
  const head = element('header', 'sheet-head');
  head.append(element('h1', '', title), ...lines.map((line) => element('p', 'sheet-line', line)));
  return head;
}

const sheetOf = () => element('section', 'sheet');
const heightOf = (part: Element) => part.getBoundingClientRect().height;

/** What is inside a sheet's padding, in pixels. */
function roomOf(sheet: HTMLElement) {
  const { paddingTop, paddingBottom, height } = getComputedStyle(sheet);
  return Number.parseFloat(height) - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom) - spare;
}

/** A row that is higher than a whole sheet is cut into as few rows as each fit one. */
function fitting(
  row: ChecklistRow,
  tr: HTMLTableRowElement,
  { columns, form }: ChecklistModel,
  room: number,
): Piece[] {
  const height = heightOf(tr);
  if (height <= room) return [{ tr, height, heading: null }];
  for (let count = Math.max(2, Math.floor(height / room)); count <= mostPieces; count += 1) {
    const parts = rowPieces(row, columns, count).map((piece, at) => {
      const part = rowElement(piece, columns, form.qr);
      if (at > 0) part.className = 'sheet-continued'; // counted once
      return part;
    });
    tr.after(...parts);
    const heights = parts.map(heightOf);
    if (heights.every((each) => each <= room))
      return parts.map((part, at) => ({ tr: part, height: heights[at] ?? 0, heading: null }));
    for (const part of parts) part.remove();
  }
  throw new Error(`row ${row.code} does not fit any sheet`);
}

/** Every row with its height, measured in one table as wide as the sheets'. */
function measured(root: HTMLElement, model: ChecklistModel) {
  const { columns, groups, form } = model;
  const probe = sheetOf();
  root.replaceChildren(probe);
  const room = roomOf(probe);
  probe.classList.add('sheet-measured');
  const head = headOf(model);
  const { table, body } = tableOf(columns);
  probe.append(head, table);
  const drawn = groups.map(({ heading, rows }) => {
    const line = heading === null ? null : groupElement(heading, columns.length, false);
    if (line) body.append(line);
    const trs = rows.map((row) => rowElement(row, columns, form.qr));
    body.append(...trs);
    return { heading, line, rows: rows.map((row, at) => ({ row, tr: trs[at] as HTMLTableRowElement })) };
  });
  const headingHeight = heightOf(table.tHead ?? table);
  const free = room - headingHeight;
  const pieces = drawn.map(({ heading, line, rows }) => {
    const first: Piece[] = line ? [{ tr: line, height: heightOf(line), heading }] : [];
    const lead = first[0]?.height ?? 0;
    return [...first, ...rows.flatMap(({ row, tr }) => fitting(row, tr, model, free - lead))];
  });
  return { groups: pieces, free, headHeight: heightOf(head) };
}

/**
 * Lays a checklist out on sheets of A4 and answers what stands there: column headings and foot on every sheet, no row over
 * an edge. The sheets are made here and not by the printer, whose long tables lose rows, so that the preview, the print
 * and the PDF are the same sheets.
 */
export async function layOutChecklist(root: HTMLElement, model: ChecklistModel): Promise<LaidOut> {
  const { columns, form } = model;
  root.className = ['sheets', `sheets-${form.orientation}`, form.large ? 'sheets-large' : '']
    .join(' ')
    .trim();
  root.lang = 'vi';
  // A hidden window may not have laid anything out yet: ask for the fonts by the text that they must show.
  const text = `${JSON.stringify(model)}${Object.values(checklistText.headings).join('')}`;
  await Promise.all(
    ['10pt Tinos', 'bold 10pt Tinos', 'italic 10pt Tinos'].map((face) => document.fonts.load(face, text)),
  );
  const { groups, free, headHeight } = measured(root, model);
  const sheets: HTMLElement[] = [];
  let body: HTMLTableSectionElement | undefined;
  let left = 0;

  function begin() {
    const sheet = sheetOf();
    if (sheets.length === 0) sheet.append(headOf(model));
    const made = tableOf(columns);
    sheet.append(made.table);
    left = free - (sheets.length === 0 ? headHeight : 0);
    body = made.body;
    sheets.push(sheet);
  }
  function put(tr: HTMLTableRowElement, height: number) {
    body?.append(tr);
    left -= height;
  }
  begin();
  groups.forEach((pieces, index) => {
    if (form.pageEach && index > 0) begin();
    const [heading] = pieces;
    pieces.forEach(({ tr, height, heading: own }, at) => {
      const next = own === null ? 0 : (pieces[at + 1]?.height ?? 0);
      if (height + next > left && (body?.rows.length ?? 0) > 0) {
        begin();
        if (own === null && typeof heading?.heading === 'string')
          put(groupElement(heading.heading, columns.length, true), heading.height);
      } else if (height + next > left && sheets.length === 1) begin(); // the title leaves it no room
      put(tr, height);
    });
  });

  root.replaceChildren(...sheets);
  const last = sheets.at(-1);
  if (last) {
    if (model.groups.length === 0) last.append(element('p', 'sheet-note', checklistText.empty));
    last.append(...model.notes.map((note) => element('p', 'sheet-note', note)));
  }
  sheets.forEach((sheet, at) => {
    const { printedTasks, taskCount, printedAt } = model;
    const words = checklistText.footer(printedTasks, taskCount, at + 1, sheets.length, printedAt);
    sheet.append(element('p', 'sheet-foot', words));
    if (sheet.scrollHeight > sheet.clientHeight + 1) throw new Error(`sheet ${at + 1} is overfull`);
  });
  const rows = [...root.querySelectorAll<HTMLElement>('.sheet-row')];
  return {
    rows: rows.length,
    expected: checklistRows(model).length,
    tasks: new Set(rows.map(({ dataset }) => dataset['code'])).size,
    total: model.taskCount,
    pages: sheets.length,
    printedAt: model.printedAt,
  };
}

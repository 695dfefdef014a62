import { encode } from 'uqr';
import type {
  ChecklistColumn,
  ChecklistLine,
  ChecklistRow,
} from '../../shared/domain/checklist/checklistModel.ts';
import type { Timeliness } from '../../shared/domain/timeliness.ts';
import { checklistText } from '../../shared/text.ts';
import { signDrawings, signWidth } from '../lib/signDrawing.ts';

/** An element with its text. */
export const element = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  text = '',
): HTMLElementTagNameMap[T] => Object.assign(document.createElement(tag), { className, textContent: text });

function drawing(className: string, viewBox: string, paths: readonly { d: string; className: string }[]) {
  const name = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(name, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('aria-hidden', 'true');
  for (const path of paths) {
    const line = document.createElementNS(name, 'path');
    line.setAttribute('d', path.d);
    line.setAttribute('class', path.className);
    svg.append(line);
  }
  return svg;
}

/** The same drawing as on the screen. */
const signOf = (state: Timeliness) =>
  drawing(
    'sign',
    `0 0 ${signWidth(state)} 12`,
    signDrawings[state].map(({ d, filled }) => ({ d, className: filled ? 'filled' : 'stroke' })),
  );

/** The code for a scanner that types: white around it is the cell's own. */
function qrOf(code: string) {
  const { data, size } = encode(code, { ecc: 'M', border: 0 });
  const d = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return drawing('qr', `0 0 ${size} ${size}`, [{ d, className: '' }]);
}

/** A cell with its lines; a single one stands in the cell itself, for each element is one more tag in the PDF. */
function cellElement(column: string, lines: readonly ChecklistLine[]) {
  const cell = element('td', `column-${column}`);
  const [only, ...others] = lines;
  if (only && others.length === 0) {
    cell.textContent = only.text;
    cell.classList.add(`cell-${only.tone}`);
  } else cell.append(...lines.map(({ text, tone }) => element('p', `cell-line cell-${tone}`, text)));
  return cell;
}

/** A task's row as it stands on paper. */
export function rowElement(row: ChecklistRow, columns: readonly ChecklistColumn[], qr: boolean) {
  const tr = element('tr', 'sheet-row');
  tr.dataset['code'] = row.code;
  const hasLeft = columns.some(({ key }) => key === 'left');
  columns.forEach(({ key }, at) => {
    const lines = row.cells[at] ?? [];
    const cell = cellElement(key, lines);
    if (key === 'box') cell.append(element('span', 'tick'));
    if (key === 'code' && qr && lines.length === 1) cell.append(qrOf(row.code));
    // the sign stands before the days left, which upright are the last line of the deadline
    const isLeft = key === 'left' || (key === 'deadline' && !hasLeft);
    if (isLeft && lines.length > 0) (cell.lastElementChild ?? cell).prepend(signOf(row.timeliness));
    tr.append(cell);
  });
  return tr;
}

/** The line above the rows of a group. */
export function groupElement(heading: string, columns: number, continued: boolean) {
  const tr = element('tr', 'sheet-group-row');
  const text = continued ? `${heading} ${checklistText.continued}` : heading;
  const cell = element('th', 'sheet-group', text);
  cell.colSpan = columns;
  cell.scope = 'colgroup';
  tr.append(cell);
  return tr;
}

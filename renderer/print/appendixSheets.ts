import '@fontsource/tinos/400.css';
import '@fontsource/tinos/400-italic.css';
import '@fontsource/tinos/700.css';
import '@fontsource/tinos/700-italic.css';
import './appendixSheets.css';
import type { AppendixPreview, PreviewPage } from '../../shared/contract/appendixContract.ts';

type Line = PreviewPage['lines'][number];
type Preview = Pick<AppendixPreview, 'orientation' | 'widths' | 'scale' | 'pageCount' | 'footer'>;

const points = (value: number) => `${value.toFixed(2)}pt`;

function cellElement({ heading, cells }: Line, at: number, scale: number): HTMLTableCellElement {
  const cell = cells[at];
  const element = document.createElement(heading ? 'th' : 'td');
  if (!cell) return element;
  element.textContent = cell.text;
  element.colSpan = cell.columns;
  element.rowSpan = cell.lines;
  if (heading) element.scope = cell.columns > 1 ? 'colgroup' : 'col';
  const { style } = element;
  style.setProperty('font-size', points(cell.size * scale));
  style.setProperty('text-align', cell.align);
  if (cell.top) element.classList.add('cell-top');
  if (cell.bold) element.classList.add('cell-bold');
  if (cell.italic) element.classList.add('cell-italic');
  if (cell.shrink) element.classList.add('cell-shrink');
  if (cell.border) {
    element.classList.add('cell-sides');
    if (cell.border.top) element.classList.add('cell-above');
    if (cell.border.bottom) element.classList.add('cell-below');
  }
  return element;
}

/** A page of an appendix as the workbook prints it; `number` from 1, not shown on the first. */
export function appendixSheet(
  { lines }: PreviewPage,
  { orientation, widths, scale, pageCount, footer }: Preview,
  number: number,
): HTMLElement {
  const sheet = document.createElement('section');
  sheet.className = `appendix-sheet appendix-${orientation}`;
  const top = document.createElement('p');
  top.className = 'appendix-number';
  top.textContent = number === 1 ? '' : `${number}/${pageCount}`;
  const table = document.createElement('table');
  table.style.setProperty('width', points(widths.reduce((sum, width) => sum + width, 0) * scale));
  const columns = table.appendChild(document.createElement('colgroup'));
  for (const width of widths) {
    const column = columns.appendChild(document.createElement('col'));
    column.style.setProperty('width', points(width * scale));
  }
  const body = table.createTBody();
  for (const line of lines) {
    const row = body.insertRow();
    row.style.setProperty('height', points(line.height * scale));
    row.append(...line.cells.map((_, at) => cellElement(line, at, scale)));
  }
  const bottom = document.createElement('p');
  bottom.className = 'appendix-footer';
  bottom.textContent = footer;
  sheet.append(top, table, bottom);
  return sheet;
}

import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { checkLine } from '../../shared/domain/appendix.ts';
import { margins } from './paper.ts';
import type { SheetLayout } from './sheetLayout.ts';
import { columnLetter } from './xlsx/columnLetter.ts';
import { escapeXml } from './xlsx/escapeXml.ts';

const inches = (millimetres: number) => millimetres / 25.4;

/** A sheet's name that Excel takes: 1 to 31 characters, none of `[]:*?/\`, no apostrophe at either end. */
export function sheetName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s']+|[\s']+$/gu, '')
    .slice(0, 31)
    .toWellFormed()
    .replace(/[\s']+$/u, '');
  return clean || 'Phụ lục';
}

/** Names of sheets beside one another, each unlike the others as Excel compares them. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = sheetName(name);
    let unlike = clean;
    for (let no = 2; taken.has(unlike.toLocaleLowerCase('vi')); no++)
      unlike = `${clean.slice(0, 31 - ` (${no})`.length).trimEnd()} (${no})`;
    taken.add(unlike.toLocaleLowerCase('vi'));
    return unlike;
  });
}

/** `&` begins a code in headers and footers. */
const plain = (text: string) => text.replaceAll('&', '&&');
const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;

/** One print area, and the headings repeated on each page, as names of the workbook. */
export function printNames(
  name: string,
  index: number,
  { columns }: AppendixModel,
  layout: SheetLayout,
): string {
  const { headings, lineCount } = layout;
  const sheet = escapeXml(quoted(name));
  const area = `${sheet}!$A$1:$${columnLetter(columns.length)}$${lineCount}`;
  const titles = `${sheet}!$${headings.first}:$${headings.last}`;
  return `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${area}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${index}">${titles}</definedName>`;
}

/** What stands before a sheet's rows: frozen headings, no gridlines, widths. `style`: of empty columns. */
export function sheetStart(
  { columns }: AppendixModel,
  { headings, lineCount }: SheetLayout,
  first: boolean,
): string {
  const below = `A${headings.last + 1}`;
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${columnLetter(columns.length)}${lineCount}"/>`,
    `<sheetViews><sheetView showGridLines="0"${first ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    `<pane ySplit="${headings.last}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`,
  ].join('');
}

/**
 * What stands after a sheet's rows: merged cells, page, header and footer, breaks. Nghị định 30/2020/NĐ-CP, Phụ lục I: A4;
 * page number centred in the top margin, size 13, not on the first page.
 */
export function* sheetEnd(
  model: AppendixModel,
  layout: SheetLayout,
  breaks: readonly number[],
): Generator<string> {
  yield '</sheetData>';
  const merges: string[] = [];
  let top = 1;
  for (const block of layout.blocks) {
    for (const merge of block.merges)
      merges.push(
        `<mergeCell ref="${columnLetter(merge.left + 1)}${top + merge.top}:${columnLetter(merge.right + 1)}${top + merge.bottom}"/>`,
      );
    top += block.lines.length;
  }
  if (merges.length > 0) {
    yield `<mergeCells count="${merges.length}">`;
    yield* merges;
    yield '</mergeCells>';
  }
  const { left, right, top: upper, bottom } = margins;
  const edges = `left="${inches(left)}" right="${inches(right)}" top="${inches(upper)}" bottom="${inches(bottom)}"`;
  yield `<pageMargins ${edges} header="${inches(10)}" footer="${inches(10)}"/>`;
  yield `<pageSetup paperSize="9" fitToHeight="0" orientation="${model.orientation}"/>`;
  const header = escapeXml('&C&"Times New Roman,Regular"&13&P/&N');
  const label = model.label ? `${model.label}: ` : '';
  const footer = escapeXml(
    `&L&"Times New Roman,Italic"&9${plain(label + checkLine(model, layout.checkCode)).slice(0, 200)}`,
  );
  yield `<headerFooter differentFirst="1"><oddHeader>${header}</oddHeader><oddFooter>${footer}</oddFooter><firstFooter>${footer}</firstFooter></headerFooter>`;
  if (breaks.length === 0) return;
  yield `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">`;
  for (const line of breaks) yield `<brk id="${line}" max="16383" man="1"/>`;
  yield '</rowBreaks>';
}

import { columnLetter } from '../xlsx/columnLetter.ts';
import { escapeXml } from '../xlsx/escapeXml.ts';
import { borderedStyles } from './frameStyles.ts';
import { attribute, elements, rowsOf } from './frameXml.ts';
import type { Frame } from './readFrame.ts';

/** More lines than that are no headings of a table. */
const mostLines = 6;

/** Lines of a sheet, ends included. */
export interface Lines {
  first: number;
  last: number;
}

/** The lines that a frame repeats on each page by its own setting; null where it says none. */
export function ownTitles(workbook: string, index: number): Lines | null {
  const names = [...workbook.matchAll(/<definedName\b([^>]*)>([^<]*)<\/definedName>/gu)];
  const found = names.find(
    ([, attributes = '']) =>
      attributes.includes('_xlnm.Print_Titles') && attributes.includes(`localSheetId="${index}"`),
  );
  const [, first, last] = /\$(\d+):\$(\d+)/u.exec(found?.[2] ?? '') ?? [];
  return first && last ? { first: Number(first), last: Number(last) } : null;
}

/** Rows of merged cells that reach into a row. */
const topOfMerges = (sheet: string, row: number): number =>
  elements(sheet, 'mergeCell').reduce((top, merge) => {
    const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/u.exec(attribute(merge, 'ref') ?? '') ?? [];
    return Number(first) <= row && row <= Number(last) ? Math.min(top, Number(first)) : top;
  }, row);

/**
 * The headings of a frame's own table: the framed lines right above the named cell, or where none is framed the line above
 * alone, if anything stands in it. Null where there are none.
 */
export function headingLines({ sheet, row, column }: Frame, styles: string, columns: number): Lines | null {
  const framed = borderedStyles(styles);
  const letters = new Set(Array.from({ length: columns }, (_, at) => columnLetter(column + at)));
  const rows = new Map(rowsOf(sheet).map(({ number, xml }) => [number, xml]));
  const cellsOf = (number: number) =>
    elements(rows.get(number) ?? '', 'c').filter((cell) =>
      letters.has((attribute(cell, 'r') ?? '').replace(/\d+$/u, '')),
    );
  const isFramed = (number: number) =>
    cellsOf(number).some((cell) => framed.has(Number(attribute(cell, 's'))));
  let first = row;
  while (first > 1 && row - first < mostLines && isFramed(first - 1)) first -= 1;
  const last = row - 1;
  if (first === row) {
    if (last < 1 || !/<(?:v|is)>/u.test(rows.get(last) ?? '')) return null;
    first = last;
  }
  return { first: Math.max(topOfMerges(sheet, first), row - mostLines), last };
}

/** A workbook whose sheet repeats these lines on each page. */
export function withTitles(workbook: string, index: number, sheet: string, { first, last }: Lines): string {
  const quoted = escapeXml(`'${sheet.replaceAll("'", "''")}'`);
  const name = `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$${first}:$${last}</definedName>`;
  return workbook.replace('</definedNames>', `${name}</definedNames>`);
}

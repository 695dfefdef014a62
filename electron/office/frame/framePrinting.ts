import type { SheetLayout } from '../sheetLayout.ts';
import { type FrameBreaks, frameBreaks, framePage, freed, withBreaks } from './framePage.ts';
import { headingLines, type Lines, ownTitles } from './frameTitles.ts';
import { attribute, elements } from './frameXml.ts';
import { columnOf, type Frame, frameWidths } from './readFrame.ts';

/** How a filled frame is printed: where its pages end, and the lines to repeat where the frame itself says none. */
export interface FramePrinting extends FrameBreaks {
  titles: Lines | null;
}

/** The columns that are printed: those of the print area, else as far as cells stand. */
function printedColumns(workbook: string, { index, sheet, column }: Frame): [first: number, last: number] {
  const names = [...workbook.matchAll(/<definedName\b([^>]*)>([^<]*)<\/definedName>/gu)];
  const area = names.find(
    ([, attributes = '']) =>
      attributes.includes('_xlnm.Print_Area') && attributes.includes(`localSheetId="${index}"`),
  );
  const [, from, to] = /\$([A-Z]+)\$\d+:\$([A-Z]+)\$\d+/u.exec(area?.[2] ?? '') ?? [];
  if (from && to) return [columnOf(from), columnOf(to)];
  const cells = elements(sheet, 'c').map((cell) =>
    columnOf((attribute(cell, 'r') ?? '').replace(/\d+$/u, '')),
  );
  return [1, cells.reduce((last, one) => Math.max(last, one), column)];
}

/**
 * How an office's frame is printed once it is filled: its headings on each page, unless it says itself what to repeat; pages
 * that end between rows, none that part the signature. Of a frame whose paper cannot be reckoned with the pages stay Excel's.
 */
export function framePrinting(
  frame: Frame,
  { styles, workbook, digit }: { styles: string; workbook: string; digit: number },
  layout: SheetLayout,
  columns: number,
): FramePrinting {
  const { sheet, row, headings, index } = frame;
  const own = ownTitles(workbook, index);
  const found = headings
    ? { first: row, last: row + layout.headings.last - 1 }
    : headingLines(frame, styles, columns);
  const [first, last] = printedColumns(workbook, frame);
  const width = frameWidths({ sheet, column: first }, last - first + 1).reduce((sum, one) => sum + one, 0);
  const page = framePage(sheet, width * digit * 0.75);
  const ends = page && frameBreaks(sheet, { row, titles: own ?? found }, layout, page);
  return { ...(ends ?? { breaks: [], freed: false }), titles: own ? null : found };
}

/** A filled sheet that is printed so. */
export const withPrinting = (sheet: string, printing: FrameBreaks): string =>
  withBreaks(printing.freed ? freed(sheet) : sheet, printing.breaks);

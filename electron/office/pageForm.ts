import type { AddWorksheetOptions } from 'exceljs';
import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { checkLine } from '../../shared/domain/appendix.ts';
import { margins } from './paper.ts';
import type { SheetLayout } from './sheetLayout.ts';

const inches = (millimetres: number) => millimetres / 25.4;
const paperA4 = 9;

/** `A`, `B`, …, `AA` of a column from 1. */
export const columnLetter = (column: number): string =>
  (column > 26 ? columnLetter(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

/** A sheet's name that Excel takes: 1 to 31 characters, none of `[]:*?/\`, no apostrophe at either end. */
export function sheetName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s']+|[\s']+$/gu, '')
    .slice(0, 31)
    .replace(/[\s']+$/u, '');
  return clean || 'Phụ lục';
}

/** `&` begins a code in headers and footers. */
const plain = (text: string) => text.replaceAll('&', '&&');

/**
 * Page and window of an appendix's sheet. Nghị định 30/2020/NĐ-CP, Phụ lục I: A4; page number centred in the top margin,
 * size 13, not on the first page.
 */
export function pageForm(model: AppendixModel, layout: SheetLayout): Partial<AddWorksheetOptions> {
  const { headings, lineCount, checkCode } = layout;
  const footer = `&L&"Times New Roman,Italic"&9${plain(model.label)}: ${plain(checkLine(model.taskCount, checkCode))}`;
  return {
    views: [
      {
        state: 'frozen',
        xSplit: 0,
        ySplit: headings.last,
        topLeftCell: `A${headings.last + 1}`,
        activeCell: `A${headings.last + 1}`,
        showGridLines: false,
      },
    ],
    pageSetup: {
      paperSize: paperA4,
      orientation: model.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: {
        left: inches(margins.left),
        right: inches(margins.right),
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        header: inches(10),
        footer: inches(10),
      },
      printArea: `A1:${columnLetter(model.columns.length)}${lineCount}`,
      printTitlesRow: `${headings.first}:${headings.last}`,
    },
    headerFooter: {
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&13&P/&N',
      oddFooter: footer,
      firstFooter: footer,
    },
  };
}

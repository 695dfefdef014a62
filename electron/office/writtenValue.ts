import type { CellValue } from '../../shared/domain/appendix.ts';

/** What stands in a cell of the file: a day is a date at midnight UTC, empty text is an empty cell. */
export type WrittenValue = string | number | Date | null;

/** What a cell cannot hold as it is: a lone surrogate, line ends of other systems, tabs, control letters. */
const unwritable = /[^\n\P{Cc}]|[\uFFFE\uFFFF]|\p{Surrogate}/u;

/** Text as a cell of a workbook can hold it: line ends as `\n`, no control letters, no tabs. */
export const cellText = (text: string): string =>
  unwritable.test(text)
    ? text
        .toWellFormed()
        .replace(/\r\n?/gu, '\n')
        .replace(/\t/gu, ' ')
        .replace(/(?!\n)[\p{Cc}\uFFFE\uFFFF]/gu, '')
    : text;

/** The cell's value as it is written; a number that is none (NaN, infinite) is a bug. */
export function writtenValue(value: CellValue): WrittenValue {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return cellText(value) || null;
  if (typeof value === 'object') return new Date(`${value.day}T00:00:00Z`);
  if (!Number.isFinite(value)) throw new Error('an appendix holds no such number');
  return value;
}

const coded = /_(?=x[\dA-Fa-f]{4}_)/gu;

/** As the file's XML has it: `_x0041_` would be read as the letter with that code, so its underscore is given by code. */
export const escapedText = (text: string): string =>
  text.includes('_x') ? text.replace(coded, '_x005F_') : text;

/** The other way round. */
export const unescapedText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** The same of a value that may be no text. */
export const escapedValue = (value: WrittenValue): WrittenValue =>
  typeof value === 'string' ? escapedText(value) : value;

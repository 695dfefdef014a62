import type { CellValue } from '../../shared/domain/appendix.ts';

/** What exceljs puts into a cell: a day is a date at midnight UTC, empty text is an empty cell. */
export type WrittenValue = string | number | Date | null;

/** Whether a cell can hold the text as it is: no control letters but line ends, no surrogates that might stand alone. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 ? code !== 0x0a : code >= 0x7f && (code < 0xa0 || code >= 0xfffe)) return false;
    if (code >= 0xd800 && code <= 0xdfff) return false;
  }
  return true;
}

/** Text as a cell of a workbook can hold it: line ends as `\n`, no control letters, no tabs. */
export const cellText = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .toWellFormed()
        .replace(/\r\n?/gu, '\n')
        .replace(/\t/gu, ' ')
        .replace(/(?!\n)[\p{Cc}\uFFFE\uFFFF]/gu, '');

/** A cell's value as a sheet can hold it: text clean, empty text nothing; a number that is none (NaN, infinite) is a bug. */
export function sheetValue(value: CellValue): CellValue {
  if (typeof value === 'string') return cellText(value) || null;
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error('an appendix holds no such number');
  return value;
}

/** The same as exceljs takes it: a day is a date at midnight UTC. */
export function writtenValue(value: CellValue): WrittenValue {
  const clean = sheetValue(value);
  return typeof clean === 'object' && clean !== null ? new Date(`${clean.day}T00:00:00Z`) : clean;
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

import type { Cell, CellValue, RichText } from 'exceljs';
import { bold } from '../inlineMarks.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** A day as the sheet's format shows it: with its day, or month and year only. Excel's days are kept in UTC. */
function dateText(date: Date, format: string): string {
  if (Number.isNaN(date.getTime())) return '';
  const month = `${pad(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  const pattern = format.replace(/\[[^\]]*\]|"[^"]*"/gu, '').toLowerCase();
  return /y/u.test(pattern) && !/d/u.test(pattern) ? month : `${pad(date.getUTCDate())}/${month}`;
}

/** A number as a Vietnamese sheet shows it: comma before decimals, points between thousands where the format has them. */
function numberText(value: number, format: string): string {
  const percent = /%/u.test(format.replace(/"[^"]*"/gu, ''));
  const shown = percent ? value * 100 : value;
  const decimals = /[0#]\.(0+)/u.exec(format)?.[1]?.length;
  const fixed = decimals === undefined ? Number(shown.toPrecision(12)) : Number(shown.toFixed(decimals));
  const [whole = '', rest] = String(fixed).split('.');
  const grouped = /#,##0|0,0/u.test(format) ? whole.replace(/\B(?=(?:\d{3})+(?!\d))/gu, '.') : whole;
  return `${grouped}${rest ? `,${rest}` : ''}${percent ? '%' : ''}`;
}

const richText = (parts: readonly RichText[]): string =>
  parts.map((part) => (part.font?.bold ? bold(part.text) : part.text)).join('');

function valueText(value: CellValue, format: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? numberText(value, format) : '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value, format);
  if ('richText' in value) return richText(value.richText);
  if ('hyperlink' in value) return valueText(value.text as CellValue, format);
  if ('error' in value) return '';
  if ('result' in value) return valueText(value.result ?? null, format);
  return '';
}

/** The text of a cell as the sheet shows it, bold as an inline mark. */
export function cellText(cell: Cell): string {
  const text = valueText(cell.value, cell.numFmt ?? '');
  return cell.font?.bold && text !== '' && typeof cell.value !== 'object' ? bold(text) : text;
}

import type { UnitRowProblem } from '../../../shared/contract/unitContract.ts';
import type { CellValue } from '../../../shared/domain/appendix.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import type { FoundCell } from '../../office/units/readUnitWorkbook.ts';

/** Says that a line cannot be taken: where and why. */
export type Complain = (row: { sheet: string }, cell: FoundCell | undefined, problem: UnitRowProblem) => void;

/** A value as its cell shows it. */
export const shown = (value: CellValue): string =>
  value === null ? '' : typeof value === 'object' ? formatDay(value.day) : String(value);

/** Text as it comes back out of a workbook: blanks as one, none at the ends. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[ \t\u00a0]+/gu, ' ')
    .trim();

/** Names one a line; `;` parts them as well. */
export const namesIn = (text: string): string[] =>
  plain(text)
    .split(/[\n;]/u)
    .map((name) => name.trim())
    .filter(Boolean);

/** Whether two cells hold the same names, in whatever order. */
export const sameNames = (a: string, b: string): boolean =>
  namesIn(a).sort().join('\n') === namesIn(b).sort().join('\n');

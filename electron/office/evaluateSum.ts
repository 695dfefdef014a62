import type { CellValue } from '../../shared/domain/appendix.ts';

/** Values of lines by number, as found in the file. */
type Found = ReadonlyMap<number, readonly CellValue[]>;

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function added(reference: string, found: Found, left: number): number {
  const [, letters = '', first = '', last = first] =
    /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/u.exec(reference) ?? [];
  const column = columnOf(letters) - left;
  let sum = 0;
  for (let line = Number(first); line <= Number(last); line++) {
    const value = found.get(line)?.[column];
    if (typeof value === 'number') sum += value;
  }
  return sum;
}

/** A sum of references and of sums. */
function evaluateSum(formula: string, found: Found, left: number): number {
  const inner = formula.slice(4, -1);
  if (inner.startsWith('SUM('))
    return inner
      .split(/(?<=\)),/u)
      .map((part) => evaluateSum(part, found, left))
      .reduce((sum, value) => sum + value, 0);
  return inner.split(',').reduce((sum, reference) => sum + added(reference, found, left), 0);
}

const ratio = /^IF\((SUM\([^()]*\))=0,"",(SUM\([^()]*\))\/(SUM\([^()]*\))\)$/u;

/** Whether a formula that this program writes comes, over the cells found, to the value that stands beside it; `left`: columns before those found. */
export function agreesWithFormula(formula: string, value: CellValue, found: Found, left = 0): boolean {
  const [, divisor, part, whole] = ratio.exec(formula) ?? [];
  if (!divisor || !part || !whole) return evaluateSum(formula, found, left) === value;
  if (evaluateSum(divisor, found, left) === 0) return value === null;
  return evaluateSum(part, found, left) / evaluateSum(whole, found, left) === value;
}

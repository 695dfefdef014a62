import type { AppendixColumn, CellValue } from '../appendix.ts';

/** The numbers of a line by column key, with those that only a ratio needs. */
export type Figures = ReadonlyMap<string, number>;

const none: Figures = new Map();

const added = (keys: readonly string[], figures: Figures) =>
  keys.reduce((sum, key) => sum + (figures.get(key) ?? 0), 0);

/** Tỷ lệ of a line; null where there is nothing to divide by. */
function ratioOf({ part, whole }: NonNullable<AppendixColumn['ratio']>, figures: Figures): number | null {
  const divisor = added(whole, figures);
  return divisor === 0 ? null : added(part, figures) / divisor;
}

/** The cells of a line, ratios reckoned from its other cells, and its numbers. */
export function figuresOf<Column extends AppendixColumn>(
  columns: readonly Column[],
  cell: (column: Column) => CellValue,
): { cells: CellValue[]; numbers: Figures } {
  if (!columns.some(({ sum, ratio }) => sum || ratio)) return { cells: columns.map(cell), numbers: none };
  const given = columns.map((column) => (column.ratio ? null : cell(column)));
  const numbers = new Map(
    columns.flatMap(({ key }, index) => {
      const value = given[index];
      return typeof value === 'number' ? [[key, value] as const] : [];
    }),
  );
  const cells = columns.map(({ ratio }, index) => (ratio ? ratioOf(ratio, numbers) : (given[index] ?? null)));
  return { cells, numbers };
}

/** What lines add up to, one cell a column: sums, and ratios of sums. */
export function sumsOf(columns: readonly AppendixColumn[], lines: readonly Figures[]): CellValue[] {
  const sums = new Map<string, number>();
  for (const line of lines) for (const [key, value] of line) sums.set(key, (sums.get(key) ?? 0) + value);
  return columns.map(({ key, sum, ratio }) => {
    if (ratio) return ratioOf(ratio, sums);
    return sum ? (sums.get(key) ?? 0) : null;
  });
}

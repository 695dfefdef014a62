import type { AppendixColumn } from '../../shared/domain/appendix.ts';
import type { SheetBlock } from './sheetBlock.ts';
import { columnLetter } from './xlsx/columnLetter.ts';

/** A sum takes so many arguments at once; more are summed in parts. */
const mostArguments = 200;

function sumOf(references: readonly string[]): string {
  if (references.length <= mostArguments) return `SUM(${references.join(',')})`;
  const parts: string[] = [];
  for (let at = 0; at < references.length; at += mostArguments)
    parts.push(sumOf(references.slice(at, at + mostArguments)));
  return sumOf(parts);
}

/** Where figures stand that are added up, as references without their column: `7:12`, or `9` alone. */
type Lines = readonly (readonly [first: number, last: number])[];

/** The formulas of a line: its sums over these lines, its ratios from its own cells; null where it has none. */
function lineFormulas(columns: readonly AppendixColumn[], number: number, added: Lines | null, left: number) {
  const letters = new Map(columns.map(({ key }, index) => [key, columnLetter(index + 1 + left)]));
  const own = (keys: readonly string[]) => {
    const cells = keys.map((key) => letters.get(key));
    return cells.includes(undefined) ? null : cells.map((letter) => `${letter}${number}`);
  };
  const formulas = columns.map(({ sum, ratio }, index): string | null => {
    const letter = columnLetter(index + 1 + left);
    if (ratio) {
      const [part, whole] = [own(ratio.part), own(ratio.whole)];
      return part && whole
        ? `IF(SUM(${whole.join(',')})=0,"",SUM(${part.join(',')})/SUM(${whole.join(',')}))`
        : null;
    }
    if (!sum || !added || added.length === 0) return null;
    return sumOf(
      added.map(([first, last]) =>
        first === last ? `${letter}${first}` : `${letter}${first}:${letter}${last}`,
      ),
    );
  });
  return formulas.some((formula) => formula !== null) ? formulas : null;
}

/**
 * Gives entries, groups and the total the formulas of their sums and ratios: a group sums its entries; the total sums the
 * groups where they have sums of their own, else all entries. The blocks' values stay what they are. `first`: the line on
 * which they begin; `left`: columns before theirs.
 */
export function withFormulas(
  blocks: readonly SheetBlock[],
  columns: readonly AppendixColumn[],
  { first = 1, left = 0 } = {},
): void {
  if (!columns.some(({ sum, ratio }) => sum || ratio)) return;
  const set = (block: SheetBlock, number: number, added: Lines | null) => {
    const [line] = block.lines;
    const formulas = line && lineFormulas(columns, number, added, left);
    if (line && formulas) line.formulas = formulas;
  };
  const groups: { block: SheetBlock; number: number; entries: [number, number] | null }[] = [];
  const loose: [number, number][] = [];
  let total: { block: SheetBlock; number: number } | undefined;
  let number = first;
  for (const block of blocks) {
    const end = number + block.lines.length - 1;
    if (block.kind === 'group') groups.push({ block, number, entries: null });
    if (block.kind === 'total') total = { block, number };
    if (block.kind === 'entry') {
      set(block, number, null);
      const group = groups.at(-1);
      const open = group ? group.entries : (loose.at(-1) ?? null);
      if (open) open[1] = end;
      else if (group) group.entries = [number, end];
      else loose.push([number, end]);
    }
    number = end + 1;
  }
  const summed = groups.filter(({ block }) =>
    block.lines[0]?.values.some((value) => typeof value === 'number'),
  );
  for (const group of summed) set(group.block, group.number, group.entries ? [group.entries] : null);
  if (!total) return;
  const all: Lines =
    summed.length > 0
      ? [...loose, ...summed.map((group) => [group.number, group.number] as const)]
      : span([...loose, ...groups.flatMap(({ entries }) => (entries ? [entries] : []))]);
  set(total.block, total.number, all);
}

/** From the first of these lines to the last: what stands between holds words, which no sum counts. */
const span = (lines: Lines): Lines => {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? [[first[0], last[1]]] : [];
};

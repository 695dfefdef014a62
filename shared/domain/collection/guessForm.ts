import type { FormRow } from './form.ts';
import { type Grid, plainText } from './grid.ts';
import { findTable } from './headings.ts';
import { rowMatcher } from './matchRow.ts';
import { tableRows } from './tableRows.ts';

/** Lines above the table in which a form names its unit. */
const headLines = 40;

/** The unit that a workbook names in the lines above its table, as written; null where it names none. */
export function foundFormUnit(grid: Grid): string | null {
  for (const { hidden, rows } of grid.sheets) {
    if (hidden) continue;
    for (const { row, cells } of rows) {
      if (row > headLines) break;
      for (const { unicode } of cells) {
        const name = /^đơn vị\s*:\s*(.{2,300})$/iu.exec(plainText(unicode))?.[1];
        if (name) return name;
      }
    }
  }
  return null;
}

interface Candidate {
  rows: readonly FormRow[];
  /** Whether the workbook or its name names the candidate's unit. */
  named: boolean;
}

/** Rows that must be found again before a workbook without its marks is taken for a form. */
const leastShare = 0.6;

/**
 * The form that a workbook without its hidden parts most likely is: its rows found again by what is seen, the one named
 * before the others, the last sent before earlier ones. Undefined where none fits, or two fit alike.
 */
export function likelyForm<T extends Candidate>(grid: Grid, candidates: readonly T[]): T | undefined {
  const found = grid.sheets.flatMap((sheet) => findTable(sheet) ?? []).flatMap(tableRows);
  const asked = found.filter(({ code, texts }) => code !== '' || texts.length > 0).length;
  if (asked === 0) return undefined;
  const scored = candidates.flatMap((candidate, at) => {
    const match = rowMatcher('', candidate.rows);
    const known = found.filter((row) => match(row).kind === 'known').length;
    const share = known / Math.min(asked, candidate.rows.length || 1);
    return known > 0 && share >= leastShare ? [{ candidate, at, known, named: candidate.named }] : [];
  });
  scored.sort((a, b) => Number(b.named) - Number(a.named) || b.known - a.known || b.at - a.at);
  const [first, second] = scored;
  if (!first) return undefined;
  const alike = second && second.named === first.named && second.known === first.known;
  return alike && !sameRows(first.candidate.rows, second.candidate.rows) ? undefined : first.candidate;
}

/** Two forms of one unit: the later one is the one that was sent last. */
const sameRows = (a: readonly FormRow[], b: readonly FormRow[]) =>
  a[0]?.unitId !== undefined && a[0].unitId === b[0]?.unitId;

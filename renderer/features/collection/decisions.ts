import type {
  CellDecision,
  ReturnedForm,
  ReviewCell,
  ReviewRow,
} from '../../../shared/contract/collectionContract.ts';
import type { FormValue } from '../../../shared/domain/collection/form.ts';
import type { CellState } from '../../../shared/domain/collection/reconcile.ts';

/** What was decided of a cell: taken with a value, or kept as the register has it. */
export interface Decision {
  kind: 'accept' | 'keep';
  value: FormValue;
  /** Somebody typed the value. */
  edited: boolean;
}
export type Decisions = ReadonlyMap<string, Decision>;

/** A line of the review: a cell with its row. */
export interface ReviewItem {
  key: string;
  row: ReviewRow;
  cell: ReviewCell;
  /** Whether it is the first one of its row. */
  first: boolean;
}

export const itemsOf = ({ rows }: Pick<ReturnedForm, 'rows'>): ReviewItem[] =>
  rows.flatMap((row) =>
    row.cells.map((cell, at) => ({ key: `${row.no}.${cell.field}`, row, cell, first: at === 0 })),
  );

/** Takes every cell in one of these states as the unit wrote it; what was decided already stays. Pure. */
export function acceptAll(items: readonly ReviewItem[], decisions: Decisions, state: CellState): Decisions {
  const fresh = items.filter(({ key, cell }) => cell.state === state && !decisions.has(key));
  return new Map([
    ...decisions,
    ...fresh.map(
      ({ key, cell }) =>
        [key, { kind: 'accept', value: cell.value, edited: false }] satisfies [string, Decision],
    ),
  ]);
}

/** How many cells in a state nobody has decided. */
export const undecided = (items: readonly ReviewItem[], decisions: Decisions, state: CellState): number =>
  items.filter(({ key, cell }) => cell.state === state && !decisions.has(key)).length;

/** The decisions as they are handed over; a cell that is kept says so, so that it counts as settled. */
export const handedOver = (items: readonly ReviewItem[], decisions: Decisions): CellDecision[] =>
  items.flatMap(({ key, row, cell }) => {
    const decision = decisions.get(key);
    if (!decision) return [];
    const value = decision.kind === 'keep' ? cell.now : decision.value;
    return [{ no: row.no, field: cell.field, now: cell.now, value }];
  });

export const acceptedCount = (decisions: Decisions): number =>
  [...decisions.values()].filter(({ kind }) => kind === 'accept').length;

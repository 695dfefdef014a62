import type { Folded } from '../../../shared/contract/taskContract.ts';
import type { GroupKey } from '../../../shared/domain/taskListing.ts';
import { createStore } from '../../lib/createStore.ts';

const open: Folded = { all: false, but: [] };

/** Which groups are folded, for each thing that lists are grouped by: kept while the window is open. */
export const foldedGroups = createStore<Partial<Record<GroupKey, Folded>>>({});

/** The same, one group folded or unfolded. Pure. */
export function turned(folded: Folded, key: string, fold: boolean): Folded {
  const others = folded.but.filter((each) => each !== key);
  return { ...folded, but: fold === folded.all ? others : [...others, key] };
}

export const foldedBy = (folds: Partial<Record<GroupKey, Folded>>, by: GroupKey | null): Folded =>
  (by && folds[by]) ?? open;

export const fold = (by: GroupKey, key: string, isFolded: boolean) =>
  foldedGroups.set((folds) => ({ ...folds, [by]: turned(foldedBy(folds, by), key, isFolded) }));

export const foldAll = (by: GroupKey, isFolded: boolean) =>
  foldedGroups.set((folds) => ({ ...folds, [by]: { all: isFolded, but: [] } }));

import { createStore, useStore } from './createStore.ts';

/** Nhiệm vụ đã chọn: which tasks an act is for. They stay chosen while one pages, sorts, opens a task or goes away. */
export interface TaskSelection {
  /** The filter of the list that they were chosen in; another one begins anew, so that nothing unseen is ever changed. */
  of: string;
  ids: ReadonlySet<string>;
  /** Where a range begins, and what was chosen before it. */
  anchor: string | null;
  before: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();
export const noSelection: TaskSelection = { of: '', ids: nobody, anchor: null, before: nobody };

/** These tasks and no others; a range may begin at `anchor`. */
const chosen = (selection: TaskSelection, ids: ReadonlySet<string>, anchor: string | null) => ({
  ...selection,
  ids,
  anchor,
  before: ids,
});

/** Chooses a task, or no longer. Pure. */
export function toggled(selection: TaskSelection, id: string): TaskSelection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return chosen(selection, ids, id);
}

/**
 * Everything between where the range began and `to`, both included, beside what was chosen before. A range that has no
 * beginning among these rows begins at `from`. Pure.
 */
export function rangeTo(
  selection: TaskSelection,
  rows: readonly string[],
  from: string,
  to: string,
): TaskSelection {
  const known = selection.anchor !== null && rows.includes(selection.anchor);
  const anchor = known && selection.anchor !== null ? selection.anchor : from;
  const before = known ? selection.before : selection.ids;
  const [one, other] = [rows.indexOf(anchor), rows.indexOf(to)];
  const between = rows.slice(Math.min(one, other), Math.max(one, other) + 1);
  return { ...selection, ids: new Set([...before, ...between]), anchor, before };
}

/** All of these besides what is chosen, or none of them any more. Pure. */
export function withAll(selection: TaskSelection, ids: readonly string[], wanted: boolean): TaskSelection {
  const next = new Set(selection.ids);
  for (const id of ids) wanted ? next.add(id) : next.delete(id);
  return chosen(selection, next, null);
}

/** A plain step: what is chosen stays, the next range begins anew. Pure. */
export const stepped = (selection: TaskSelection): TaskSelection =>
  selection.anchor === null ? selection : chosen(selection, selection.ids, null);

/** The chosen tasks of this window. */
export const taskSelection = createStore<TaskSelection>(noSelection);

/** Chooses exactly these. */
export const choose = (ids: readonly string[]) =>
  taskSelection.set((selection) => chosen(selection, new Set(ids), null));

/** Chooses nothing any more. */
export const chooseNone = () => taskSelection.set(({ of }) => ({ ...noSelection, of }));

/** The list shows another filter: what was chosen in the one before is let go. */
export const chooseWithin = (of: string) =>
  taskSelection.set((selection) => (selection.of === of ? selection : { ...noSelection, of }));

const count = { get: () => taskSelection.get().ids.size, subscribe: taskSelection.subscribe };

/** How many tasks are chosen; draws the caller again only when that changes. */
export const useSelectedCount = (): number => useStore(count);

import { type Timeliness, timelinessStates } from '../timeliness.ts';
import type { UnitKind } from '../unit.ts';
import type { AppendixTask } from './appendixTask.ts';
import { groupByName } from './groupBy.ts';
import { groupByLead } from './groupByLead.ts';

/** Tasks of one field, or led by one unit, counted by timeliness. */
export interface TaskFigures {
  id: string;
  /** Null: tasks of no field, of no lead. */
  name: string | null;
  /** Of a unit. */
  kind: UnitKind | null;
  counts: Readonly<Record<Timeliness, number>>;
}

function countsOf(tasks: readonly Pick<AppendixTask, 'timeliness'>[]): TaskFigures['counts'] {
  const counts = Object.fromEntries(timelinessStates.map((state) => [state, 0])) as Record<
    Timeliness,
    number
  >;
  for (const { timeliness } of tasks) counts[timeliness] += 1;
  return counts;
}

/** Tasks counted by field. */
export const figuresByField = (tasks: readonly AppendixTask[]): TaskFigures[] =>
  groupByName(tasks, ({ field }) => field).map(({ name, items }) => ({
    id: name ?? '',
    name,
    kind: null,
    counts: countsOf(items),
  }));

/** Tasks counted by leading unit; a task with several leads counts for each. */
export const figuresByUnit = (
  tasks: readonly AppendixTask[],
  kinds: ReadonlyMap<string, UnitKind>,
): TaskFigures[] =>
  groupByLead(tasks).map(({ id, name, tasks: led }) => ({
    id: id ?? '',
    name,
    kind: id === null ? null : (kinds.get(id) ?? 'other'),
    counts: countsOf(led),
  }));

import type { TaskFilter } from './contract/taskContract.ts';
import type { DaySpan } from './domain/dashboard.ts';
import { filterText } from './text.ts';
import { type Day, formatDay } from './vietnamese/day.ts';

/** A condition that the filter bar has no field for. */
export type FurtherCondition =
  | 'dueWithin'
  | 'doneWithin'
  | 'givenWithin'
  | 'overdueOn'
  | 'without'
  | 'extended'
  | 'ids';

const day = (value: Day | null) => value && formatDay(value);
const days = ({ from, to }: DaySpan) => filterText.days(day(from), day(to));

/** Those conditions of a filter that its bar has no field for, in words, as the list and its print show them. */
export function furtherConditionWords(filter: TaskFilter): { key: FurtherCondition; words: string }[] {
  const { dueWithin, doneWithin, givenWithin, overdueOn, without = [], extended, ids } = filter;
  const words: Record<FurtherCondition, string | undefined> = {
    dueWithin: dueWithin && filterText.dueWithin(days(dueWithin)),
    doneWithin: doneWithin && filterText.doneWithin(days(doneWithin)),
    givenWithin: givenWithin && filterText.givenWithin(days(givenWithin)),
    overdueOn: overdueOn && filterText.overdueOn(formatDay(overdueOn)),
    without: without.map((what) => filterText.without[what]).join('; ') || undefined,
    extended: extended && filterText.extended,
    ids: ids && filterText.ids(ids.length),
  };
  return (Object.entries(words) as [FurtherCondition, string | undefined][]).flatMap(([key, said]) =>
    said ? [{ key, words: said }] : [],
  );
}

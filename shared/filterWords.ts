import type { TaskFilter } from './contract/taskContract.ts';
import type { DaySpan } from './domain/dashboard.ts';
import {
  clearText,
  filterText,
  priorityText,
  silenceText,
  statusText,
  timelinessText,
  unitKindText,
} from './text.ts';
import { type Day, formatDay } from './vietnamese/day.ts';

/** Điều kiện lọc: one of a filter's conditions, by the field that holds it. A role goes with its units. */
export type FilterCondition = Exclude<keyof TaskFilter, 'unitRole'>;

/** What things are called that a filter names by their key. */
export interface FilterNames {
  unit(id: string): string;
  directive(id: string): string;
}

const day = (value: Day | null) => value && formatDay(value);
const days = ({ from, to }: DaySpan) => filterText.days(day(from), day(to));
const all = (words: readonly string[]) => words.join(', ');

/** How each condition is said; undefined: it is not asked. A field of the filter that has no words here does not compile. */
const wordings: Record<FilterCondition, (filter: TaskFilter, names: FilterNames) => string | undefined> = {
  search: ({ search }) => (search.trim() ? filterText.search(search.trim()) : undefined),
  units: ({ units, unitRole }, names) => {
    if (units.length === 0) return undefined;
    const role = unitRole === 'lead' ? '' : ` (${filterText.roles[unitRole]})`;
    return `${filterText.units(units.map(names.unit).join('; '))}${role}`;
  },
  kinds: ({ kinds = [], units, unitRole }) => {
    if (kinds.length === 0) return undefined;
    const role = unitRole === 'lead' || units.length > 0 ? '' : ` (${filterText.roles[unitRole]})`;
    return `${filterText.kinds(kinds.map((kind) => unitKindText[kind]).join('; '))}${role}`;
  },
  structure: ({ structure }) => (structure === 'current' ? filterText.structure : undefined),
  timeliness: ({ timeliness }) =>
    timeliness.length > 0
      ? filterText.timeliness(all(timeliness.map((state) => timelinessText[state].label)))
      : undefined,
  reckoning: ({ reckoning }) => reckoning && filterText.reckoning,
  statuses: ({ statuses }) =>
    statuses.length > 0 ? filterText.statuses(all(statuses.map((status) => statusText[status]))) : undefined,
  fields: ({ fields = [] }) => (fields.length > 0 ? filterText.fields(fields.join('; ')) : undefined),
  programmes: ({ programmes = [] }) =>
    programmes.length > 0 ? filterText.programmes(programmes.join('; ')) : undefined,
  priorities: ({ priorities = [] }) =>
    priorities.length > 0
      ? filterText.priorities(all(priorities.map((priority) => priorityText[priority])))
      : undefined,
  directives: ({ directives }, names) =>
    directives.length > 0 ? filterText.directives(all(directives.map(names.directive))) : undefined,
  certainties: ({ certainties = [] }) =>
    certainties.length > 0
      ? filterText.certainties(all(certainties.map((certainty) => filterText.certainty[certainty])))
      : undefined,
  dueBetween: ({ dueBetween }) => dueBetween && filterText.dueBetween(days(dueBetween)),
  dueWithin: ({ dueWithin }) => dueWithin && filterText.dueWithin(days(dueWithin)),
  doneWithin: ({ doneWithin }) => doneWithin && filterText.doneWithin(days(doneWithin)),
  givenWithin: ({ givenWithin }) => givenWithin && filterText.givenWithin(days(givenWithin)),
  overdueOn: ({ overdueOn }) => overdueOn && filterText.overdueOn(formatDay(overdueOn)),
  ids: ({ ids }) => ids && filterText.ids(ids.length),
  extended: ({ extended }) => extended && filterText.extended,
  lacks: ({ lacks = [] }) =>
    lacks.length > 0
      ? clearText.filter(all(lacks.map((clear) => clearText.short[clear].toLowerCase())))
      : undefined,
  forgotten: ({ forgotten }) => forgotten && silenceText.filter,
  without: ({ without = [] }) => without.map((what) => filterText.without[what]).join('; ') || undefined,
};

const conditions = Object.keys(wordings) as FilterCondition[];

/** A filter's conditions in words, as the list, its print and its workbook show them. */
export const filterWords = (
  filter: TaskFilter,
  names: FilterNames,
): { key: FilterCondition; words: string }[] =>
  conditions.flatMap((key) => {
    const words = wordings[key](filter, names);
    return words === undefined ? [] : [{ key, words }];
  });

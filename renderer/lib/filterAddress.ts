import type { TaskFilter } from '../../shared/contract/taskContract.ts';
import type { DaySpan } from '../../shared/domain/dashboard.ts';
import { deadlineCertainties } from '../../shared/domain/deadlineCertainty.ts';
import { clears } from '../../shared/domain/sixClears.ts';
import { taskPriorities, taskStatuses } from '../../shared/domain/task.ts';
import { unitRoleChoices, withoutChoices } from '../../shared/domain/taskListing.ts';
import { timelinessStates } from '../../shared/domain/timeliness.ts';
import { unitKinds } from '../../shared/domain/unit.ts';
import { unitStructures } from '../../shared/domain/unitLineage.ts';
import { type FilterCondition, filterWords } from '../../shared/filterWords.ts';
import { parseIsoDay } from '../../shared/vietnamese/day.ts';

export const emptyFilter: TaskFilter = {
  search: '',
  units: [],
  unitRole: 'lead',
  structure: 'assigned',
  timeliness: [],
  statuses: [],
  directives: [],
};

/** How one condition stands in the address. */
interface Place<Value> {
  /** Undefined where the address says nothing of it that can be used. */
  read(query: URLSearchParams): Value | undefined;
  write(query: URLSearchParams, value: Value): void;
}

const put = (query: URLSearchParams, key: string, text: string) => text && query.set(key, text);
const wordsOf = (text: string | null) => (text ? text.split(',').filter(Boolean) : []);
const someOrNone = <Value>(values: Value[]) => (values.length > 0 ? values : undefined);

const textAt = (key: string): Place<string> => ({
  read: (query) => query.get(key) ?? undefined,
  write: (query, value) => put(query, key, value),
});

const idsAt = (key: string): Place<string[]> => ({
  read: (query) => someOrNone(wordsOf(query.get(key))),
  write: (query, value) => put(query, key, value.join(',')),
});

/** Names may hold a comma: each stands for itself. */
const namesAt = (key: string): Place<string[]> => ({
  read: (query) => someOrNone(query.getAll(key).filter(Boolean)),
  write: (query, value) => {
    for (const name of value) query.append(key, name);
  },
});

const someAt = <Value extends string>(key: string, allowed: readonly Value[]): Place<Value[]> => ({
  read: (query) => {
    const words = wordsOf(query.get(key));
    return someOrNone(allowed.filter((each) => words.includes(each)));
  },
  write: (query, value) => put(query, key, value.join(',')),
});

const oneAt = <Value extends string>(
  key: string,
  allowed: readonly Value[],
  standard: Value,
): Place<Value> => ({
  read: (query) => allowed.find((each) => each === query.get(key)),
  write: (query, value) => put(query, key, value === standard ? '' : value),
});

/** Days from one to another: `2026-01-19..2026-01-25`, an end left out where there is none. */
const spanAt = (key: string): Place<DaySpan> => ({
  read: (query) => {
    const [from, to] = (query.get(key) ?? '').split('..').map((day) => parseIsoDay(day) ?? null);
    return from || to ? { from: from ?? null, to: to ?? null } : undefined;
  },
  write: (query, { from, to }) => put(query, key, from || to ? `${from ?? ''}..${to ?? ''}` : ''),
});

/** What an address names: all but the tasks themselves. */
type Addressed = Omit<TaskFilter, 'ids'>;

/** A field of the filter that has no place here does not compile. */
const places: { [Key in keyof Addressed]-?: Place<NonNullable<Addressed[Key]>> } = {
  search: textAt('q'),
  units: idsAt('unit'),
  unitRole: oneAt('role', unitRoleChoices, 'lead'),
  kinds: someAt('kind', unitKinds),
  structure: oneAt('structure', unitStructures, 'assigned'),
  timeliness: someAt('due', timelinessStates),
  reckoning: {
    read: (query) => (query.get('reckoning') === 'original' ? 'original' : undefined),
    write: (query, value) => put(query, 'reckoning', value),
  },
  statuses: someAt('status', taskStatuses),
  fields: namesAt('field'),
  programmes: namesAt('programme'),
  priorities: someAt('priority', taskPriorities),
  directives: idsAt('directive'),
  certainties: someAt('certainty', deadlineCertainties),
  dueBetween: spanAt('between'),
  dueWithin: spanAt('within'),
  doneWithin: spanAt('done'),
  givenWithin: spanAt('given'),
  overdueOn: {
    read: (query) => parseIsoDay(query.get('late') ?? ''),
    write: (query, value) => put(query, 'late', value),
  },
  extended: {
    read: (query) => query.get('extended') === '1' || undefined,
    write: (query, value) => put(query, 'extended', value ? '1' : ''),
  },
  lacks: someAt('lacks', clears),
  forgotten: {
    read: (query) => query.get('forgotten') === '1' || undefined,
    write: (query, value) => put(query, 'forgotten', value ? '1' : ''),
  },
  without: someAt('without', withoutChoices),
};
const keys = Object.keys(places) as (keyof Addressed)[];

/** The filter that an address names; what is unknown there is left out. */
export function readFilter(query: URLSearchParams): TaskFilter {
  const read = keys.flatMap((key) => {
    const value = places[key].read(query);
    return value === undefined ? [] : [[key, value]];
  });
  return { ...emptyFilter, ...Object.fromEntries(read) };
}

const writeCondition = <Key extends keyof Addressed>(
  query: URLSearchParams,
  key: Key,
  filter: Partial<TaskFilter>,
) => {
  const value = filter[key];
  // what is unknown when the key is not: which place takes which value
  if (value !== undefined) (places[key] as Place<typeof value>).write(query, value);
};

/** Writes a filter into an address; what is standard is left out. */
export function writeFilter(query: URLSearchParams, filter: Partial<TaskFilter>): void {
  for (const key of keys) writeCondition(query, key, filter);
}

/** The filter without one of its conditions. */
export function withoutCondition(filter: TaskFilter, condition: FilterCondition): TaskFilter {
  const { [condition]: _dropped, ...kept } = filter;
  const next = { ...emptyFilter, ...kept };
  const noUnits = next.units.length === 0 && (next.kinds ?? []).length === 0;
  return noUnits ? { ...next, unitRole: 'lead' } : next;
}

const itself = (id: string) => id;

/** Said of a filter, and narrowing nothing by itself. */
const ways: readonly FilterCondition[] = ['structure', 'reckoning'];

/** True when the filter lets everything through. */
export const isEmptyFilter = (filter: TaskFilter): boolean =>
  filterWords(filter, { unit: itself, directive: itself }).every(({ key }) => ways.includes(key));

import { timelinessOrder } from '../../electron/store/index/timelinessOrder.ts';
import type { TaskRow } from '../../shared/contract/schemas.ts';
import type { TaskFilter, TaskSort } from '../../shared/contract/taskContract.ts';
import { isWithin } from '../../shared/domain/dashboard.ts';
import { certaintyOf } from '../../shared/domain/deadlineCertainty.ts';
import { fieldKey } from '../../shared/domain/fieldName.ts';
import { taskPriorities, taskStatuses } from '../../shared/domain/task.ts';
import type { GroupKey } from '../../shared/domain/taskListing.ts';
import type { Timeliness } from '../../shared/domain/timeliness.ts';
import type { UnitKind } from '../../shared/domain/unit.ts';
import { collationKey } from '../../shared/vietnamese/collationKey.ts';

/** No condition, or one of these. */
const isOneOf = <T>(values: readonly T[] | undefined, value: T) => !values?.length || values.includes(value);
const keysOf = (names: readonly string[] = []) => names.map(fieldKey);

/** Whether a filter lets a line of the list through, its search and its timeliness aside. */
export function isLetThrough(filter: TaskFilter, row: TaskRow, kindOf: (unit: string) => UnitKind): boolean {
  const role = { lead: row.leads, coordinating: row.coordinating, any: [...row.leads, ...row.coordinating] };
  const units = role[filter.unitRole].map(({ id }) => id);
  const has = {
    lead: row.leads.length,
    directive: row.directive,
    field: row.field,
    programme: row.programme,
  };
  return (
    (filter.units.length === 0 || filter.units.some((id) => units.includes(id))) &&
    (!filter.kinds?.length || units.some((id) => filter.kinds?.includes(kindOf(id)))) &&
    isOneOf(filter.statuses, row.status) &&
    isOneOf(filter.directives, row.directive?.id ?? '') &&
    isOneOf(keysOf(filter.fields), row.field === null ? '-' : fieldKey(row.field)) &&
    isOneOf(keysOf(filter.programmes), row.programme === null ? '-' : fieldKey(row.programme)) &&
    isOneOf(filter.priorities, row.priority) &&
    isOneOf(filter.certainties, certaintyOf(row.deadlines)) &&
    (!filter.dueBetween || isWithin(row.due, filter.dueBetween)) &&
    (filter.without ?? []).every((what) => !has[what])
  );
}

type Key = string | number;

/** What a line is sorted by in one column: whether it has none, which comes last either way, and the key itself. */
function sortKeyOf(row: TaskRow, key: TaskSort['key']): [none: number, key: Key] {
  const behind = '\uffff';
  switch (key) {
    case 'code':
      return [0, Number(row.code.slice(3))];
    case 'text':
      return [0, collationKey(row.text.slice(0, 80))];
    case 'lead':
      return [0, row.leads[0] ? collationKey(row.leads[0].name) : behind];
    case 'directive':
      return [0, row.directive?.number ? collationKey(row.directive.number) : behind];
    case 'due':
      return [Number(row.due === null), row.due ?? ''];
    case 'status':
      return [0, taskStatuses.indexOf(row.status)];
    case 'timeliness':
      return [0, timelinessOrder.indexOf(row.timeliness)];
    case 'priority':
      return [0, taskPriorities.indexOf(row.priority)];
    case 'given':
      return [0, row.directive?.date ?? '2026-01-21'];
    case 'doneOn':
      return [Number(row.status !== 'done'), row.doneOn ?? ''];
    case 'deliverable':
    case 'result':
    case 'note': {
      const text = (row[key] ?? '').trim();
      return [Number(text === ''), collationKey(text.slice(0, 40))];
    }
    default:
      return [Number(row[key] === null), collationKey(row[key] ?? '')];
  }
}

const compare = (a: Key, b: Key) => (a === b ? 0 : a < b ? -1 : 1);

/** Which of two lines comes first: by each column in turn, then the most pressing, then by number. */
export function comparedBy(
  sorts: readonly TaskSort[],
  standsAs: (row: TaskRow) => Timeliness,
): (a: TaskRow, b: TaskRow) => number {
  const all: TaskSort[] = [...sorts, { key: 'due', descending: false }, { key: 'code', descending: false }];
  return (a, b) => {
    for (const { key, descending } of all) {
      const [noneA, keyA] = sortKeyOf({ ...a, timeliness: standsAs(a) }, key);
      const [noneB, keyB] = sortKeyOf({ ...b, timeliness: standsAs(b) }, key);
      const order = noneA - noneB || (descending ? compare(keyB, keyA) : compare(keyA, keyB));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** The groups that a line stands in, by their names; '' for none. */
export function groupsOf(row: TaskRow, by: GroupKey): string[] {
  if (by === 'lead') return row.leads.length > 0 ? row.leads.map(({ name }) => name) : [''];
  if (by === 'directive') return [row.directive?.number ?? ''];
  return [(by === 'month' ? row.due?.slice(0, 7) : row[by]) ?? ''];
}

/** Names in the order in which groups stand, those that have none last. */
export const inGroupOrder = (names: Iterable<string>, descending: boolean): string[] =>
  [...new Set(names)].sort(
    (a, b) =>
      Number(a === '') - Number(b === '') ||
      (descending ? -1 : 1) * compare(collationKey(a), collationKey(b)),
  );

import type { TaskFilter, TaskSort } from '../../shared/contract/taskContract.ts';
import type { DaySpan } from '../../shared/domain/dashboard.ts';
import { type TaskStatus, taskStatuses } from '../../shared/domain/task.ts';
import { type Timeliness, timelinessStates } from '../../shared/domain/timeliness.ts';
import { furtherConditionWords } from '../../shared/furtherConditionWords.ts';
import { parseIsoDay } from '../../shared/vietnamese/day.ts';

const sortKeys = [
  'code',
  'text',
  'lead',
  'due',
  'status',
  'timeliness',
  'directive',
] as const satisfies readonly TaskSort['key'][];

export const pageSizes = [50, 100, 200] as const;

/** What the task list shows: which tasks, in which order, which page, and the one that is open beside it. */
export interface TaskView {
  filter: TaskFilter;
  sort: TaskSort;
  page: number;
  pageSize: number;
  open: string | null;
}

export const emptyFilter: TaskFilter = {
  search: '',
  units: [],
  unitRole: 'lead',
  structure: 'assigned',
  timeliness: [],
  statuses: [],
  directives: [],
};
export const standardView: TaskView = {
  filter: emptyFilter,
  sort: { key: 'timeliness', descending: false },
  page: 1,
  pageSize: 100,
  open: null,
};

/** Words of a comma-separated list; those alone that are allowed. */
const listOf = (text: string | null) => (text ? text.split(',').filter(Boolean) : []);
const pick = <T extends string>(allowed: readonly T[], text: string | null): T[] =>
  allowed.filter((each) => listOf(text).includes(each));

const positive = (text: string | null) => {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : undefined;
};

/** Days from one to another in the address: `2026-01-19..2026-01-25`, an end left out where there is none. */
function spanOf(text: string | null): DaySpan | undefined {
  const [from, to] = (text ?? '').split('..').map((day) => parseIsoDay(day) ?? null);
  return from || to ? { from: from ?? null, to: to ?? null } : undefined;
}
const spanText = (span: DaySpan | undefined) => span && `${span.from ?? ''}..${span.to ?? ''}`;

/** The conditions that no field of the filter bar shows; they come from the figures of the overview. */
function conditionsOf(query: URLSearchParams): Partial<TaskFilter> {
  const [dueWithin, doneWithin, givenWithin] = ['within', 'done', 'given'].map((key) =>
    spanOf(query.get(key)),
  );
  const overdueOn = parseIsoDay(query.get('late') ?? '');
  const without = pick(['lead', 'directive'] as const, query.get('without'));
  return {
    ...(dueWithin && { dueWithin }),
    ...(doneWithin && { doneWithin }),
    ...(givenWithin && { givenWithin }),
    ...(overdueOn && { overdueOn }),
    ...(without.length > 0 && { without }),
    ...(query.get('extended') === '1' && { extended: true as const }),
  };
}

/** Reads the list's view from the address; what is unknown there falls back to the standard. */
export function parseTaskView(search: string): TaskView {
  const query = new URLSearchParams(search);
  const size = positive(query.get('size'));
  return {
    filter: {
      search: query.get('q') ?? '',
      units: listOf(query.get('unit')),
      unitRole: query.get('role') === 'any' ? 'any' : 'lead',
      structure: query.get('structure') === 'current' ? 'current' : 'assigned',
      timeliness: pick<Timeliness>(timelinessStates, query.get('due')),
      statuses: pick<TaskStatus>(taskStatuses, query.get('status')),
      directives: listOf(query.get('directive')),
      ...conditionsOf(query),
    },
    sort: {
      key: sortKeys.find((key) => key === query.get('sort')) ?? standardView.sort.key,
      descending: query.get('order') === 'desc',
    },
    page: positive(query.get('page')) ?? 1,
    pageSize: pageSizes.find((each) => each === size) ?? standardView.pageSize,
    open: query.get('task'),
  };
}

/** The address of a view, `/tasks?due=overdue`; what is standard is left out. */
export function taskViewPath(
  view: Partial<Omit<TaskView, 'filter'>> & { filter?: Partial<TaskFilter> },
): string {
  const { filter, sort, page, pageSize, open } = { ...standardView, ...view };
  const query = new URLSearchParams();
  const put = (key: string, value: string | undefined | null) => value && query.set(key, value);
  put('q', filter.search);
  put('unit', filter.units?.join(','));
  put('role', filter.unitRole === 'any' ? 'any' : '');
  put('structure', filter.structure === 'current' ? 'current' : '');
  put('due', filter.timeliness?.join(','));
  put('status', filter.statuses?.join(','));
  put('directive', filter.directives?.join(','));
  put('within', spanText(filter.dueWithin));
  put('done', spanText(filter.doneWithin));
  put('given', spanText(filter.givenWithin));
  put('late', filter.overdueOn);
  put('without', filter.without?.join(','));
  put('extended', filter.extended && '1');
  put('sort', sort.key === standardView.sort.key ? '' : sort.key);
  put('order', sort.descending ? 'desc' : '');
  put('page', page === 1 ? '' : String(page));
  put('size', pageSize === standardView.pageSize ? '' : String(pageSize));
  put('task', open);
  const text = query.toString().replaceAll('%2C', ',');
  return text ? `/tasks?${text}` : '/tasks';
}

/** True when the filter lets everything through. */
export const isEmptyFilter = (filter: TaskFilter): boolean =>
  !filter.search.trim() &&
  !filter.units.length &&
  !filter.timeliness.length &&
  !filter.statuses.length &&
  !filter.directives.length &&
  furtherConditionWords(filter).length === 0;

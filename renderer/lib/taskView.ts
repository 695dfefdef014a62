import type { TaskFilter, TaskSort } from '../../shared/contract/taskContract.ts';
import {
  type ColumnKey,
  columnKeys,
  type GroupKey,
  groupKeys,
  mostThenBy,
  sortKeys,
} from '../../shared/domain/taskListing.ts';
import { type Day, parseIsoDay } from '../../shared/vietnamese/day.ts';
import { emptyFilter, readFilter, writeFilter } from './filterAddress.ts';

export { emptyFilter, isEmptyFilter } from './filterAddress.ts';

/** Cách xem: the list, or the same tasks by due day, over time, by status. */
export const taskLooks = ['list', 'calendar', 'timeline', 'board'] as const;
export type TaskLook = (typeof taskLooks)[number];

export const pageSizes = [50, 100, 200] as const;

/** In the place of a task's key: the panel for one typed in by hand. */
export const newTask = 'new';

/** What the task list shows: which tasks, in which order and groups, which page, and the one that is open beside it. */
export interface TaskView {
  filter: TaskFilter;
  sort: TaskSort;
  /** What tasks that are equal by that are sorted by, in turn. */
  thenBy: readonly TaskSort[];
  groupBy: GroupKey | null;
  /** The columns shown; null: those that this machine's user chose last. */
  columns: readonly ColumnKey[] | null;
  page: number;
  pageSize: number;
  open: string | null;
  look: TaskLook;
  /** The day at which the calendar and the timeline stand; null: today. */
  day: Day | null;
  /** The saved view that this one came from. */
  saved: string | null;
}

export const standardView: TaskView = {
  filter: emptyFilter,
  sort: { key: 'timeliness', descending: false },
  thenBy: [],
  groupBy: null,
  columns: null,
  page: 1,
  pageSize: 100,
  open: null,
  look: 'list',
  day: null,
  saved: null,
};

const positive = (text: string | null) => {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : undefined;
};

const words = (text: string | null) => text?.split(',') ?? [];

/** `due,-status`: a sign before what goes down. */
const thenByOf = (text: string | null): TaskSort[] =>
  words(text)
    .flatMap((word): TaskSort[] => {
      const key = sortKeys.find((each) => each === word.replace(/^-/u, ''));
      return key ? [{ key, descending: word.startsWith('-') }] : [];
    })
    .slice(0, mostThenBy);
const thenByText = (thenBy: readonly TaskSort[]) =>
  thenBy.map(({ key, descending }) => `${descending ? '-' : ''}${key}`).join(',');

function columnsOf(text: string | null): ColumnKey[] | null {
  const named = new Set(words(text));
  const columns = [...named].flatMap((word) => columnKeys.find((each) => each === word) ?? []);
  return columns.length > 0 ? columns : null;
}

/** Reads the list's view from the address; what is unknown there falls back to the standard. */
export function parseTaskView(search: string): TaskView {
  const query = new URLSearchParams(search);
  const size = positive(query.get('size'));
  return {
    filter: readFilter(query),
    sort: {
      key: sortKeys.find((key) => key === query.get('sort')) ?? standardView.sort.key,
      descending: query.get('order') === 'desc',
    },
    thenBy: thenByOf(query.get('then')),
    groupBy: groupKeys.find((key) => key === query.get('by')) ?? null,
    columns: columnsOf(query.get('columns')),
    page: positive(query.get('page')) ?? 1,
    pageSize: pageSizes.find((each) => each === size) ?? standardView.pageSize,
    open: query.get('task'),
    look: taskLooks.find((look) => look === query.get('view')) ?? 'list',
    day: parseIsoDay(query.get('day') ?? '') ?? null,
    saved: query.get('saved'),
  };
}

/** The address of a view, `/tasks?due=overdue`; what is standard is left out. */
export function taskViewPath(
  view: Partial<Omit<TaskView, 'filter'>> & { filter?: Partial<TaskFilter> },
): string {
  const { filter, sort, thenBy, groupBy, columns, page, pageSize, open, look, day, saved } = {
    ...standardView,
    ...view,
  };
  const query = new URLSearchParams();
  const put = (key: string, value: string | undefined | null) => value && query.set(key, value);
  writeFilter(query, filter);
  put('sort', sort.key === standardView.sort.key ? '' : sort.key);
  put('order', sort.descending ? 'desc' : '');
  put('then', thenByText(thenBy));
  put('by', groupBy);
  put('columns', columns?.join(','));
  put('page', page === 1 ? '' : String(page));
  put('size', pageSize === standardView.pageSize ? '' : String(pageSize));
  put('view', look === 'list' ? '' : look);
  put('day', day);
  put('task', open);
  put('saved', saved);
  const text = query.toString().replaceAll('%2C', ',');
  return text ? `/tasks?${text}` : '/tasks';
}

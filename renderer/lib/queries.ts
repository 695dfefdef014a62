import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import type { TaskQuery } from '../../shared/contract/taskContract.ts';
import type { BarsQuery, CalendarQuery, TimelineQuery } from '../../shared/contract/taskViewContract.ts';
import type { TrashQuery } from '../../shared/contract/trashContract.ts';
import type { HonestyRule } from '../../shared/domain/honesty/finding.ts';
import type { Clear } from '../../shared/domain/sixClears.ts';
import { appApi } from './api.ts';

/** Everything lies on this machine: no waiting for a network, one more try at most, fresh when the window comes back. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: 1, staleTime: 1_000, refetchOnWindowFocus: true },
    mutations: { networkMode: 'always' },
  },
});

/**
 * After a change everything shown is asked for anew: counts, lists and details hang together. An open draft is not: the
 * page itself holds its newest state, and once it is confirmed there is none to ask for.
 */
export const refreshAll = () =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'draft' });

const minute = 60_000;

export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: () => appApi.tasks.overview(),
  refetchInterval: minute, // midnight changes what is overdue
});
export const taskPageQuery = (query: TaskQuery) =>
  queryOptions({ queryKey: ['tasks', query], queryFn: () => appApi.tasks.list(query) });
/** Of the list's other views: all under one key beside the list's. */
export const calendarQuery = (query: CalendarQuery) =>
  queryOptions({ queryKey: ['tasks', 'calendar', query], queryFn: () => appApi.views.calendar(query) });
export const timelineQuery = (query: TimelineQuery) =>
  queryOptions({ queryKey: ['tasks', 'timeline', query], queryFn: () => appApi.views.timeline(query) });
export const barsQuery = (query: BarsQuery) =>
  queryOptions({ queryKey: ['tasks', 'bars', query], queryFn: () => appApi.views.bars(query) });
export const taskQuery = (id: string) =>
  queryOptions({ queryKey: ['task', id], queryFn: () => appApi.tasks.get({ id }) });
/** Các kỳ thực hiện of a recurring task; stands under the day like everything else that is reckoned. */
export const occurrencesQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['occurrences', taskId],
    queryFn: () => appApi.tasks.occurrences({ taskId }),
  });
export const calendarYearQuery = (year: number) =>
  queryOptions({ queryKey: ['calendar', year], queryFn: () => appApi.calendar.year({ year }) });
export const shiftedQuery = queryOptions({
  queryKey: ['shifted'],
  queryFn: () => appApi.calendar.shifted(),
});
/** Tổng quan with so many of the directives, the worst first. */
export const dashboardQuery = (directives: number) =>
  queryOptions({
    queryKey: ['dashboard', directives],
    queryFn: () => appApi.dashboard.get({ directives }),
    placeholderData: keepPreviousData,
    refetchInterval: minute,
  });
export const directivesQuery = queryOptions({
  queryKey: ['directives'],
  queryFn: () => appApi.directives.list(),
});
export const fieldNamesQuery = queryOptions({
  queryKey: ['fieldNames'],
  queryFn: () => appApi.tasks.fieldNames(),
});
export const unitsQuery = queryOptions({ queryKey: ['units'], queryFn: () => appApi.units.list() });
export const unitQuery = (id: string) =>
  queryOptions({ queryKey: ['unit', id], queryFn: () => appApi.units.get({ id }) });
export const removedUnitsQuery = queryOptions({
  queryKey: ['removedUnits'],
  queryFn: () => appApi.units.removed(),
});
export const periodsQuery = queryOptions({
  queryKey: ['periods'],
  queryFn: () => appApi.periods.list(),
  refetchInterval: minute, // midnight may begin another
});
export const draftsQuery = queryOptions({ queryKey: ['drafts'], queryFn: () => appApi.drafts.list() });
export const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: () => appApi.settings.get() });
export const savedViewsQuery = queryOptions({
  queryKey: ['savedViews'],
  queryFn: () => appApi.savedViews.list(),
  refetchInterval: minute,
});
/** Today's work of chasing, counted: the rows belong to its own screen. */
export const reminderCountQuery = queryOptions({
  queryKey: ['reminders', 'count'],
  queryFn: () => appApi.reminders.work({ limit: 0 }),
  refetchInterval: minute,
});
export const checkCountsQuery = queryOptions({
  queryKey: ['checkCounts'],
  queryFn: () => appApi.checks.counts(),
  refetchInterval: minute,
});
export const lackingQuery = (lacks: Clear[], offset: number, limit: number) =>
  queryOptions({
    queryKey: ['lacking', lacks, offset, limit],
    queryFn: () => appApi.checks.lacking({ lacks, offset, limit }),
  });
export const findingsQuery = (rules: HonestyRule[], aside: boolean, offset: number, limit: number) =>
  queryOptions({
    queryKey: ['findings', rules, aside, offset, limit],
    queryFn: () => appApi.checks.findings({ rules, aside, offset, limit }),
  });
export const taskChecksQuery = (id: string) =>
  queryOptions({ queryKey: ['taskChecks', id], queryFn: () => appApi.checks.ofTask({ id }) });
export const taskBasesQuery = (id: string) =>
  queryOptions({ queryKey: ['taskBases', id], queryFn: () => appApi.bases.ofTask({ id }) });
export const alikeQuery = (id: string) =>
  queryOptions({ queryKey: ['alike', id], queryFn: () => appApi.bases.alike({ id }) });
export const supersessionsQuery = queryOptions({
  queryKey: ['supersessions'],
  queryFn: () => appApi.supersedes.list(),
});
export const supersedePlanQuery = (directiveId: string) =>
  queryOptions({
    queryKey: ['supersedePlan', directiveId],
    queryFn: () => appApi.supersedes.plan({ directiveId }),
  });
export const endedQuery = queryOptions({
  queryKey: ['ended'],
  queryFn: () => appApi.supersedes.ended(),
});
export const trashQuery = (query: TrashQuery) =>
  queryOptions({ queryKey: ['trash', query], queryFn: () => appApi.trash.list(query) });

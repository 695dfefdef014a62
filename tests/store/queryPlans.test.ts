import { beforeAll, describe, expect, test } from 'vitest';
import { clockFrom } from '../../electron/clock.ts';
import { appendixModel } from '../../electron/services/appendices/appendixModels.ts';
import { alikeOf, taskBases } from '../../electron/services/bases/taskBases.ts';
import { shiftedDeadlines } from '../../electron/services/calendar/shiftedDeadlines.ts';
import { checklist } from '../../electron/services/checklists/checklist.ts';
import {
  checkCounts,
  checksOfTask,
  listFindings,
  listLacking,
} from '../../electron/services/checks/checkLists.ts';
import { getDashboard } from '../../electron/services/dashboard/getDashboard.ts';
import { extendDeadline } from '../../electron/services/deadlines/extendDeadline.ts';
import { taskOccurrences } from '../../electron/services/deadlines/taskOccurrences.ts';
import { listDirectives } from '../../electron/services/directives/listDirectives.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { taskBars, taskCalendar, taskTimeline } from '../../electron/services/tasks/taskViews.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import { storeOn } from '../../electron/store/openStore.ts';
import { ChecklistInput } from '../../shared/contract/checklistContract.ts';
import { TaskFilter, TaskQuery } from '../../shared/contract/taskContract.ts';
import {
  BarsQuery,
  CalendarQuery,
  TimelineQuery,
  timelineKeys,
} from '../../shared/contract/taskViewContract.ts';
import { taskStatuses } from '../../shared/domain/task.ts';
import { timelineSteps } from '../../shared/domain/taskCalendar.ts';
import { groupKeys, sortKeys } from '../../shared/domain/taskListing.ts';
import { timelinessStates } from '../../shared/domain/timeliness.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { type PlanStep, watchedDatabase } from './watchedDatabase.ts';

/** Tables that grow with the tasks or with the log. */
const growing = [
  'task',
  'task_unit',
  'task_deadline',
  'task_extension',
  'task_occurrence',
  'task_reference',
  'task_search',
  'task_index',
  'task_order',
  'task_index_unit',
  'proposed_task',
  'task_finding',
  'task_twin',
  'task_clear',
  'task_basis',
  'finding_set_aside',
  'operation',
  'operation_change',
];

/**
 * What a query may read from end to end, and why: an order walked in its index stops when the page is full; directives are
 * counted over an index of three small columns, which is what counting them is; so are the few tasks that were extended, or
 * that nobody leads, over indexes that hold no others.
 */
const allowed = [
  /^SCAN d USING INDEX task_deadline_calendar$/u,
  /^SCAN task_index USING (?:COVERING )?INDEX task_index_(?:due|status|timeliness)(?:_down)?$/u,
  /^SCAN task_index USING (?:COVERING )?INDEX task_index_given$/u,
  /^SCAN task_order USING (?:COVERING )?INDEX task_order_(?:text|lead|directive)(?:_down)?$/u,
  // hold nothing but the tasks that have such a text, or are done
  /^SCAN task_order USING (?:COVERING )?INDEX task_order_(?:deliverable|result|note)$/u,
  /^SCAN task_index USING (?:COVERING )?INDEX task_index_done_day$/u,
  /^SCAN task_index USING COVERING INDEX task_index_directive$/u,
  // hold nothing but the tasks without a lead, and those extended
  /^SCAN task_index USING (?:COVERING )?INDEX task_index_(?:extended|unled)$/u,
  // walked from its end to the first that was not taken back
  /^SCAN operation USING INDEX operation_undoable$/u,
];
/** In order of its number the table itself is walked, forwards or backwards. */
const walkByNumber = /from "task_index" not indexed[\s\S]*order by task_index\.number (?:asc|desc)/u;

const isScan = ({ detail, query }: PlanStep) => {
  const table = /^SCAN (\w+)/u.exec(detail)?.[1];
  if (table === undefined || !growing.includes(table)) return false;
  // asked for words, or for one number; never for words at each of many numbers
  if (table === 'task_search') return !/VIRTUAL TABLE INDEX \d+:(?:M\d+|=)$/u.test(detail);
  return !allowed.some((pattern) => pattern.test(detail)) && !walkByNumber.test(query);
};

const filters = async (context: ServiceContext): Promise<TaskFilter[]> => {
  const units = (await listUnits(context)).map(({ id }) => id);
  const directives = (await listDirectives(context)).map(({ id }) => id);
  const searches = ['', 'dữ liệu', '152/KH-UBND', '"chuyển đổi" số', 'NV-0003 d'];
  const parts: Partial<TaskFilter>[] = [
    {},
    { units: units.slice(0, 1) },
    { units: units.slice(0, 3), unitRole: 'any' },
    { units: units.slice(0, 2), structure: 'current' },
    { directives: directives.slice(0, 1) },
    { timeliness: ['overdue'] },
    { timeliness: [...timelinessStates] },
    { statuses: ['done'] },
    { lacks: ['deliverable'] },
    { forgotten: true },
    { statuses: [...taskStatuses], timeliness: ['due-soon', 'unclear'], directives },
    { extended: true },
    { timeliness: ['overdue', 'due-soon'], reckoning: 'original' },
    { statuses: ['done'], timeliness: ['done-late'], reckoning: 'original' },
    { extended: true, timeliness: ['overdue'], statuses: ['not-started'] },
    { statuses: ['not-started'], units: units.slice(0, 2), directives: directives.slice(0, 2) },
  ];
  return searches.flatMap((search) => parts.map((part) => TaskFilter.parse({ search, ...part })));
};

/** Conditions that the panel adds, alone and together with others. */
const furtherFilters = async (context: ServiceContext): Promise<TaskFilter[]> => {
  const units = (await listUnits(context)).map(({ id }) => id);
  const span = { from: '2026-01-01' as Day, to: '2026-03-31' as Day };
  const parts: Partial<TaskFilter>[] = [
    { kinds: ['department'] },
    { kinds: ['commune', 'party'], unitRole: 'any' },
    { kinds: ['department'], structure: 'current' },
    { units: units.slice(0, 2), unitRole: 'coordinating' },
    { fields: ['Chính quyền số'] },
    { fields: ['chinh quyen so', 'Không có lĩnh vực này'], timeliness: ['overdue'] },
    { programmes: ['Đề án 06'], statuses: ['not-started'] },
    { priorities: ['urgent', 'high'] },
    { priorities: ['normal'], fields: ['Kinh tế số'] },
    { certainties: ['uncertain', 'missing'] },
    { certainties: ['certain'], kinds: ['department'], units: units.slice(0, 1) },
    { dueBetween: span },
    { dueBetween: span, fields: ['Chính quyền số'], search: 'dữ liệu' },
    { dueWithin: span },
    { givenWithin: span, priorities: ['normal'] },
    { doneWithin: span },
    { without: ['lead'] },
    { without: ['directive', 'field'] },
    { without: ['programme'], search: 'dữ' },
  ];
  return parts.map((part) => TaskFilter.parse(part));
};

/** Every order, alone and with others behind it; every group. */
async function listEveryWay(context: ServiceContext, filter: TaskFilter, limit: number) {
  const sorts = sortKeys.flatMap((key) => [false, true].map((descending) => ({ key, descending })));
  for (const [at, sort] of sorts.entries()) {
    if ((at + filter.search.length + filter.units.length) % 2 === 0 && at > 3) continue; // each is taken by other filters
    const thenBy = [sorts[(at + 3) % sorts.length], sorts[(at + 8) % sorts.length]];
    await listTasks(context, TaskQuery.parse({ filter, sort, limit }));
    await listTasks(context, TaskQuery.parse({ filter, sort, thenBy, limit, offset: 1 }));
    const groupBy = groupKeys[at % groupKeys.length];
    await listTasks(
      context,
      TaskQuery.parse({ filter, sort, thenBy, groupBy, limit: Math.min(limit + 1, 2000) }),
    );
  }
}

/** Everything that a page shows and a hand does, over a small register; answers the plans of what was run. */
async function plansOfADay(limit: number): Promise<PlanStep[]> {
  const { sqlite, plans, forget } = watchedDatabase();
  const clock = clockFrom(undefined, '2026-01-21' as Day);
  const store = storeOn(sqlite, { author: 'thu ky', clock });
  const context = { store, clock };
  // an empty index is reckoned from all tasks, once
  await overview(context);
  forget();
  await loadSample(context);
  const all = await filters(context);
  for (const filter of all)
    for (const key of sortKeys)
      for (const descending of [false, true])
        for (const offset of [0, limit])
          await listTasks(context, TaskQuery.parse({ filter, sort: { key, descending }, limit, offset }));
  const { rows: listed } = await listTasks(context, TaskQuery.parse({ limit: 2000 }));
  for (const [at, { id, version }] of listed.entries()) {
    const field = ['Chính quyền số', 'Kinh tế số', null][at % 3] ?? null;
    const priority = at % 4 === 0 ? ('urgent' as const) : ('normal' as const);
    await updateTask(context, {
      id,
      version,
      change: { field, priority, programme: 'Đề án 06', note: at % 3 === 0 ? `Theo dõi ${at}` : '' },
    });
  }
  for (const filter of [...(await furtherFilters(context)), ...all.slice(0, 12)])
    await listEveryWay(context, filter, limit);
  for (const filter of all) {
    await taskCalendar(context, CalendarQuery.parse({ filter, from: '2025-12-29', to: '2026-02-08' }));
    await taskBars(context, BarsQuery.parse({ filter }));
    for (const by of timelineKeys)
      for (const step of timelineSteps)
        await taskTimeline(
          context,
          TimelineQuery.parse({ filter, by, step, from: '2026-01-01', columns: 12 }),
        );
  }
  await overview(context);
  for (const lacks of [[], ['time' as const]]) await listLacking(context, { lacks, offset: 0, limit });
  for (const rules of [[], ['no-evidence' as const]])
    for (const aside of [false, true]) await listFindings(context, { rules, aside, offset: 0, limit });
  await checkCounts(context);
  const { rows } = await listTasks(context, TaskQuery.parse({}));
  await alikeOf(context, rows[0]?.id ?? '');
  await checksOfTask(context, rows[0]?.id ?? '');
  await taskBases(context, rows[0]?.id ?? '');
  const detail = await getTask(context, rows[0]?.id ?? '');
  const { id, version } = await updateTask(context, { ...detail, change: { status: 'in-progress' } });
  await updateTask(context, { id, version, change: { leads: ['Sở Y tế'], result: 'Đã xong một nửa' } });
  await extendDeadline(context, {
    ids: [
      (await listTasks(context, TaskQuery.parse({ filter: { timeliness: ['not-due'] } }))).rows[0]?.id ?? '',
    ],
    due: '2029-12-31' as Day,
    reason: 'chờ kinh phí',
    document: '',
    signer: '',
  });
  await getDashboard(context);
  for (const { id: task, deadlines } of rows)
    if (deadlines.some(({ recurrence }) => recurrence)) await taskOccurrences(context, task);
  await shiftedDeadlines(context);
  await store.undo();
  await store.undo();
  const filter = TaskFilter.parse({ search: 'dữ liệu' });
  await checklist(context, ChecklistInput.parse({ filter }));
  await appendixModel(context, { appendix: 2, filter });
  const steps = plans();
  store.close();
  return steps;
}

describe('no list, page or change reads through a table that grows', () => {
  let walked: PlanStep[] = [];
  let gathered: PlanStep[] = [];

  beforeAll(async () => {
    // small pages of a small register are walked in order, large ones gathered and sorted: both ways are explained
    walked = await plansOfADay(1);
    gathered = await plansOfADay(2000);
  }, 60_000);

  test.each([
    ['pages of one row', () => walked],
    ['pages of all rows', () => gathered],
  ])('%s', (_, steps) => {
    expect(steps().length).toBeGreaterThan(100);
    expect(steps().filter(isScan)).toEqual([]);
  });

  test('every order has its way to be walked, and every way was taken', () => {
    const taken = new Set(
      walked.flatMap(({ query }) => /indexed by "(\w+)"|not indexed/u.exec(query)?.[0] ?? []),
    );
    const tables = { task_index: ['due', 'status', 'timeliness'], task_order: ['text', 'lead', 'directive'] };
    const ways = Object.entries(tables).flatMap(([table, names]) =>
      names.flatMap((name) => ['', '_down'].map((down) => `indexed by "${table}_${name}${down}"`)),
    );
    ways.push('indexed by "task_index_given"', 'indexed by "task_index_done_day"');
    for (const text of ['deliverable', 'result', 'note']) ways.push(`indexed by "task_order_${text}"`);
    expect([...taken].sort()).toEqual([...ways, 'not indexed'].sort());
    expect(
      walked.filter(
        // what is equal in the first column is sorted by the next, and nothing more
        ({ query, detail }) => /indexed by/u.test(query) && /TEMP B-TREE FOR ORDER/u.test(detail),
      ),
    ).toEqual([]);
    expect(gathered.some(({ query }) => /as found cross join/u.test(query))).toBe(true);
  });

  test('a scan is seen where there is one', () => {
    const { sqlite, plans } = watchedDatabase();
    sqlite.prepare('select text from task where text like ?');
    sqlite.prepare('select number from task_index where words_key = ?');
    sqlite.prepare('select rowid from task_search');
    expect(plans().filter(isScan)).toHaveLength(3);
    sqlite.close();
  });
});

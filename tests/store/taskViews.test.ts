import { expect, test } from 'vitest';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { taskBars, taskCalendar, taskTimeline } from '../../electron/services/tasks/taskViews.ts';
import { outcomeOf, updateTasks } from '../../electron/services/tasks/updateTasks.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import { TaskFilter } from '../../shared/contract/taskContract.ts';
import { BarsQuery, CalendarQuery, TimelineQuery } from '../../shared/contract/taskViewContract.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { directiveWith, importAll, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

const day = (text: string) => text as Day;
const added = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

async function withSample() {
  const { context } = newRegister();
  await loadSample(context);
  const [unit] = await listUnits(context);
  await outcomeOf(
    updateTasks(context, {
      choice: { filter: TaskFilter.parse({ units: [unit?.id ?? ''] }) },
      change: { field: 'Chính quyền số' },
    }),
  );
  const parts: Partial<TaskFilter>[] = [
    {},
    { timeliness: ['overdue', 'due-soon', 'done-late'] },
    { statuses: ['done'] },
    { search: 'dữ liệu' },
    { units: [unit?.id ?? ''], unitRole: 'any' },
    { structure: 'current', fields: ['chinh quyen so'] },
  ];
  return { context, filters: parts.map((part) => TaskFilter.parse(part)) };
}

const totalOf = async (context: ServiceContext, filter: TaskFilter, from: Day, to: Day) =>
  (await listTasks(context, { ...defaultQuery(filter), filter: { ...filter, dueBetween: { from, to } } }))
    .total;

test('each day of the calendar has the tasks that the list has on that day, the most pressing first', async () => {
  const { context, filters } = await withSample();
  for (const filter of filters) {
    const days = await taskCalendar(
      context,
      CalendarQuery.parse({ filter, from: '2025-12-29', to: '2026-02-08', perDay: 2 }),
    );
    expect(days).toHaveLength(42);
    for (const { day: on, counts, tasks } of days) {
      const { rows, total } = await listTasks(context, {
        ...defaultQuery(),
        filter: { ...filter, dueBetween: { from: on, to: on } },
        sort: { key: 'timeliness', descending: false },
      });
      expect(added(Object.values(counts)), `${on} ${JSON.stringify(filter)}`).toBe(total);
      const due = tasks.filter(({ recurring }) => !recurring);
      expect(due.map(({ id }) => id)).toEqual(rows.slice(0, 2).map(({ id }) => id));
      expect(tasks.length).toBeLessThanOrEqual(2);
    }
  }
});

test('later occurrences of a recurring task stand on their days, not twice on the one that it waits for', async () => {
  const { context } = newRegister();
  await importAll(
    context,
    directiveWith([
      'Sở Tài chính báo cáo kết quả giải ngân định kỳ hằng tuần, vào thứ Sáu.',
      'Sở Nội vụ rà soát dữ liệu cư trú của cán bộ, hoàn thành trước ngày 30/01/2026.',
    ]),
  );
  const query = CalendarQuery.parse({ from: '2026-01-01', to: '2026-02-08', perDay: 5 });
  const days = await taskCalendar(context, query);
  const [weekly] = (await listTasks(context, defaultQuery())).rows.filter(({ text }) =>
    text.includes('hằng tuần'),
  );
  const due = days.filter(({ tasks }) => tasks.some(({ id, recurring }) => id === weekly?.id && !recurring));
  expect(due.map((each) => each.day)).toEqual([weekly?.due]);
  const later = days.filter(({ recurring }) => recurring > 0).map((each) => each.day);
  expect(later.length).toBeGreaterThan(1);
  expect(later.every((each) => each > (weekly?.due ?? ''))).toBe(true);
  const friday = days.find((each) => each.day === '2026-01-30');
  expect(friday?.tasks.map(({ recurring }) => recurring)).toEqual([false, true]);
});

test("the office's days off are named, others are not", async () => {
  const { context } = newRegister();
  const days = await taskCalendar(context, CalendarQuery.parse({ from: '2026-01-01', to: '2026-01-11' }));
  const marked = days.filter(({ kind }) => kind !== null).map((each) => [each.day, each.kind, each.name]);
  expect(marked).toEqual([
    ['2026-01-01', 'off', 'Tết Dương lịch'],
    ['2026-01-02', 'off', 'Hoán đổi với 10/01'],
    ['2026-01-10', 'worked', 'Làm bù cho 02/01'],
  ]);
});

test('a cell of the timeline counts what the list shows for its row and its days', async () => {
  const { context, filters } = await withSample();
  for (const filter of filters)
    for (const step of ['week', 'month'] as const) {
      const query = TimelineQuery.parse({ filter, by: 'lead', step, from: '2025-12-10', columns: 6 });
      const { columns, rows } = await taskTimeline(context, query);
      expect(columns).toHaveLength(6);
      expect(columns.map(({ from }) => from).toSorted()).toEqual(columns.map(({ from }) => from));
      for (const { id, cells } of rows.slice(0, 4))
        for (const [at, { from, to }] of columns.entries()) {
          const { rows: listed } = await listTasks(context, {
            ...defaultQuery(),
            filter: { ...filter, dueBetween: { from, to } },
          });
          const mine = listed.filter(({ leads }) =>
            id === null ? leads.length === 0 : leads.some((lead) => lead.id === id),
          );
          expect(cells[at], `${id} ${from}`).toEqual({
            tasks: mine.length,
            overdue: mine.filter(({ timeliness }) => timeliness === 'overdue').length,
            done: mine.filter(({ status }) => status === 'done').length,
          });
        }
      const late = rows.map(({ cells }) => added(cells.map(({ overdue }) => overdue)));
      expect(late.toSorted((a, b) => b - a)).toEqual(late);
      for (const by of ['field', 'directive'] as const) {
        const other = await taskTimeline(context, { ...query, by });
        for (const [at, { from, to }] of columns.entries())
          expect(added(other.rows.map(({ cells }) => cells[at]?.tasks ?? 0))).toBe(
            await totalOf(context, filter, from, to),
          );
      }
    }
});

test('bars run from the day given to the due day, of tasks that have one', async () => {
  const { context, filters } = await withSample();
  for (const filter of filters) {
    const { rows, total } = await taskBars(context, BarsQuery.parse({ filter, limit: 200 }));
    expect(total).toBe(await totalOf(context, filter, day('1900-01-01'), day('2199-12-31')));
    expect(rows).toHaveLength(total);
    for (const { due, givenOn } of rows)
      expect([due, givenOn].every((each) => /^\d{4}-\d\d-\d\d$/u.test(each))).toBe(true);
  }
});

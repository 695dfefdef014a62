import { expect, test } from 'vitest';
import { emptyFilter, parseTaskView, standardView, taskViewPath } from '../../renderer/lib/taskView.ts';
import { dayOf } from '../../shared/vietnamese/day.ts';

const searchOf = (path: string) => path.split('?')[1] ?? '';

test('a view survives the address, commas and Vietnamese included', () => {
  const view = {
    filter: {
      search: 'đề án & kế hoạch, 100%',
      units: ['u-1', 'u-2'],
      unitRole: 'any' as const,
      structure: 'current' as const,
      timeliness: ['overdue' as const, 'due-soon' as const],
      statuses: ['in-progress' as const],
      directives: ['d-1'],
      kinds: ['commune' as const],
      fields: ['Chính quyền số, dữ liệu', 'Hạ tầng số'],
      programmes: ['Đề án 06'],
      priorities: ['urgent' as const],
      certainties: ['missing' as const],
      dueBetween: { from: dayOf(2026, 1, 1) ?? null, to: null },
      without: ['field' as const],
    },
    sort: { key: 'lead' as const, descending: true },
    thenBy: [
      { key: 'due' as const, descending: true },
      { key: 'status' as const, descending: false },
    ],
    groupBy: 'field' as const,
    columns: ['text' as const, 'lead' as const, 'note' as const],
    page: 3,
    pageSize: 50,
    open: 'task-9',
    look: 'calendar' as const,
    day: dayOf(2026, 2, 14) ?? null,
    saved: 'v-1',
  };
  expect(parseTaskView(searchOf(taskViewPath(view)))).toEqual(view);
});

test('the standard view is a bare address, and a broken address is the standard view', () => {
  expect(taskViewPath({})).toBe('/tasks');
  expect(parseTaskView('')).toEqual(standardView);
  expect(parseTaskView('due=never&status=&sort=zzz&page=-1&size=7')).toEqual({
    ...standardView,
    filter: emptyFilter,
  });
});

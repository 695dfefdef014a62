import { expect, test } from 'vitest';
import { appendixModel } from '../../electron/services/appendices/appendixModels.ts';
import { checklist } from '../../electron/services/checklists/checklist.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { changeUnits } from '../../electron/services/units/changeUnits.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import { loadPreset } from '../../electron/services/units/loadPreset.ts';
import { ChecklistInput } from '../../shared/contract/checklistContract.ts';
import { TaskFilter } from '../../shared/contract/taskContract.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { directiveWith, importAll, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

/** Invented tasks of the time before, given to units of whom some have become others. */
const items = [
  'Sở Thông tin và Truyền thông chủ trì, phối hợp với Sở Khoa học và Công nghệ rà soát nền tảng số, hoàn thành trước ngày 15/01/2026.',
  'Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở TT&TT rà soát hạ tầng mạng, hoàn thành trước ngày 16/01/2026.',
  'Sở Kế hoạch và Đầu tư rà soát danh mục đầu tư công, hoàn thành trước ngày 17/01/2026.',
  'Sở Y tế rà soát hồ sơ sức khỏe điện tử, hoàn thành trước ngày 18/01/2026.',
  'UBND cấp huyện rà soát Bộ phận Một cửa, hoàn thành trước ngày 19/01/2026.',
];

async function register() {
  const { context, sqlite } = newRegister();
  await loadPreset(context);
  await importAll(context, directiveWith(items, '31/KH-UBND', 'ngày 05 tháng 01'));
  return { context, sqlite };
}

const query = (filter: Partial<TaskFilter> = {}) => defaultQuery({ structure: 'current', ...filter });
const leadsOf = async (context: ServiceContext, filter: Partial<TaskFilter>, key: 'due' | 'lead' = 'due') =>
  (await listTasks(context, { ...query(filter), sort: { key, descending: false } })).rows.map(({ leads }) =>
    leads.map(({ name }) => name).join(', '),
  );
const idOf = async (context: ServiceContext, name: string) =>
  (await listUnits(context)).find((unit) => unit.name === name)?.id ?? '';

test('as given, or as the units are today: the same tasks, none without a lead, none named twice', async () => {
  const { context } = await register();
  expect(await leadsOf(context, { structure: 'assigned' })).toEqual([
    'Sở Thông tin và Truyền thông',
    'Sở Khoa học và Công nghệ',
    'Sở Kế hoạch và Đầu tư',
    'Sở Y tế',
    'Ủy ban nhân dân các huyện, thị xã, thành phố',
  ]);
  expect(await leadsOf(context, {})).toEqual([
    'Sở Khoa học và Công nghệ',
    'Sở Khoa học và Công nghệ',
    'Sở Tài chính',
    'Sở Y tế',
    // it ended without a successor: its task stays in sight
    'Ủy ban nhân dân các huyện, thị xã, thành phố',
  ]);
  const { rows, total } = await listTasks(context, query());
  expect(total).toBe(items.length);
  expect(rows.slice(0, 2).map(({ coordinating }) => coordinating)).toEqual([[], []]);
});

test('a unit stands for all that became it, in the list, its counts and its order', async () => {
  const { context } = await register();
  const science = await idOf(context, 'Sở Khoa học và Công nghệ');
  const current = await listTasks(context, query({ units: [science] }));
  const assigned = await listTasks(context, query({ units: [science], structure: 'assigned' }));
  expect([current.total, assigned.total]).toEqual([2, 1]);
  expect(current.counts.overdue).toBe(2);
  expect(await leadsOf(context, {}, 'lead')).toEqual([
    'Sở Khoa học và Công nghệ',
    'Sở Khoa học và Công nghệ',
    'Sở Tài chính',
    'Sở Y tế',
    'Ủy ban nhân dân các huyện, thị xã, thành phố',
  ]);
});

test('appendices and the checklist by the present structure, and they say so', async () => {
  const { context } = await register();
  const filter = TaskFilter.parse({ structure: 'current' });
  const model = await appendixModel(context, { appendix: 3, filter });
  const headings = model.groups.flatMap(({ heading }) => heading ?? []).join('\n');
  expect(headings).toContain('Sở Khoa học và Công nghệ');
  expect(headings).not.toContain('Sở Thông tin và Truyền thông');
  expect(model.taskCount).toBe(items.length);
  expect(model.notes).toContain('Đơn vị theo tổ chức hiện nay');
  const given = await appendixModel(context, { appendix: 3, filter: TaskFilter.parse({}) });
  expect(given.groups.flatMap(({ heading }) => heading ?? []).join('\n')).toContain('Sở Thông tin');
  expect(given.notes).not.toContain('Đơn vị theo tổ chức hiện nay');
  const list = await checklist(context, ChecklistInput.parse({ filter }));
  expect(list.lines).toContain('Đơn vị theo tổ chức hiện nay');
  expect([list.printedTasks, list.taskCount]).toEqual([items.length, items.length]);
});

test('a change that lies ahead changes no list until its day', async () => {
  const { context, clock } = newRegister();
  await importAll(context, directiveWith(['Sở Y tế rà soát hồ sơ, hoàn thành trước ngày 18/01/2026.']));
  await changeUnits(context, {
    kind: 'renamed',
    on: '2026-02-01' as Day,
    year: null,
    document: '',
    before: [await idOf(context, 'Sở Y tế')],
    after: [{ name: 'Sở Y tế và Dân số' }],
  });
  expect(await leadsOf(context, {})).toEqual(['Sở Y tế']);
  clock.setDay('2026-02-01');
  expect(await leadsOf(context, {})).toEqual(['Sở Y tế và Dân số']);
});

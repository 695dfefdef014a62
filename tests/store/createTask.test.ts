import { expect, test } from 'vitest';
import { listDirectives } from '../../electron/services/directives/listDirectives.ts';
import { createTask } from '../../electron/services/tasks/createTask.ts';
import { fieldNames } from '../../electron/services/tasks/knownNames.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import type { NewTask } from '../../shared/contract/taskContract.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { liveRows } from './liveRows.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const task = (change: Partial<NewTask> = {}): NewTask => ({
  text: 'Gửi số liệu hồ sơ trực tuyến quý I',
  directiveId: null,
  leads: ['Sở Nội vụ'],
  coordinating: [],
  deadlines: [
    {
      phrase: 'trước ngày 30/01/2026',
      kind: 'date',
      due: '2026-01-30' as Day,
      from: null,
      reckonedFrom: null,
      recurrence: null,
      certain: true,
      doubt: null,
      metOn: null,
    },
  ],
  deliverable: 'Biểu số liệu',
  field: 'Chính quyền số',
  programme: null,
  priority: 'high',
  note: 'Điện thoại ngày 20/01',
  ...change,
});

test('typed in by hand: of no directive, found, dated, one undo', async () => {
  const { context, sqlite } = newRegister();
  const empty = liveRows(sqlite);
  const made = await createTask(context, task());
  expect(made).toMatchObject({
    code: 'NV-0001',
    directive: null,
    status: 'not-started',
    due: '2026-01-30',
    timeliness: 'not-due',
    field: 'Chính quyền số',
    priority: 'high',
    leads: [{ name: 'Sở Nội vụ' }],
    source: [],
  });
  expect(made.history.at(-1)?.action).toBe('Thêm nhiệm vụ NV-0001');
  expect((await overview(context)).undo).toBe('thêm nhiệm vụ NV-0001');
  expect((await listTasks(context, defaultQuery({ search: 'ho so truc tuyen' }))).total).toBe(1);
  await context.store.undo();
  expect(liveRows(sqlite)).toEqual(empty);
});

test('of a directive of the register; units and fields that are known take their names', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  const [directive] = await listDirectives(context);
  await createTask(context, task());
  const before = await listUnits(context);
  const made = await createTask(
    context,
    task({
      directiveId: directive?.id ?? '',
      leads: ['Sở KH&CN'],
      coordinating: ['Sở Khoa học và Công nghệ', 'sở nội vụ'],
      field: 'chinh quyen so',
    }),
  );
  expect(made).toMatchObject({
    directive: { number: '31/KH-UBND' },
    leads: [{ name: 'Sở Khoa học và Công nghệ' }],
    coordinating: [{ name: 'Sở Nội vụ' }],
    field: 'Chính quyền số',
  });
  expect((await listUnits(context)).map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  expect(await fieldNames(context)).toEqual({
    fields: [{ name: 'Chính quyền số', tasks: 2 }],
    programmes: [],
  });
});

test('a directive that is gone is refused and leaves nothing', async () => {
  const { context, sqlite } = newRegister();
  const before = liveRows(sqlite);
  expect(await refusalOf(() => createTask(context, task({ directiveId: 'gone' })))).toBe('DIRECTIVE_GONE');
  expect(liveRows(sqlite)).toEqual(before);
});

import { expect, test } from 'vitest';
import {
  addPeriod,
  editPeriod,
  ensureCurrentPeriod,
  removePeriod,
} from '../../electron/services/periods/editPeriods.ts';
import { listPeriods } from '../../electron/services/periods/listPeriods.ts';
import { changeSetting } from '../../electron/services/settings/changeSetting.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { undo } from '../../electron/services/tasks/undo.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const input = (name: string, firstDay: string, lastDay: string) => ({
  name,
  firstDay: firstDay as Day,
  lastDay: lastDay as Day,
});
const names = async (context: Parameters<typeof listPeriods>[0]) =>
  (await listPeriods(context)).periods.map(({ name }) => name);

test('the current period follows the office’s cycle, is made once, and the next one is offered', async () => {
  const { context } = newRegister(); // on 21/01/2026
  expect((await listPeriods(context)).current).toMatchObject({ id: null, name: 'Kỳ 01/2026' });
  await changeSetting(context, { name: 'periodStart', value: '16' });
  const february = { name: 'Kỳ 02/2026', firstDay: '2026-01-16', lastDay: '2026-02-15' };
  expect((await listPeriods(context)).current).toEqual({ id: null, ...february });
  const made = await ensureCurrentPeriod(context);
  expect(made).toMatchObject({ ...february, version: 1, updates: 0, closedOn: null });
  expect((await ensureCurrentPeriod(context)).id).toBe(made.id);
  const list = await listPeriods(context);
  expect(list.current.id).toBe(made.id);
  expect(list.next).toEqual(input('Kỳ 03/2026', '2026-02-16', '2026-03-15'));
  await addPeriod(context, list.next);
  expect(await names(context)).toEqual(['Kỳ 03/2026', 'Kỳ 02/2026']);
  await undo(context);
  expect((await overview(context)).undo).toBe('lập Kỳ 02/2026');
  await undo(context);
  expect(await names(context)).toEqual([]);
});

test('a period is edited and removed, taken back, and refused where it cannot stand', async () => {
  const { context } = newRegister();
  const january = await addPeriod(context, input(' Kỳ  01/2026 ', '2025-12-16', '2026-01-15'));
  expect(january.name).toBe('Kỳ 01/2026');
  const february = await addPeriod(context, input('Kỳ 02/2026', '2026-01-16', '2026-02-15'));
  const refused = (given: ReturnType<typeof input>) => refusalOf(() => addPeriod(context, given));
  expect(await refused(input('', '2026-03-01', '2026-03-31'))).toBe('PERIOD_NAME');
  expect(await refused(input('Kỳ 3', '2026-03-31', '2026-03-01'))).toBe('PERIOD_DAYS');
  expect(await refused(input('kỳ 02/2026', '2026-03-01', '2026-03-31'))).toBe('PERIOD_NAME_TAKEN');
  expect(await refused(input('Kỳ 3', '2026-02-15', '2026-03-31'))).toBe('PERIOD_OVERLAP');
  expect(await refusalOf(() => editPeriod(context, { ...january, lastDay: '2026-01-16' as Day }))).toBe(
    'PERIOD_OVERLAP',
  );
  expect(await names(context)).toEqual(['Kỳ 02/2026', 'Kỳ 01/2026']);

  const renamed = await editPeriod(context, { ...january, name: 'Kỳ I/2026' });
  expect(renamed).toMatchObject({ name: 'Kỳ I/2026', version: 2 });
  expect(await refusalOf(() => editPeriod(context, january))).toBe('PERIOD_CHANGED');
  await undo(context);
  expect(await names(context)).toEqual(['Kỳ 02/2026', 'Kỳ 01/2026']);

  expect(await removePeriod(context, february.id)).toEqual({ name: 'Kỳ 02/2026' });
  expect(await refusalOf(() => removePeriod(context, february.id))).toBe('PERIOD_GONE');
  expect(await refusalOf(() => editPeriod(context, february))).toBe('PERIOD_GONE');
  await undo(context);
  expect(await names(context)).toEqual(['Kỳ 02/2026', 'Kỳ 01/2026']);
});

test('a period for which something was reported stays', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  const [task] = (await listTasks(context, defaultQuery())).rows;
  const { id } = await ensureCurrentPeriod(context);
  await context.store.write({ action: 'update-task', data: {}, undoable: true }, ({ changes }) =>
    changes.insert('progress_update', [
      {
        task_id: task?.id ?? '',
        unit_id: null,
        period_id: id,
        reported_on: context.clock.today(),
        text: 'Đã trình dự thảo',
        percent: null,
        status: null,
        done_on: null,
        source_file: null,
        source_sha256: null,
      },
    ]),
  );
  expect((await listPeriods(context)).periods[0]?.updates).toBe(1);
  expect(await refusalOf(() => removePeriod(context, id))).toBe('PERIOD_IN_USE');
  await undo(context);
  expect(await removePeriod(context, id)).toEqual({ name: 'Kỳ 01/2026' });
});

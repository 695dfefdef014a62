import { expect, test } from 'vitest';
import { listPeriods } from '../../electron/services/periods/listPeriods.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { sampleProvince } from '../../electron/services/sample/sampleProvince.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { liveRows } from './liveRows.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

test('the sample is stored as it says: states and results stay what they are, reports by period; one undo', async () => {
  const { context, sqlite } = newRegister();
  const before = liveRows(sqlite);
  await loadSample(context);
  const { rows } = await listTasks(context, { ...defaultQuery(), sort: { key: 'code', descending: false } });
  const province = sampleProvince(context.clock.today());
  expect(rows.map(({ status, doneOn, result }) => ({ status, doneOn, result }))).toEqual(
    province.tasks.map(({ status, doneOn, result }) => ({ status, doneOn, result })),
  );
  const periods = new Map((await listPeriods(context)).periods.map(({ id, name }) => [id, name]));
  const reported = await Promise.all(rows.map(({ id }) => getTask(context, id)));
  const twice = reported.find(({ progress }) => progress.length > 1);
  expect(twice?.progress.map(({ periodId }) => periods.get(periodId ?? ''))).toEqual([
    'Kỳ 12/2025',
    'Kỳ 01/2026',
  ]);
  expect(rows.some(({ doneWithoutEvidence }) => doneWithoutEvidence)).toBe(true);
  expect(reported.some(({ evidence }) => evidence.length > 0)).toBe(true);
  await context.store.undo();
  expect(liveRows(sqlite)).toEqual(before);
});

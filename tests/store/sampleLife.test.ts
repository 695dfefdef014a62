import { expect, test } from 'vitest';
import { taskOccurrences } from '../../electron/services/deadlines/taskOccurrences.ts';
import { ensureCurrentPeriod } from '../../electron/services/periods/editPeriods.ts';
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

  // extended twice, one resting on the other: on time by the last day, long overdue by the first
  const extended = reported.filter((task) => task.extended);
  expect(extended.map(({ code }) => code)).toEqual(['NV-0004', 'NV-0008']);
  const [twiceExtended] = extended;
  const chain = twiceExtended?.deadlines[0]?.extensions ?? [];
  expect(chain.map(({ previousDue, due }) => [previousDue, due])).toEqual([
    ['2025-11-20', '2025-12-20'],
    ['2025-12-20', '2026-02-03'],
  ]);
  expect(twiceExtended).toMatchObject({ timeliness: 'not-due', originalTimeliness: 'overdue' });
  expect(chain.every(({ reason, document, signer }) => reason && document && signer)).toBe(true);

  // what has passed of what recurs is done; the next one is waited for as before
  const recurring = reported.filter(({ deadlines }) => deadlines.some(({ recurrence }) => recurrence));
  const occurrences = await Promise.all(recurring.map(({ id }) => taskOccurrences(context, id)));
  const done = occurrences.flat().map((each) => each.occurrences.filter(({ status }) => status === 'done'));
  expect(done.map((each) => each.length).sort()).toEqual([0, 1, 3]);
  expect(done.flat().every(({ due, doneOn, report }) => due < '2026-01-21' && doneOn === due && report)).toBe(
    true,
  );
  await context.store.undo();
  expect(liveRows(sqlite)).toEqual(before);
});

test('a period that was made before the sample stays the only one of its days, and the sample reports for it', async () => {
  const { context } = newRegister();
  const made = await ensureCurrentPeriod(context);
  await loadSample(context);
  const { periods } = await listPeriods(context);
  expect(
    periods.filter(({ firstDay, lastDay }) => firstDay <= made.lastDay && made.firstDay <= lastDay),
  ).toEqual([
    expect.objectContaining({ id: made.id, updates: expect.toSatisfy((updates: number) => updates > 0) }),
  ]);
  expect(periods).toHaveLength(2);
});

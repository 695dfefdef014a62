import { expect, test } from 'vitest';
import { recordReminders } from '../../electron/services/reminders/recordReminders.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { reckoning } from '../../electron/services/settings/reckoning.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { undo } from '../../electron/services/tasks/undo.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { defaultEscalation, type EscalationStep, stepToDo } from '../../shared/domain/escalation.ts';
import { addDays } from '../../shared/vietnamese/day.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const sampleRegister = async () => {
  const register = newRegister();
  await loadSample(register.context);
  return register;
};
type Context = Awaited<ReturnType<typeof sampleRegister>>['context'];

/** What the pure rule asks for, task by task. */
async function askedByRule(context: Context, steps: readonly EscalationStep[]): Promise<string[][]> {
  const { rows } = await listTasks(context, defaultQuery());
  const asked: string[][] = steps.map(() => []);
  for (const row of rows) {
    if (row.status === 'done' || row.daysLeft === null || row.due === null) continue;
    const reminders = await context.store.read(({ reminders: kept }) => kept.of(row.id));
    const step = stepToDo(row.due, context.clock.today(), steps, reminders);
    if (step) asked[steps.indexOf(step)]?.push(row.id);
  }
  return asked.map((ids) => ids.sort());
}

const askedByStore = (context: Context, steps: readonly EscalationStep[]) =>
  context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    const counts = await repositories.reminders.counts(steps, by);
    const ids = [];
    for (const at of steps.keys())
      ids.push((await repositories.reminders.tasksOfStep(at, steps, by, 5_000)).sort());
    expect(counts).toEqual(ids.map(({ length }) => length));
    return ids;
  });

test('the list in SQL is that of the pure rule, on every day, before and after tasks were chased', async () => {
  const { context, clock } = await sampleRegister();
  let seen = 0;
  for (let days = 0; days < 40; days += 4) {
    clock.setDay(addDays('2026-01-10' as Parameters<typeof addDays>[0], days));
    const asked = await askedByRule(context, defaultEscalation);
    expect(await askedByStore(context, defaultEscalation)).toEqual(asked);
    seen += asked.flat().length;
    for (const [at, ids] of asked.entries()) {
      const act = defaultEscalation[at]?.act;
      if (act) await recordReminders(context, { taskIds: ids.slice(0, 2), act });
    }
    expect(await askedByStore(context, defaultEscalation)).toEqual(
      await askedByRule(context, defaultEscalation),
    );
  }
  expect(seen).toBeGreaterThan(20);
});

test('what was done stands in the task’s history with its round, and is taken back in one step', async () => {
  const { context } = await sampleRegister();
  const { rows } = await listTasks(context, defaultQuery({ timeliness: ['overdue'] }));
  const ids = rows.slice(0, 2).map(({ id }) => id);
  const [first = ''] = ids;
  await recordReminders(context, { taskIds: ids, act: 'remind' });
  await recordReminders(context, { taskIds: [first], act: 'remind' });
  const counts = await context.store.read(({ reminders }) => reminders.countsOf(ids));
  expect([...counts.values()].map(({ rounds }) => rounds).sort()).toEqual([1, 2]);
  const [latest] = (await getTask(context, first)).history;
  expect(latest?.changes).toMatchObject([
    { field: 'Đôn đốc', after: 'nhắc lần 1 ngày 21/01/2026; nhắc lần 2 ngày 21/01/2026' },
  ]);
  await undo(context);
  await undo(context);
  expect(await context.store.read(({ reminders }) => reminders.of(first))).toEqual([]);
});

test('a task that is done is asked for no more', async () => {
  const { context } = await sampleRegister();
  const before = (await askedByStore(context, defaultEscalation)).flat();
  const [id = ''] = before;
  const { version } = await getTask(context, id);
  await updateTask(context, { id, version, change: { status: 'done' } });
  expect((await askedByStore(context, defaultEscalation)).flat()).toEqual(
    before.filter((each) => each !== id),
  );
});

test('a task that is not there: nothing is written of the others', async () => {
  const { context } = await sampleRegister();
  const [id = ''] = (await askedByStore(context, defaultEscalation)).flat();
  expect(await refusalOf(() => recordReminders(context, { taskIds: [id, 'gone'], act: 'remind' }))).toBe(
    'TASK_GONE',
  );
  expect(await context.store.read(({ reminders }) => reminders.of(id))).toEqual([]);
  expect(await recordReminders(context, { taskIds: [], act: 'remind' })).toEqual({ count: 0 });
});

import { expect, test } from 'vitest';
import { checklist } from '../../electron/services/checklists/checklist.ts';
import { listModel } from '../../electron/services/lists/exportList.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { ChecklistInput } from '../../shared/contract/checklistContract.ts';
import { ListInput } from '../../shared/contract/listContract.ts';
import { TaskQuery } from '../../shared/contract/taskContract.ts';
import { timelinessStates } from '../../shared/domain/timeliness.ts';
import { timelinessText } from '../../shared/text.ts';
import { newRegister } from './registerWith.ts';

/** The sample: some of its deadlines were extended. */
async function register() {
  const { context } = newRegister();
  await loadSample(context);
  return context;
}
const original = { reckoning: 'original' as const };

test('a list reckoned by the days first given shows the state that it asks for, and the standing one else', async () => {
  const context = await register();
  const rowsOf = async (filter: object) =>
    (await listTasks(context, TaskQuery.parse({ filter, limit: 2000 }))).rows;
  const standing = new Map((await rowsOf({})).map((row) => [row.id, row]));
  const given = await rowsOf(original);
  expect(given.map(({ timeliness }) => timeliness)).toEqual(
    given.map(({ id }) => standing.get(id)?.originalTimeliness),
  );
  expect(given.some(({ id, timeliness }) => timeliness !== standing.get(id)?.timeliness)).toBe(true);
  // the day is the one that stands; the one first given is told beside it
  expect(given.map(({ due, originalDue }) => [due, originalDue])).toEqual(
    given.map(({ id }) => [standing.get(id)?.due, standing.get(id)?.originalDue]),
  );
  for (const state of timelinessStates)
    for (const filter of [
      { timeliness: [state], ...original },
      { timeliness: [state] },
      { timeliness: [state], ...original, structure: 'current' },
    ])
      expect(new Set((await rowsOf(filter)).map(({ timeliness }) => timeliness)).size).toBeLessThanOrEqual(1);
  const overdue = await rowsOf({ timeliness: ['overdue'], ...original });
  expect(overdue.every(({ timeliness }) => timeliness === 'overdue')).toBe(true);
  expect(overdue.some(({ id }) => standing.get(id)?.timeliness !== 'overdue')).toBe(true);
});

test('the sheet and the paper of such a list say the same as the list', async () => {
  const context = await register();
  const filter = { timeliness: ['overdue'], ...original };
  const { rows, total } = await listTasks(context, TaskQuery.parse({ filter, limit: 2000 }));
  const sheet = await listModel(context, ListInput.parse({ filter, columns: ['code', 'timeliness'] }));
  expect(sheet.groups.flatMap((group) => group.rows.map(({ cells }) => cells.at(-1)))).toEqual(
    rows.map(() => timelinessText.overdue.label),
  );
  const paper = await checklist(context, ChecklistInput.parse({ filter }));
  expect(paper.taskCount).toBe(total);
});

import { expect, test } from 'vitest';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { taskKeys } from '../../electron/services/tasks/taskKeys.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import { TaskFilter } from '../../shared/contract/taskContract.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

test('all keys of a filter are the keys of all its pages', async () => {
  const { context } = newRegister();
  await loadSample(context);
  const [unit] = await listUnits(context);
  const parts: Partial<TaskFilter>[] = [
    {},
    { timeliness: ['overdue', 'due-soon'] },
    { statuses: ['done'] },
    { search: 'dữ liệu' },
    { units: [unit?.id ?? ''], unitRole: 'any', structure: 'current', statuses: ['not-started'] },
    { search: 'không có từ này' },
  ];
  for (const part of parts) {
    const { rows } = await listTasks(context, defaultQuery(part));
    const keys = await taskKeys(context, TaskFilter.parse(part));
    expect(new Set(keys), JSON.stringify(part)).toEqual(new Set(rows.map(({ id }) => id)));
    expect(keys).toHaveLength(rows.length);
  }
});

test('a list of chosen tasks is those and no others, whatever else is asked', async () => {
  const { context } = newRegister();
  await loadSample(context);
  const { rows } = await listTasks(context, defaultQuery());
  const ids = rows.slice(3, 9).map(({ id }) => id);
  const only = async (part: Partial<TaskFilter> = {}) => {
    const page = await listTasks(context, defaultQuery({ ids: [...ids, 'no such task'], ...part }));
    expect(page.rows).toHaveLength(page.total);
    return page.rows.map(({ id }) => id).sort();
  };
  expect(await only()).toEqual([...ids].sort());
  const [lead] = rows[4]?.leads ?? [];
  const led = rows.slice(3, 9).filter(({ leads }) => leads.some(({ id }) => id === lead?.id));
  expect(await only({ units: [lead?.id ?? ''] })).toEqual(led.map(({ id }) => id).sort());
  expect(await only({ ids: [] })).toEqual([]);
});

import { expect, test } from 'vitest';
import { checklist } from '../../electron/services/checklists/checklist.ts';
import { listModel } from '../../electron/services/lists/exportList.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { ChecklistInput } from '../../shared/contract/checklistContract.ts';
import { ListInput } from '../../shared/contract/listContract.ts';
import { TaskQuery } from '../../shared/contract/taskContract.ts';
import { newRegister } from './registerWith.ts';

test('what is printed and what is exported stand in the order of the list, by all the columns it is sorted by', async () => {
  const { context } = newRegister();
  await loadSample(context);
  const orders = [
    { sort: { key: 'status' }, thenBy: [{ key: 'code', descending: true }] },
    { sort: { key: 'lead', descending: true }, thenBy: [{ key: 'timeliness' }, { key: 'text' }] },
  ];
  for (const order of orders) {
    const { rows } = await listTasks(context, TaskQuery.parse({ ...order, limit: 2000 }));
    const printed = await checklist(context, ChecklistInput.parse(order));
    expect(printed.groups.flatMap((group) => group.rows.map(({ id }) => id))).toEqual(
      rows.map(({ id }) => id),
    );
    const exported = await listModel(context, ListInput.parse({ ...order, columns: ['code'] }));
    expect(exported.groups.flatMap((group) => group.rows.map(({ cells }) => cells[1]))).toEqual(
      rows.map(({ code }) => code),
    );
    // equal in the first column alone, they would stand elsewhere
    const byFirst = await checklist(context, ChecklistInput.parse({ sort: order.sort }));
    expect(byFirst.groups).not.toEqual(printed.groups);
  }
});

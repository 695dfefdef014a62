import type { TaskChecks } from '../../../shared/contract/checkContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { checksOfTask } from './checkLists.ts';

interface Said {
  id: string;
  answering?: string | null | undefined;
  decidedBy?: string | null | undefined;
}

async function partsOf({ tasks }: Pick<Repositories, 'tasks'>, { id, answering }: Said) {
  const parts = await tasks.get(id);
  if (!parts) throw new Refusal('TASK_GONE');
  if (answering && !parts.leads.some((lead) => lead.id === answering)) throw new Refusal('UNIT_GONE');
  return parts;
}

/**
 * Rõ trách nhiệm, rõ thẩm quyền: says which of several leads answers for the whole, or who decided where no directive
 * says it. Refused with TASK_GONE, or with UNIT_GONE when that unit does not lead the task.
 */
export async function setClear(context: ServiceContext, said: Said): Promise<TaskChecks> {
  const { store } = context;
  const { task } = await store.read((repositories) => partsOf(repositories, said));
  const fields = [
    ...(said.answering === undefined ? [] : ['answering']),
    ...(said.decidedBy === undefined ? [] : ['decidedBy']),
  ];
  const data = { code: taskCode(task.number), fields };
  await store.write({ action: 'set-clear', data, undoable: true }, async (writing) => {
    await partsOf(writing, said);
    const known = (await writing.checks.clearRows([said.id])).get(said.id);
    const wanted = {
      answering: said.answering === undefined ? (known?.answering ?? null) : said.answering,
      decided_by: said.decidedBy === undefined ? (known?.decided_by ?? null) : said.decidedBy?.trim() || null,
    };
    if (known) await writing.changes.update('task_clear', known.id, wanted);
    else await writing.changes.insert('task_clear', [{ task_id: said.id, ...wanted }]);
    await writing.changes.touch('task', said.id);
  });
  return checksOfTask(context, said.id);
}

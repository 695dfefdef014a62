import { Refusal } from '../../../shared/contract/refusal.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Writing } from '../../store/openStore.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';
import { replaceDeadlines } from '../deadlines/replaceDeadlines.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { replaceUnits } from '../tasks/replaceParts.ts';

const movedTables = ['progress_update', 'evidence', 'reminder'] as const;

/** The other's directive becomes a further basis of the task, with the words it has there. */
async function addBases({ changes, bases }: Writing, keep: TaskParts, other: TaskParts) {
  const own = other.task.directive_id;
  if (own !== null)
    await changes.insert('task_basis', [
      {
        task_id: keep.task.id,
        directive_id: own,
        document_id: other.task.document_id,
        ref: other.task.ref,
        section: other.task.section,
        text: other.task.text,
        source: other.task.source,
      },
    ]);
  for (const { id } of await bases.ofTasks([other.task.id]))
    await changes.update('task_basis', id, { task_id: keep.task.id });
}

async function addUnits(writing: Writing, keep: TaskParts, other: TaskParts) {
  const ids = (parts: TaskParts, role: 'leads' | 'coordinating') => parts[role].map(({ id }) => id);
  const leads = [...new Set([...ids(keep, 'leads'), ...ids(other, 'leads')])];
  const others = [...new Set([...ids(keep, 'coordinating'), ...ids(other, 'coordinating')])];
  await replaceUnits(
    writing,
    keep.task.id,
    'coordinating',
    others.filter((id) => !leads.includes(id)),
  );
  await replaceUnits(writing, keep.task.id, 'lead', leads);
}

async function absorb(writing: Writing, keepId: string, otherId: string) {
  const { changes, tasks, bases } = writing;
  const [keep, other] = await tasks.live([keepId, otherId]);
  if (!keep || !other) throw new Refusal('TASK_GONE');
  await addBases(writing, keep, other);
  await addUnits(writing, keep, other);
  if (keep.deadlines.length === 0 && other.deadlines.length > 0)
    await replaceDeadlines(writing, keepId, other.deadlines);
  const { task } = keep;
  await changes.update('task', keepId, {
    deliverable: task.deliverable ?? other.task.deliverable,
    field: task.field ?? other.task.field,
    programme: task.programme ?? other.task.programme,
    note: [task.note, other.task.note].filter(Boolean).join('\n'),
  });
  for (const table of movedTables)
    for (const id of await bases.movable(table, otherId))
      await changes.update(table, id, { task_id: keepId });
  for (const id of await bases.proposedAs(otherId))
    await changes.update('proposed_task', id, { task_id: keepId });
  await changes.remove('task', otherId);
}

/**
 * Gộp: makes tasks that are one and the same into the one kept. Its directive stays the first basis, the others' are added;
 * units, reports and evidence come along, what it lacks (days, deliverable, field) is taken over, and the others go into
 * the trash. One operation. Refused with TASK_GONE.
 */
export async function mergeTasks(
  { store }: ServiceContext,
  { keep, others }: { keep: string; others: readonly string[] },
): Promise<{ merged: number }> {
  const wanted = [...new Set(others)].filter((id) => id !== keep);
  const data = await store.read(async ({ tasks }) => {
    const [first] = await tasks.live([keep]);
    if (!first || wanted.length === 0) throw new Refusal('TASK_GONE');
    return { code: taskCode(first.task.number), count: wanted.length };
  });
  return store.write({ action: 'merge-tasks', data, undoable: true }, async (writing) => {
    for (const other of wanted) await absorb(writing, keep, other);
    await writing.changes.touch('task', keep);
    return { merged: wanted.length };
  });
}

import type { TaskPriority, TaskStatus } from '../../../shared/domain/task.ts';
import type { WrittenDeadline } from '../../../shared/domain/timeliness.ts';
import type { Span } from '../../../shared/extraction/block.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Writing } from '../../store/openStore.ts';
import { replaceDeadlines } from '../deadlines/replaceDeadlines.ts';
import { unitWriter, type WantedUnit } from '../units/unitWriter.ts';
import { replaceReferences, replaceUnits } from './replaceParts.ts';
import { deadlineRows, referenceRows, unitRows } from './taskRows.ts';

/** A task as it is to be stored. */
export interface TaskToKeep {
  directiveId: string | null;
  documentId: string | null;
  ref: string;
  section: string;
  text: string;
  leads: readonly WantedUnit[];
  coordinating: readonly WantedUnit[];
  deadlines: readonly WrittenDeadline[];
  documents: readonly string[];
  deliverable: string | null;
  source: readonly Span[];
  status?: TaskStatus;
  doneOn?: Day | null;
  result?: string;
  field?: string | null;
  programme?: string | null;
  priority?: TaskPriority;
  note?: string;
}

/** Adds tasks, or brings one of the register up to date with a document; units the directory lacks are added. */
export async function taskWriter(writing: Writing) {
  const { changes, tasks, today } = writing;
  const units = await unitWriter(writing);
  let number = await tasks.nextNumber();

  async function add(task: TaskToKeep): Promise<string> {
    const [id] = await changes.insert('task', [
      {
        number: number++,
        status: task.status ?? 'not-started',
        done_on: task.doneOn ?? null,
        result: task.result ?? '',
        field: task.field ?? null,
        programme: task.programme ?? null,
        priority: task.priority ?? 'normal',
        note: task.note ?? '',
        done_document: null,
        ...rowOf(task),
      },
    ]);
    if (!id) throw new Error('task not added');
    const leads = await units.keysOf(task.leads);
    const others = (await units.keysOf(task.coordinating)).filter((unit) => !leads.includes(unit));
    await changes.insert('task_unit', [
      ...unitRows(id, 'lead', leads),
      ...unitRows(id, 'coordinating', others),
    ]);
    await changes.insert('task_deadline', deadlineRows(id, task.deadlines, today));
    await changes.insert('task_reference', referenceRows(id, task.documents));
    return id;
  }

  return {
    /** Stores a task: in the place of `existing` where that is still there (its status and result stay), else as a new one. */
    async keep(task: TaskToKeep, existing: string | null): Promise<{ id: string; isNew: boolean }> {
      const present = existing === null ? undefined : await tasks.get(existing);
      if (!present) return { id: await add(task), isNew: true };
      const { id } = present.task;
      await changes.update('task', id, rowOf(task));
      const leads = await units.keysOf(task.leads);
      const others = (await units.keysOf(task.coordinating)).filter((unit) => !leads.includes(unit));
      await replaceUnits(writing, id, 'lead', leads);
      await replaceUnits(writing, id, 'coordinating', others);
      await replaceDeadlines(writing, id, task.deadlines);
      await replaceReferences(writing, id, task.documents);
      await changes.touch('task', id);
      return { id, isNew: false };
    },
  };
}

const rowOf = (task: TaskToKeep) => ({
  directive_id: task.directiveId,
  document_id: task.documentId,
  ref: task.ref,
  section: task.section,
  text: task.text,
  deliverable: task.deliverable,
  source: JSON.stringify(task.source),
});

import { defaultSoonDays } from '../../../shared/domain/timeliness.ts';
import type { Writing } from '../../store/openStore.ts';
import { extensionRow } from '../deadlines/extendDeadline.ts';
import { occurrencesOfDeadline, recurringDeadline } from '../deadlines/taskOccurrences.ts';
import type { SampleLife } from './sampleLife.ts';

/** Grants a task of the sample its extensions, one resting on the other. */
export async function extendAll(
  { changes, tasks, today }: Writing,
  taskId: string,
  extensions: SampleLife['extensions'],
): Promise<void> {
  for (const extension of extensions) {
    const parts = await tasks.get(taskId);
    if (!parts) throw new Error('no such task');
    await changes.insert('task_extension', [extensionRow(parts, { ids: [taskId], ...extension }, today)]);
  }
}

/** Marks the occurrences that have passed done on their day, each with what was reported. */
export async function passOccurrences(
  writing: Writing,
  taskId: string,
  occurrence: SampleLife['occurrence'],
): Promise<void> {
  if (!occurrence) return;
  const { changes, tasks, today } = writing;
  const by = { on: today, soonDays: defaultSoonDays };
  for (const { id, recurrence } of (await tasks.get(taskId))?.deadlines ?? []) {
    if (!id || !recurrence) continue;
    const occurrences = await occurrencesOfDeadline(writing, await recurringDeadline(writing, id), by);
    const passed = occurrences.filter(({ due }) => due < today);
    await changes.insert(
      'task_occurrence',
      passed.map(({ due }) => ({
        ...{ task_id: taskId, deadline_id: id, due, status: 'done' as const, done_on: due },
        ...occurrence,
      })),
    );
  }
}

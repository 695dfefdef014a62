import { Refusal } from '../../../shared/contract/refusal.ts';
import type { FindingFacts, HonestyRule } from '../../../shared/domain/honesty/finding.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import { reckonUnits } from '../../../shared/domain/unitLineage.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Writing } from '../../store/openStore.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { replaceUnits } from '../tasks/replaceParts.ts';
import { findingWithTask } from './judgeFinding.ts';

type Fix = (writing: Writing, parts: TaskParts, facts: FindingFacts, today: Day) => Promise<void>;

const fixes: Partial<Record<HonestyRule, Fix>> = {
  /** The units that came after it lead in its place. */
  'lead-gone': async (writing, { task, leads, coordinating }, _facts, today) => {
    const changes = await writing.units.changes();
    const now = reckonUnits(
      'current',
      changes,
      leads.map(({ id }) => id),
      today,
    );
    const others = coordinating.map(({ id }) => id).filter((id) => !now.includes(id));
    await replaceUnits(writing, task.id, 'coordinating', others);
    await replaceUnits(writing, task.id, 'lead', now);
  },
  /** Done on the day on which it was reported as whole. */
  'full-but-open': (writing, { task }, { on }) =>
    writing.changes.update('task', task.id, { status: 'done', done_on: String(on) as Day }),
  /** Done today: later it cannot have been. */
  'done-in-future': (writing, { task }, _facts, today) =>
    writing.changes.update('task', task.id, { done_on: today }),
};

/** Sửa ngay: mends a finding as its rule says. Refused with TASK_GONE, or FINDING_GONE when there is nothing to mend. */
export async function fixFinding(
  context: ServiceContext,
  which: { taskId: string; rule: HonestyRule },
): Promise<{ fixed: boolean }> {
  const fix = fixes[which.rule];
  if (!fix) throw new Refusal('FINDING_GONE');
  const { parts } = await context.store.read((read) => findingWithTask(read, context, which));
  const data = { code: taskCode(parts.task.number), rule: which.rule };
  return context.store.write({ action: 'fix-finding', data, undoable: true }, async (writing) => {
    const { parts: now, finding } = await findingWithTask(writing, context, which);
    await fix(writing, now, JSON.parse(finding.facts), context.clock.today());
    await writing.changes.touch('task', which.taskId);
    return { fixed: true };
  });
}

import { Refusal } from '../../../shared/contract/refusal.ts';
import type { HonestyRule } from '../../../shared/domain/honesty/finding.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { findingOf } from './taskFindings.ts';

interface Which {
  taskId: string;
  rule: HonestyRule;
}

/** The task of a finding with the finding itself. Refused with TASK_GONE or FINDING_GONE. */
export async function findingWithTask(
  repositories: Pick<Repositories, 'tasks' | 'checks'>,
  { clock }: Pick<ServiceContext, 'clock'>,
  { taskId, rule }: Which,
) {
  const parts = await repositories.tasks.get(taskId);
  if (!parts) throw new Refusal('TASK_GONE');
  const finding = await findingOf(repositories, taskId, rule, clock.today());
  if (!finding) throw new Refusal('FINDING_GONE');
  return { parts, finding };
}

/**
 * Đã xem, để nguyên: leaves a finding as it is, with the reason; it comes back when its facts change. Refused with
 * FINDING_GONE when it does not hold any more, with FINDING_REASON without a reason.
 */
export async function setAside(
  context: ServiceContext,
  { reason: typed, ...which }: Which & { reason: string },
): Promise<{ aside: boolean }> {
  const reason = typed.trim();
  if (reason === '') throw new Refusal('FINDING_REASON');
  const { parts } = await context.store.read((read) => findingWithTask(read, context, which));
  const data = { code: taskCode(parts.task.number), rule: which.rule };
  return context.store.write({ action: 'set-finding-aside', data, undoable: true }, async (writing) => {
    const { finding } = await findingWithTask(writing, context, which);
    if (finding.aside === 1) throw new Refusal('FINDING_GONE');
    await writing.changes.insert('finding_set_aside', [
      { task_id: which.taskId, rule: which.rule, facts: finding.facts, reason },
    ]);
    return { aside: true };
  });
}

/** Takes up again a finding that was set aside. Refused with FINDING_GONE. */
export async function takeUpFinding(context: ServiceContext, which: Which): Promise<{ aside: boolean }> {
  const { parts } = await context.store.read((read) => findingWithTask(read, context, which));
  const data = { code: taskCode(parts.task.number), rule: which.rule };
  return context.store.write({ action: 'take-up-finding', data, undoable: true }, async (writing) => {
    const { finding } = await findingWithTask(writing, context, which);
    const asides = (await writing.checks.asides([which.taskId])).filter(
      ({ rule, facts }) => rule === which.rule && facts === finding.facts,
    );
    if (asides.length === 0) throw new Refusal('FINDING_GONE');
    for (const { id } of asides) await writing.changes.remove('finding_set_aside', id);
    return { aside: false };
  });
}

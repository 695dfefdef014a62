import { Refusal } from '../../../shared/contract/refusal.ts';
import { currentDue } from '../../../shared/domain/extension.ts';
import type { TaskDeadline, WrittenDeadline } from '../../../shared/domain/timeliness.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import type { Writing } from '../../store/openStore.ts';
import { deadlineRows } from '../tasks/taskRows.ts';

const isSame = (one: WrittenDeadline, other: WrittenDeadline) =>
  one.phrase === other.phrase && one.kind === other.kind && one.due === other.due;

/**
 * Which stored deadline each wanted one is: by its key; without keys the one that reads the same, then, in order, one that
 * nothing hangs on, so that no extension and no occurrence comes to belong to another deadline. Pure.
 */
export function pairDeadlines(
  wanted: readonly WrittenDeadline[],
  stored: readonly TaskDeadline[],
  isBare: (stored: TaskDeadline) => boolean,
): (TaskDeadline | undefined)[] {
  const left = new Set(stored);
  const pairs = new Map<WrittenDeadline, TaskDeadline>();
  const pair = (matches: (one: WrittenDeadline, other: TaskDeadline) => boolean) => {
    for (const one of wanted) {
      const other = pairs.has(one) ? undefined : [...left].find((each) => matches(one, each));
      if (!other) continue;
      pairs.set(one, other);
      left.delete(other);
    }
  };
  pair(({ id }, other) => id === other.id);
  pair((one, other) => !one.id && isSame(one, other));
  pair((one, other) => !one.id && isBare(other));
  return wanted.map((one) => pairs.get(one));
}

/**
 * Gives a task these deadlines: what stays keeps its row, the rest is added or goes to the trash with all that hangs on it.
 * Refused with DEADLINE_EXTENDED where the original day of an extended one would change.
 */
export async function replaceDeadlines(
  { tasks, deadlines, changes, today }: Writing,
  taskId: string,
  wanted: readonly WrittenDeadline[],
): Promise<void> {
  const stored = (await tasks.get(taskId))?.deadlines ?? [];
  const hanging = await deadlines.hangingRows(taskId);
  const isBare = ({ id }: TaskDeadline) => !hanging.some(({ deadlineId }) => deadlineId === id);
  const pairs = pairDeadlines(wanted, stored, isBare);
  for (const [at, row] of deadlineRows(taskId, wanted, today).entries()) {
    const present = pairs[at];
    if (!present?.id) {
      await changes.insert('task_deadline', [row]);
      continue;
    }
    const extended = present.extensions.length > 0 ? currentDue(present) : null;
    if (extended && row.due !== present.due)
      throw new Refusal('DEADLINE_EXTENDED', { found: formatDay(extended) });
    const { registered_on: _, ...patch } = row;
    await changes.update('task_deadline', present.id, patch);
  }
  for (const gone of stored.filter((deadline) => !pairs.includes(deadline))) {
    for (const { table, id, deadlineId } of hanging)
      if (deadlineId === gone.id) await changes.remove(table, id);
    if (gone.id) await changes.remove('task_deadline', gone.id);
  }
}

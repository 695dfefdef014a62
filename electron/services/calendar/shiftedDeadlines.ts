import type { ShiftedDeadline } from '../../../shared/contract/calendarContract.ts';
import type { Deadline } from '../../../shared/domain/deadline.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { DeadlineOptions } from '../../../shared/extraction/deadlines/findDeadlines.ts';
import { resolveDeadline } from '../../../shared/extraction/deadlines/resolveDeadline.ts';
import { publicCalendar } from '../../../shared/vietnamese/publicCalendar.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { CalendarDeadline } from '../../store/repositories/deadlineRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { deadlineOptions } from './deadlineOptions.ts';

interface Shifted {
  deadline: CalendarDeadline;
  resolved: Deadline;
  byHand: boolean;
}

const resolvedBy = ({ phrase, reckoned_from, given_on }: CalendarDeadline, options: DeadlineOptions) =>
  resolveDeadline(phrase, reckoned_from ?? given_on, options);

/**
 * What a deadline would come to by the working days of today, where that is certain and another day than the one that
 * stands; null where nothing moves. Pure.
 */
function shiftOf(deadline: CalendarDeadline, options: DeadlineOptions): Shifted | null {
  const resolved = resolvedBy(deadline, options);
  if (!resolved?.certain || !resolved.due || resolved.recurrence) return null;
  if (deadline.certain === 1 && deadline.due === resolved.due) return null;
  const published = resolvedBy(deadline, { ...options, calendar: publicCalendar });
  return { deadline, resolved, byHand: deadline.certain === 1 && published?.due !== deadline.due };
}

async function shifts(repositories: Pick<Repositories, 'deadlines' | 'settings' | 'calendar'>) {
  const options = await deadlineOptions(repositories);
  return (await repositories.deadlines.byCalendar()).flatMap((deadline) => shiftOf(deadline, options) ?? []);
}

/** Thời hạn tính ra ngày khác theo lịch làm việc: those of open tasks, nothing moved; what a person may have set comes last. */
export const shiftedDeadlines = ({ store }: Pick<ServiceContext, 'store'>): Promise<ShiftedDeadline[]> =>
  store.read(async (repositories) =>
    (await shifts(repositories))
      .flatMap(({ deadline, resolved: { due }, byHand }) =>
        due
          ? {
              deadlineId: deadline.id,
              taskId: deadline.task_id,
              code: taskCode(deadline.number),
              text: deadline.text,
              phrase: deadline.phrase,
              due: deadline.due,
              certain: deadline.certain === 1,
              would: due,
              byHand,
            }
          : [],
      )
      .toSorted((a, b) => Number(a.byHand) - Number(b.byHand) || a.code.localeCompare(b.code)),
  );

/** Tính lại: moves the deadlines named to where the calendar puts them, as one operation. */
export async function applyShifted(
  { store }: Pick<ServiceContext, 'store'>,
  deadlineIds: readonly string[],
): Promise<{ deadlines: number }> {
  const wanted = async (repositories: Pick<Repositories, 'deadlines' | 'settings' | 'calendar'>) =>
    (await shifts(repositories)).filter(({ deadline }) => deadlineIds.includes(deadline.id));
  const count = (await store.read(wanted)).length;
  const operation = { action: 'apply-calendar' as const, data: { count }, undoable: true };
  return store.write(operation, async (writing) => {
    const moved = await wanted(writing);
    for (const { deadline, resolved } of moved)
      await writing.changes.update('task_deadline', deadline.id, {
        due: resolved.due,
        certain: 1,
        doubt: null,
      });
    for (const id of new Set(moved.map(({ deadline }) => deadline.task_id)))
      await writing.changes.touch('task', id);
    return { deadlines: moved.length };
  });
}

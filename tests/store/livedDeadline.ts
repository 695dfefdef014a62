import fc from 'fast-check';
import { deadlineRows } from '../../electron/services/tasks/taskRows.ts';
import type { Changes } from '../../electron/store/operationLog.ts';
import type { Extension } from '../../shared/domain/extension.ts';
import { occurrencesOf, openOccurrence } from '../../shared/domain/occurrence.ts';
import type { TaskDeadline, WrittenDeadline } from '../../shared/domain/timeliness.ts';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';
import { publicCalendar } from '../../shared/vietnamese/publicCalendar.ts';

/** A deadline and what became of it: days by which it was extended, occurrences done from the first one on. */
export interface LivedDeadline {
  written: WrittenDeadline;
  extendedBy: number[];
  done: number;
}

export const livedDeadline = (written: fc.Arbitrary<WrittenDeadline>): fc.Arbitrary<LivedDeadline> =>
  fc.record({
    written,
    extendedBy: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 2 }),
    done: fc.nat(3),
  });

function extensionsOf({ written: { due }, extendedBy }: LivedDeadline): Extension[] {
  let previousDue = due;
  return extendedBy.flatMap((days, at) => {
    if (!previousDue) return [];
    const extended = addDays(previousDue, days);
    const step = { id: String(at), previousDue, due: extended };
    previousDue = extended;
    return { ...step, reason: 'chờ kinh phí', document: '', signer: '', grantedOn: previousDue };
  });
}

/** The first occurrences, of a deadline that came into the register on a day. */
function doneDays({ written: { recurrence }, done }: LivedDeadline, registeredOn: Day): Day[] {
  if (!recurrence) return [];
  const years = addDays(registeredOn, 4 * 366);
  return occurrencesOf({ recurrence, begins: registeredOn }, registeredOn, years, publicCalendar).slice(
    0,
    done,
  );
}

/** Puts deadlines and what became of them into the register. */
export async function storeDeadlines(
  changes: Changes,
  taskId: string,
  deadlines: readonly LivedDeadline[],
  registeredOn: Day,
): Promise<void> {
  const written = deadlines.map((each) => each.written);
  const ids = await changes.insert('task_deadline', deadlineRows(taskId, written, registeredOn));
  for (const [at, deadline] of deadlines.entries()) {
    const owner = { task_id: taskId, deadline_id: ids[at] ?? '' };
    await changes.insert(
      'task_extension',
      extensionsOf(deadline).map(({ previousDue, due, grantedOn, reason, document, signer }) => ({
        ...owner,
        previous_due: previousDue,
        due,
        granted_on: grantedOn,
        reason,
        document,
        signer,
      })),
    );
    await changes.insert(
      'task_occurrence',
      doneDays(deadline, registeredOn).map((due) => ({
        ...owner,
        due,
        status: 'done' as const,
        done_on: due,
        report: '',
        document: '',
      })),
    );
  }
}

/** The same deadline as the register must give it back. */
export function keptOf(deadline: LivedDeadline, registeredOn: Day): TaskDeadline {
  const { recurrence } = deadline.written;
  const done = doneDays(deadline, registeredOn);
  return {
    ...deadline.written,
    id: null,
    extensions: extensionsOf(deadline),
    openOccurrence:
      recurrence &&
      openOccurrence(
        { recurrence, begins: registeredOn, registeredOn },
        (due) => done.includes(due),
        publicCalendar,
      ),
  };
}

import { Refusal } from '../../../shared/contract/refusal.ts';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { calendarText } from '../../../shared/text.ts';
import type { CalendarDay } from '../../office/calendarBytes.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { allTasks } from '../tasks/allTasks.ts';

/** A file name to propose, plain letters only. */
export const calendarFileName = ({ clock }: Pick<ServiceContext, 'clock'>): string =>
  `Lich den han - ${clock.today()}.ics`;

/** The days that govern open tasks, those past left out: a calendar looks ahead. */
const calendarDays = (context: ServiceContext, filter: TaskFilter): Promise<CalendarDay[]> =>
  context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    const { rows } = await allTasks(repositories, filter, { key: 'due', descending: false }, by);
    return rows.flatMap((row) =>
      row.status === 'done' || row.due === null || row.daysLeft === null || row.due < by.on
        ? []
        : {
            key: row.id,
            day: row.due,
            title: calendarText.title(row.code, row.text),
            description: calendarText.description({
              leads: row.leads.map(({ name }) => name),
              directive: row.directive?.number ?? null,
              phrase: row.duePhrase,
            }),
          },
    );
  });

async function prepared(context: ServiceContext, filter: TaskFilter) {
  // the writer is heavy: nobody who exports nothing waits for it
  const { calendarBytes } = await import('../../office/calendarBytes.ts');
  const days = await calendarDays(context, filter);
  return { days: days.length, bytes: calendarBytes(calendarText.name, days, context.clock.now()) };
}

const eventsIn = (bytes: Uint8Array) =>
  new TextDecoder().decode(bytes).split('\r\nBEGIN:VEVENT\r\n').length - 1;

/** Xuất lịch: writes the due days of open tasks as a calendar file. Refused with the TARGET_ codes and EXPORT_SHORT. */
export async function exportCalendar(
  context: ServiceContext,
  { path, filter }: { path: string; filter: TaskFilter },
): Promise<{ days: number }> {
  const { replaceFile } = await import('../../office/replaceFile.ts');
  const { days, bytes } = await prepared(context, filter);
  return replaceFile({
    path,
    bytes: async () => bytes,
    async verify(written) {
      const count = eventsIn(written);
      if (count !== days) throw new Refusal('EXPORT_SHORT', { count, expected: days });
      return { days };
    },
  });
}

/** The same file as bytes, for the browser's own download. */
export async function downloadCalendar(
  context: ServiceContext,
  { filter }: { filter: TaskFilter },
): Promise<{ days: number; fileName: string; file: File }> {
  const { days, bytes } = await prepared(context, filter);
  const fileName = calendarFileName(context);
  return {
    days,
    fileName,
    file: new File([new Uint8Array(bytes)], fileName, { type: 'text/calendar;charset=utf-8' }),
  };
}

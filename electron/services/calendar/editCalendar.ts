import type { CalendarDayInput, CalendarYear } from '../../../shared/contract/calendarContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { type Day, formatDay, partsOf } from '../../../shared/vietnamese/day.ts';
import { calendarLines, isIdle, workingDaysIn } from '../../../shared/vietnamese/officeCalendar.ts';
import { publicCalendar, publicHolidays } from '../../../shared/vietnamese/publicCalendar.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';

type Context = Pick<ServiceContext, 'store'>;

async function yearView({ calendar }: Pick<Repositories, 'calendar'>, year: number): Promise<CalendarYear> {
  const current = await calendar.current();
  return {
    year,
    settled: current.settledYears.has(year),
    workingDays: workingDaysIn(year, current),
    days: calendarLines(year, await calendar.entries()),
  };
}

/** Lịch làm việc của một năm. */
export const calendarYear = ({ store }: Context, year: number): Promise<CalendarYear> =>
  store.read((repositories) => yearView(repositories, year));

const isPublished = ({ day, kind, name }: CalendarDayInput) =>
  publicHolidays.some((line) => line[0] === day && line[1] === kind && line[2] === name);

/**
 * Ghi một ngày vào lịch, in the place of what stood there. An entry that says what is published goes away. Refused with
 * CALENDAR_IDLE where the week says the same.
 */
export async function setDay({ store }: Context, input: CalendarDayInput): Promise<CalendarYear> {
  const { day, kind, name } = input;
  if (isIdle(day, kind)) throw new Refusal('CALENDAR_IDLE', { found: formatDay(day) });
  await store.write({ action: 'change-calendar', data: { day }, undoable: true }, async (writing) => {
    const { calendar, changes } = writing;
    const before = (await calendar.entries()).find((entry) => entry.day === day);
    if (isPublished(input)) {
      if (before) await changes.remove('calendar_day', before.id);
    } else if (before) await changes.update('calendar_day', before.id, { kind, name });
    else await changes.insert('calendar_day', [{ day, kind, name }]);
  });
  return calendarYear({ store }, partsOf(day).year);
}

/** Bỏ một ngày: the office's entry goes; a published day is entered as a plain one. Refused with CALENDAR_GONE. */
export async function removeDay({ store }: Context, day: Day): Promise<CalendarYear> {
  await store.write({ action: 'change-calendar', data: { day }, undoable: true }, async (writing) => {
    const { calendar, changes } = writing;
    const entry = (await calendar.entries()).find((each) => each.day === day);
    if (entry) await changes.remove('calendar_day', entry.id);
    else if (publicCalendar.days.has(day))
      await changes.insert('calendar_day', [{ day, kind: 'plain', name: '' }]);
    else throw new Refusal('CALENDAR_GONE');
  });
  return calendarYear({ store }, partsOf(day).year);
}

/** Đã có đủ lịch nghỉ của một năm, or not: counts of working days through it are certain, or not. */
export async function settleYear(
  { store }: Context,
  { year, settled }: { year: number; settled: boolean },
): Promise<CalendarYear> {
  const operation = { action: 'settle-year' as const, data: { value: String(year) }, undoable: true };
  await store.write(operation, async ({ calendar, changes }) => {
    const row = (await calendar.years()).find((each) => each.year === year);
    const value = settled ? 1 : 0;
    if (publicCalendar.settledYears.has(year) === settled) {
      if (row) await changes.remove('calendar_year', row.id);
    } else if (row) await changes.update('calendar_year', row.id, { settled: value });
    else await changes.insert('calendar_year', [{ year, settled: value }]);
  });
  return calendarYear({ store }, year);
}

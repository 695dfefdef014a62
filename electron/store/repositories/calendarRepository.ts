import type { Kysely, Transaction } from 'kysely';
import { type CalendarEntry, officeCalendar } from '../../../shared/vietnamese/officeCalendar.ts';
import type { WorkCalendar } from '../../../shared/vietnamese/workCalendar.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Reads the office's working days. */
export const calendarRepository = (db: Db) => {
  /** What the office entered, the earliest day first, with the keys of the rows. */
  const entries = (): Promise<(CalendarEntry & { id: string })[]> =>
    db
      .selectFrom('calendar_day')
      .select(['id', 'day', 'kind', 'name'])
      .where('deleted_at', 'is', null)
      .orderBy('day')
      .execute();
  const years = () =>
    db
      .selectFrom('calendar_year')
      .select(['id', 'year', 'settled'])
      .where('deleted_at', 'is', null)
      .execute();

  return {
    entries,
    years,
    /** Lịch làm việc: the published calendar with what the office entered. */
    async current(): Promise<WorkCalendar> {
      const said = await years();
      return officeCalendar(await entries(), new Map(said.map(({ year, settled }) => [year, settled === 1])));
    },
  };
};

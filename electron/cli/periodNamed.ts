import type { PeriodRow } from '../../shared/contract/periodContract.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { periodOn } from '../../shared/domain/period.ts';
import { dayOf, parseDay } from '../../shared/vietnamese/day.ts';
import { fold } from '../../shared/vietnamese/fold.ts';
import { addPeriod } from '../services/periods/editPeriods.ts';
import { listPeriods } from '../services/periods/listPeriods.ts';
import type { ServiceContext } from '../services/serviceContext.ts';

const key = (name: string) => fold(name).replace(/\s+/gu, ' ').trim();

/** Month and year of `01/2026`, `1/2026`, `2026-01`, `Kỳ 01/2026`. */
function monthOf(words: string): { year: number; month: number } | undefined {
  const bare = key(words).replace(/^ky /u, '');
  const [, month, year] = /^(\d{1,2})[/-](\d{4})$/u.exec(bare) ?? [];
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{1,2})$/u.exec(bare) ?? [];
  const found = { year: Number(year ?? isoYear), month: Number(month ?? isoMonth) };
  return dayOf(found.year, found.month, 1) ? found : undefined;
}

/**
 * Kỳ báo cáo that somebody names: by its name, its month (`01/2026`, `2026-01`) or a day in it. With `make` one of the
 * office's cycle that is missing is made. Refused with PERIOD_UNKNOWN.
 */
export async function periodNamed(context: ServiceContext, words: string, make: boolean): Promise<PeriodRow> {
  const { periods } = await listPeriods(context);
  const month = monthOf(words);
  const day = parseDay(words);
  const name = month && `ky ${String(month.month).padStart(2, '0')}/${month.year}`;
  const found = periods.find(
    (period) =>
      key(period.name) === key(words) ||
      key(period.name) === name ||
      (day !== undefined && period.firstDay <= day && day <= period.lastDay),
  );
  if (found) return found;
  const { periodStart } = await context.store.read(({ settings }) => settings.all());
  // the period bears the month in which it ends: the day before its cycle's next beginning
  const inside = day ?? (month && dayOf(month.year, month.month, Math.max(1, periodStart - 1)));
  if (!make || !inside) throw new Refusal('PERIOD_UNKNOWN', { found: words });
  return addPeriod(context, periodOn(inside, periodStart));
}

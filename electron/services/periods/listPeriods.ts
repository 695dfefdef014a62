import type { PeriodList, PeriodRow } from '../../../shared/contract/periodContract.ts';
import { periodAfter, periodHas, periodOn } from '../../../shared/domain/period.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredPeriod } from '../../store/repositories/periodRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** A period with what was reported for it. */
export async function periodRow(
  { periods }: Pick<Repositories, 'periods'>,
  period: StoredPeriod,
): Promise<PeriodRow> {
  return { ...period, updates: (await periods.updateCounts()).get(period.id) ?? 0 };
}

/** Kỳ báo cáo, the latest first, with the one of today and the next one by the office's cycle. */
export const listPeriods = ({ store, clock }: ServiceContext): Promise<PeriodList> =>
  store.read(async ({ periods, settings }) => {
    const { periodStart } = await settings.all();
    const all = await periods.all();
    const counts = await periods.updateCounts();
    const today = clock.today();
    const [last] = all;
    return {
      periods: all.map((period) => ({ ...period, updates: counts.get(period.id) ?? 0 })),
      current: all.find((period) => periodHas(period, today)) ?? {
        id: null,
        ...periodOn(today, periodStart),
      },
      next: last ? periodAfter(last.lastDay, periodStart) : periodOn(today, periodStart),
    };
  });

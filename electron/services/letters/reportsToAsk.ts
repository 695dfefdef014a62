import type { ReportWork } from '../../../shared/contract/letterContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { UnitRef } from '../../../shared/contract/schemas.ts';
import { type Day, daysBetween } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredForm } from '../../store/repositories/collectionRepository.ts';
import type { FormReminders } from '../../store/repositories/letterRepository.ts';
import type { StoredPeriod } from '../../store/repositories/periodRepository.ts';
import { unitRowsOf } from '../collection/formsOfPeriod.ts';
import { type AskedRow, unitForms } from '../collection/unitForms.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { letterDesk } from './letterDesk.ts';

/** A unit whose report has not come, with the form that it was sent and what it is still asked there. */
export interface MissingReport {
  unit: UnitRef;
  form: StoredForm;
  rows: readonly AskedRow[];
  reminders: FormReminders | undefined;
}

/**
 * The reports of a period that have not come: those late, with `soon` those not late yet as well; the longest late first. A
 * unit that has no part any more in what it was asked is left out. Refused with PERIOD_GONE or PERIOD_CLOSED.
 */
export async function missingReports(
  repositories: Pick<Repositories, 'collection' | 'letters' | 'periods' | 'units'>,
  { periodId, soon }: { periodId: string; soon: boolean },
  today: Day,
): Promise<{ period: StoredPeriod; reports: MissingReport[] }> {
  const { letters, periods, units } = repositories;
  const period = await periods.get(periodId);
  if (!period) throw new Refusal('PERIOD_GONE');
  if (period.closedOn !== null) throw new Refusal('PERIOD_CLOSED', { found: period.name });
  const forms = await unitForms(repositories, periodId, today);
  const reminders = await letters.remindersOfForms(periodId);
  const reports = (await units.all()).flatMap(({ id, name, shortName }): MissingReport[] => {
    const sent = forms.get(id);
    if (!sent || !(sent.state === 'late' || (soon && sent.state === 'waiting'))) return [];
    const { form, rows } = sent;
    return [{ unit: { id, name, shortName }, form, rows, reminders: reminders.get(id) }];
  });
  const dueOf = ({ form }: MissingReport) => form.dueOn ?? '9999';
  return { period, reports: reports.sort((a, b) => dueOf(a).localeCompare(dueOf(b))) };
}

/** Đơn vị chưa được gửi biểu: those that have tasks to report on in a period and were sent no form, in Vietnamese order. */
async function unsentUnits(
  repositories: Pick<Repositories, 'collection' | 'progress' | 'units'>,
  period: StoredPeriod,
  today: Day,
): Promise<UnitRef[]> {
  const forms = await unitForms(repositories, period.id, today);
  const asked = new Set((await unitRowsOf(repositories, period, today)).map(({ id }) => id));
  return (await repositories.units.all()).flatMap(({ id, name, shortName }) =>
    asked.has(id) && !forms.has(id) ? [{ id, name, shortName }] : [],
  );
}

/** Đơn vị chưa gửi báo cáo of a period, and what a letter would carry of the office. Refused as `missingReports`. */
export const reportWork = (
  { store, clock }: ServiceContext,
  asked: { periodId: string; soon: boolean },
): Promise<ReportWork> =>
  store.read(async (repositories) => {
    const today = clock.today();
    const { period, reports } = await missingReports(repositories, asked, today);
    return {
      unsent: await unsentUnits(repositories, period, today),
      ...(await letterDesk(repositories, 'report', today)),
      units: reports.map(({ unit, form: { sentOn, dueOn }, rows, reminders }) => ({
        unit,
        tasks: rows.length,
        sentOn,
        dueOn,
        lateDays: dueOn !== null && dueOn < today ? daysBetween(dueOn, today) : null,
        rounds: reminders?.times ?? 0,
        lastOn: reminders?.lastOn ?? null,
      })),
    };
  });

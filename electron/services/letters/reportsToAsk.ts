import type { ReportWork } from '../../../shared/contract/letterContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { UnitRef } from '../../../shared/contract/schemas.ts';
import type { FormRow } from '../../../shared/domain/collection/form.ts';
import type { UnitRole } from '../../../shared/domain/task.ts';
import { type Day, daysBetween } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredForm } from '../../store/repositories/collectionRepository.ts';
import type { FormReminders } from '../../store/repositories/letterRepository.ts';
import type { StoredPeriod } from '../../store/repositories/periodRepository.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';
import { unitsOfTask } from '../collection/standingValues.ts';
import { unitForms } from '../collection/unitForms.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { letterDesk } from './letterDesk.ts';

/** A row of a form that its unit has still a part in. */
export interface AskedRow {
  code: string;
  role: UnitRole;
  task: TaskParts;
}

/** A unit whose report has not come, with the form that it was sent and what it is still asked there. */
export interface MissingReport {
  unit: UnitRef;
  form: StoredForm;
  rows: AskedRow[];
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
  const { collection, letters, periods, units } = repositories;
  const period = await periods.get(periodId);
  if (!period) throw new Refusal('PERIOD_GONE');
  if (period.closedOn !== null) throw new Refusal('PERIOD_CLOSED', { found: period.name });
  const forms = await unitForms(repositories, periodId, today);
  const reminders = await letters.remindersOfForms(periodId);
  const changes = await units.changes();
  const missing = (await units.all()).flatMap(({ id, name, shortName }) => {
    const sent = forms.get(id);
    const wanted = sent && (sent.state === 'late' || (soon && sent.state === 'waiting'));
    return wanted ? [{ unit: { id, name, shortName }, form: sent.form }] : [];
  });
  const asked = new Map<string, FormRow[]>();
  for (const { form } of missing) asked.set(form.id, await collection.formRows(form.id));
  const ids = [...asked.values()].flat().map(({ taskId }) => taskId);
  const tasks = new Map((await collection.tasksOf(ids)).map((parts) => [parts.task.id, parts]));
  const reports = missing.map(({ unit, form }): MissingReport => {
    const rows = (asked.get(form.id) ?? []).flatMap(({ taskId, code }): AskedRow[] => {
      const task = tasks.get(taskId);
      if (!task) return [];
      const { leads, coordinating } = unitsOfTask(task, changes, today);
      if (leads.includes(unit.id)) return [{ code, role: 'lead', task }];
      return coordinating.includes(unit.id) ? [{ code, role: 'coordinating', task }] : [];
    });
    return { unit, form, rows, reminders: reminders.get(unit.id) };
  });
  const dueOf = ({ form }: MissingReport) => form.dueOn ?? '9999';
  return {
    period,
    reports: reports.filter(({ rows }) => rows.length > 0).sort((a, b) => dueOf(a).localeCompare(dueOf(b))),
  };
}

/** Đơn vị chưa gửi báo cáo of a period, and what a letter would carry of the office. Refused as `missingReports`. */
export const reportWork = (
  { store, clock }: ServiceContext,
  asked: { periodId: string; soon: boolean },
): Promise<ReportWork> =>
  store.read(async (repositories) => {
    const today = clock.today();
    const { reports } = await missingReports(repositories, asked, today);
    return {
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

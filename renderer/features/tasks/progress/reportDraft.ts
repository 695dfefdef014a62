import type { ProgressReport, TaskDetail } from '../../../../shared/contract/schemas.ts';
import {
  currentPeriod,
  type ProgressUpdate,
  percentFell,
  reportBefore,
  sameReport,
} from '../../../../shared/domain/progressUpdate.ts';
import { progressText } from '../../../../shared/text.ts';
import { type Day, formatDay } from '../../../../shared/vietnamese/day.ts';
import { formatCount } from '../../../lib/formatCount.ts';

export const updateOf = (report: ProgressReport): ProgressUpdate => ({
  unitId: report.unit?.id ?? null,
  periodId: report.periodId,
  reportedOn: report.reportedOn,
  text: report.text,
  percent: report.percent,
  status: report.status,
  doneOn: report.doneOn,
});

/** A report that is begun: of the first lead, for the period of today, on today. */
export const newReport = ({ leads }: Pick<TaskDetail, 'leads'>, today: Day): ProgressUpdate => ({
  unitId: leads[0]?.id ?? null,
  periodId: currentPeriod,
  reportedOn: today,
  text: '',
  percent: null,
  status: null,
  doneOn: null,
});

/** Whether it says anything. */
export const saysSomething = ({ text, percent, status }: ProgressUpdate): boolean =>
  text.trim() !== '' || percent !== null || status !== null;

/** Whether it is a share of the whole, or unsaid; any other figure stays as typed and is not stored. */
export const isPercent = (percent: number | null): boolean =>
  percent === null || (percent >= 0 && percent <= 100);

/** What to look at again before it is stored: nothing of it is forbidden. */
export function reportWarnings(
  draft: ProgressUpdate,
  task: Pick<TaskDetail, 'leads' | 'progress'>,
  own: string | null,
): string[] {
  const others = task.progress.filter(({ id }) => id !== own).map(updateOf);
  const earlier = reportBefore(others, draft);
  const on = earlier ? formatDay(earlier.reportedOn) : '';
  const isLead = task.leads.some(({ id }) => id === draft.unitId);
  const isPart = draft.unitId !== null && !isLead;
  return [
    ...(percentFell(draft.percent, earlier?.percent)
      ? [progressText.fell(formatCount(earlier?.percent ?? 0), on)]
      : []),
    ...(sameReport(draft.text, earlier?.text) ? [progressText.same(on)] : []),
    ...(isPart && draft.status === 'done' ? [progressText.partOnly] : []),
    ...(isLead && task.leads.length > 1 && draft.status === 'done' ? [progressText.otherLeads] : []),
  ];
}

/** Who reported, as a line names it. */
export const reporterName = (unit: ProgressReport['unit']): string =>
  unit ? unit.shortName || unit.name : progressText.office;

import type { Day } from '../vietnamese/day.ts';
import { fold } from '../vietnamese/fold.ts';
import type { TaskStatus } from './task.ts';

/** Tiến độ, kết quả (progress update): what was reported of a task on a day; without a unit the secretariat's own word. */
export interface ProgressUpdate {
  unitId: string | null;
  periodId: string | null;
  reportedOn: Day;
  text: string;
  /** 0 to 100; null when not said. */
  percent: number | null;
  /** Null when not said. */
  status: TaskStatus | null;
  /** The day on which it was done, where the report says one; else the day of the report. */
  doneOn: Day | null;
}

/** In the place of a period's key: the period of today, made by the office's cycle where it is missing. */
export const currentPeriod = 'current';

/** Longest text of a report, in characters: a cell of a workbook holds no more. */
export const longestReport = 32_000;

/** Longest reason for opening a task again. */
export const longestReason = 1000;

/** Who reports: one of those that lead the task, somebody who takes part, or the secretariat itself. */
export type Reporter = 'lead' | 'coordinating' | 'office';

/** Of a task what reports may move. */
export interface ReportedState {
  status: TaskStatus;
  doneOn: Day | null;
  result: string;
}

/** What reports are judged by. */
export interface ReportedTask {
  /** Units that lead, in order, as the task was given. */
  leads: readonly string[];
  /** The lead that a unit speaks for: itself, or what it was before a merger; undefined when it leads nothing here. */
  leadOf: (unitId: string) => string | undefined;
  /** How a lead is called in a result that several share. */
  nameOf: (leadId: string) => string;
}

/** The latest last; of one day those entered later. */
const inOrder = <T extends ProgressUpdate>(updates: readonly T[]): T[] =>
  updates
    .map((update, at) => ({ update, at }))
    .sort((a, b) => a.update.reportedOn.localeCompare(b.update.reportedOn) || a.at - b.at)
    .map(({ update }) => update);

/** Whose word a report is. */
export const reporterOf = ({ unitId }: Pick<ProgressUpdate, 'unitId'>, task: ReportedTask): Reporter => {
  if (unitId === null) return 'office';
  return task.leadOf(unitId) === undefined ? 'coordinating' : 'lead';
};

const isOf = (lead: string, task: ReportedTask) => (update: ProgressUpdate) =>
  update.unitId !== null && task.leadOf(update.unitId) === lead;

/** How far a report says it is: reporting a word or some per cent is work begun, unless it says otherwise. */
const saidStatus = ({ status, text, percent }: ProgressUpdate): TaskStatus | null =>
  status ?? (text.trim() !== '' || (percent ?? 0) > 0 ? 'in-progress' : null);

/** The last report of a lead that says how far it is. */
const lastWord = (updates: readonly ProgressUpdate[]) =>
  inOrder(updates)
    .filter((update) => saidStatus(update) !== null)
    .at(-1);

const doneDay = ({ doneOn, reportedOn }: ProgressUpdate): Day => doneOn ?? reportedOn;
const latestDay = (days: readonly Day[]): Day | null => [...days].sort().at(-1) ?? null;

/**
 * What all reports of a task together say. The secretariat's "hoàn thành" stands for the whole; else it is done when the
 * last word of every lead is "hoàn thành", on the last of their days. Coordinating units report their part and complete
 * nothing.
 */
export function saidOf(
  updates: readonly ProgressUpdate[],
  task: ReportedTask,
): { status: TaskStatus | null; doneOn: Day | null; result: string | null } {
  const office = updates.filter((update) => reporterOf(update, task) === 'office');
  const officeWord = lastWord(office);
  const words = task.leads.map((lead) => lastWord(updates.filter(isOf(lead, task))));
  const result = resultOf(updates, task);
  if (officeWord?.status === 'done') return { status: 'done', doneOn: doneDay(officeWord), result };
  const done = words.flatMap((word) => (word?.status === 'done' ? word : []));
  if (done.length > 0 && done.length === words.length)
    return { status: 'done', doneOn: latestDay(done.map(doneDay)), result };
  const begun = [officeWord, ...words].some((word) => word && saidStatus(word) !== 'not-started');
  const any = [officeWord, ...words].some((word) => word !== undefined);
  return { status: begun ? 'in-progress' : any ? 'not-started' : null, doneOn: null, result };
}

/**
 * Kết quả that the reports add up to: the last text of the one who reports; of several leads each by its name. What the
 * secretariat wrote after them stands for all. Null when none has a text.
 */
export function resultOf(updates: readonly ProgressUpdate[], task: ReportedTask): string | null {
  const spoken = inOrder(updates).filter(
    (update) => update.text.trim() !== '' && reporterOf(update, task) !== 'coordinating',
  );
  const last = spoken.at(-1);
  if (!last) return null;
  if (last.unitId === null || task.leads.length < 2) return last.text.trim();
  const parts = task.leads.flatMap((lead) => {
    const text = spoken.filter(isOf(lead, task)).at(-1)?.text.trim();
    return text ? `${task.nameOf(lead)}: ${text}` : [];
  });
  return parts.join('\n');
}

const order: Record<TaskStatus, number> = { 'not-started': 0, 'in-progress': 1, done: 2 };

/**
 * How a task stands after one more report. A lead's or the secretariat's word moves it forward, never back: what is done is
 * reopened by a person with a reason. It is done only where this very report says so and no other lead's part is open. The
 * result follows the latest word. A coordinating unit's report moves nothing. Pure.
 */
export function stateAfterReport(
  now: ReportedState,
  earlier: readonly ProgressUpdate[],
  report: ProgressUpdate,
  task: ReportedTask,
): ReportedState {
  if (reporterOf(report, task) === 'coordinating') return now;
  const said = saidOf(earlier, task);
  const says = saidOf([...earlier, report], task);
  const result = says.result === said.result ? now.result : (says.result ?? now.result);
  const own = saidStatus(report);
  const status = says.status === 'done' && own !== 'done' ? own : says.status;
  if (status === null || order[status] <= order[now.status]) return { ...now, result };
  return { status, doneOn: status === 'done' ? says.doneOn : null, result };
}

/**
 * How a task stands after a report was corrected or taken away: where it stood as the reports had said, it stands as they
 * say now; what somebody has set otherwise since stays. Pure.
 */
export function stateAfterCorrection(
  now: ReportedState,
  before: readonly ProgressUpdate[],
  after: readonly ProgressUpdate[],
  task: ReportedTask,
): ReportedState {
  const said = saidOf(before, task);
  const says = saidOf(after, task);
  const result = now.result === (said.result ?? '') ? (says.result ?? '') : now.result;
  const asSaid = now.status === (said.status ?? 'not-started') && now.doneOn === said.doneOn;
  if (!asSaid) return { ...now, result };
  return { status: says.status ?? 'not-started', doneOn: says.doneOn, result };
}

/** Lùi tiến độ: the per cent is lower than in that unit's report before. */
export const percentFell = (percent: number | null, earlier: number | null | undefined): boolean =>
  percent !== null && typeof earlier === 'number' && percent < earlier;

const bare = (text: string) =>
  fold(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** Chép lại báo cáo cũ: word for word what the unit reported the time before, signs and capitals aside. */
export const sameReport = (text: string, earlier: string | null | undefined): boolean =>
  bare(text) !== '' && bare(text) === bare(earlier ?? '');

/** The report of the same unit that came before a day (or before one of that day): what a new one is held against. */
export const reportBefore = <T extends ProgressUpdate>(
  updates: readonly T[],
  { unitId, reportedOn, periodId }: Pick<ProgressUpdate, 'unitId' | 'reportedOn' | 'periodId'>,
): T | undefined =>
  inOrder(updates)
    .filter(
      (update) =>
        update.unitId === unitId &&
        update.reportedOn <= reportedOn &&
        (periodId === null || update.periodId !== periodId),
    )
    .at(-1);

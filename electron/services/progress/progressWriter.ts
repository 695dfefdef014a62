import { Refusal } from '../../../shared/contract/refusal.ts';
import {
  type ProgressUpdate,
  type ReportedState,
  stateAfterCorrection,
  stateAfterReport,
} from '../../../shared/domain/progressUpdate.ts';
import { unitsThatBecame } from '../../../shared/domain/unitLineage.ts';
import type { Writing } from '../../store/openStore.ts';
import type { StoredProgress } from '../../store/repositories/progressRepository.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';
import type { NewRow } from '../../store/tables.ts';

/** A report as it is to be stored, and where it came from. */
export interface ProgressToKeep extends ProgressUpdate {
  taskId: string;
  /** The file that it was read from, and that file's hash; null where somebody typed it. */
  source: { file: string; sha256: string } | null;
}

/** What may be corrected of a report: everything but its task and where it came from. */
export type ProgressCorrection = Partial<ProgressUpdate>;

export const progressOf = (row: StoredProgress): ProgressUpdate => ({
  unitId: row.unit_id,
  periodId: row.period_id,
  reportedOn: row.reported_on,
  text: row.text,
  percent: row.percent,
  status: row.status,
  doneOn: row.done_on,
});

const columnsOf = (update: ProgressUpdate) => ({
  unit_id: update.unitId,
  period_id: update.periodId,
  reported_on: update.reportedOn,
  text: update.text,
  percent: update.percent,
  status: update.status,
  done_on: update.doneOn,
});

const stateOf = ({ task }: TaskParts): ReportedState => ({
  status: task.status,
  doneOn: task.done_on,
  result: task.result,
});

const patchOf = ({ status, doneOn, result }: ReportedState): Partial<NewRow<'task'>> => ({
  status,
  done_on: doneOn,
  result,
  ...(status !== 'done' && { done_document: null }),
});

/**
 * Writes reports within an operation and moves their tasks by what they say (`shared/domain/progressUpdate.ts`): any
 * number of them, one after another. Refused with TASK_GONE, UNIT_GONE, PROGRESS_GONE,
 * PERIOD_GONE or PERIOD_CLOSED.
 */
export async function progressWriter(writing: Writing) {
  const { changes, progress, tasks, units, periods, today } = writing;
  const unitChanges = await units.changes();
  const known = new Set((await units.all()).map(({ id }) => id));

  async function partsOf(taskId: string): Promise<TaskParts> {
    const parts = await tasks.get(taskId);
    if (!parts) throw new Refusal('TASK_GONE');
    return parts;
  }

  const reported = ({ leads }: TaskParts) => ({
    leads: leads.map(({ id }) => id),
    nameOf: (id: string) => {
      const unit = leads.find((lead) => lead.id === id);
      return unit?.shortName || unit?.name || '';
    },
    leadOf: (unitId: string) => {
      const speaksFor = new Set(unitsThatBecame(unitChanges, [unitId], today));
      return leads.find(({ id }) => id === unitId)?.id ?? leads.find(({ id }) => speaksFor.has(id))?.id;
    },
  });

  const checkUnit = ({ unitId }: ProgressUpdate) => {
    if (unitId !== null && !known.has(unitId)) throw new Refusal('UNIT_GONE');
  };

  /** A period must stand and still be open. */
  async function checkPeriod(id: string | null) {
    if (id === null) return;
    const period = await periods.get(id);
    if (!period) throw new Refusal('PERIOD_GONE');
    if (period.closedOn !== null) throw new Refusal('PERIOD_CLOSED', { found: period.name });
  }

  async function move(parts: TaskParts, state: ReportedState) {
    await changes.update('task', parts.task.id, patchOf(state));
    await changes.touch('task', parts.task.id);
  }

  async function stored(id: string): Promise<StoredProgress> {
    const row = await progress.get(id);
    if (!row) throw new Refusal('PROGRESS_GONE');
    return row;
  }

  /** Puts another list of reports in the place of what a task had, after `write` has done so. */
  async function correct(row: StoredProgress, next: ProgressUpdate | null, write: () => Promise<void>) {
    const parts = await partsOf(row.task_id);
    const rows = await progress.ofTask(row.task_id);
    const before = rows.map(progressOf);
    const after = rows.flatMap((each) => (each.id === row.id ? (next ?? []) : progressOf(each)));
    await write();
    await move(parts, stateAfterCorrection(stateOf(parts), before, after, reported(parts)));
  }

  return {
    /** Adds a report; answers its key. */
    async add(report: ProgressToKeep): Promise<string> {
      checkUnit(report);
      await checkPeriod(report.periodId);
      const parts = await partsOf(report.taskId);
      const earlier = (await progress.ofTask(report.taskId)).map(progressOf);
      const [id] = await changes.insert('progress_update', [
        {
          task_id: report.taskId,
          ...columnsOf(report),
          source_file: report.source?.file ?? null,
          source_sha256: report.source?.sha256 ?? null,
        },
      ]);
      if (!id) throw new Error('progress update not added');
      await move(parts, stateAfterReport(stateOf(parts), earlier, report, reported(parts)));
      return id;
    },

    /** Corrects a report. */
    async edit(id: string, correction: ProgressCorrection): Promise<void> {
      const row = await stored(id);
      const next = { ...progressOf(row), ...correction };
      if (next.unitId !== row.unit_id) checkUnit(next);
      for (const period of new Set([row.period_id, next.periodId])) await checkPeriod(period);
      await correct(row, next, () => changes.update('progress_update', id, columnsOf(next)));
    },

    /** Puts a report into the trash. */
    async remove(id: string): Promise<void> {
      const row = await stored(id);
      await checkPeriod(row.period_id);
      await correct(row, null, () => changes.remove('progress_update', id));
    },
  };
}

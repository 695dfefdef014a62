import type { ProgressReport, UnitRef } from '../../../shared/contract/schemas.ts';
import type { StoredProgress } from '../../store/repositories/progressRepository.ts';

/** Stored reports as they are shown. Pure. */
export const progressReports = (
  rows: readonly StoredProgress[],
  units: ReadonlyMap<string, UnitRef>,
): ProgressReport[] =>
  rows.map((row) => ({
    id: row.id,
    version: row.version,
    unit: (row.unit_id && units.get(row.unit_id)) || null,
    periodId: row.period_id,
    reportedOn: row.reported_on,
    text: row.text,
    percent: row.percent,
    status: row.status,
    doneOn: row.done_on,
    sourceFile: row.source_file,
  }));

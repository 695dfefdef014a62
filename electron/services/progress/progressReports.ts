import type { ProgressReport, UnitRef } from '../../../shared/contract/schemas.ts';
import type { StoredProgress } from '../../store/repositories/progressRepository.ts';
import { progressOf } from './progressWriter.ts';

/** Stored reports as they are shown. Pure. */
export const progressReports = (
  rows: readonly StoredProgress[],
  units: ReadonlyMap<string, UnitRef>,
): ProgressReport[] =>
  rows.map((row) => {
    const { unitId, ...said } = progressOf(row);
    return {
      id: row.id,
      version: row.version,
      unit: (unitId && units.get(unitId)) || null,
      ...said,
      sourceFile: row.source_file,
    };
  });

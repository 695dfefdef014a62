import type { ReturnedForm } from '../../../shared/contract/collectionContract.ts';
import { type CellState, cellStates } from '../../../shared/domain/collection/reconcile.ts';
import { formSheetText } from '../../../shared/text.ts';
import type { ReadReturn } from './readReturned.ts';

/** What a reviewer sees of a returned file: rows with anything that is not as it was sent. Pure. */
export function returnedForm({
  file,
  sha256,
  form,
  unit,
  unitNames,
  found,
  known,
  guessed,
  otherUnit,
}: ReadReturn): ReturnedForm {
  const cells = found.rows.flatMap((row) => row.cells);
  const count = (state: CellState) => cells.filter((cell) => cell.state === state).length;
  return {
    fileName: file.fileName,
    sha256,
    formId: form.id,
    unitId: form.unitId,
    unit: unit ?? formSheetText.allUnits,
    knownOn: known?.state === 'accepted' ? known.received_on : null,
    guessed,
    otherUnit,
    rows: found.rows.flatMap((row) => {
      const touched = row.cells.filter(({ state }) => state !== 'unchanged');
      const { no, taskId, code, text, role, line } = row;
      const of = unitNames.get(row.unitId) ?? '';
      return touched.length > 0 ? [{ no, taskId, code, text, role, line, unit: of, cells: touched }] : [];
    }),
    rowCount: found.rows.length,
    counts: Object.fromEntries(cellStates.map((state) => [state, count(state)])) as Record<CellState, number>,
    missing: found.missing.map(({ code, text }) => ({ code, text })),
    unknown: found.unknown,
    extra: found.extra,
    missingFields: found.missingFields,
    cut: found.cut,
  };
}

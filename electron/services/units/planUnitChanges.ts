import { unitChangeProblem } from '../../../shared/domain/unitChangeProblem.ts';
import { type UnitChange, type UnitChangeKind, unitChangeKinds } from '../../../shared/domain/unitLineage.ts';
import { unitNameKey } from '../../../shared/domain/unitName.ts';
import { unitChangeText } from '../../../shared/text.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import type { FoundCell, FoundRow } from '../../office/units/readUnitWorkbook.ts';
import type { ChangeColumnKey } from '../../office/units/unitSheets.ts';
import type { UnitWorkbook } from '../../office/units/unitWorkbookBytes.ts';
import type { StoredUnitChange } from '../../store/repositories/unitRepository.ts';
import { type Complain, namesIn, sameNames, shown } from './sheetWords.ts';

/** A change that the workbook adds; units that it adds as well stand in it by their keys. */
export type PlannedChange = Omit<StoredUnitChange, 'id'>;

const kindIn = (text: string): UnitChangeKind | undefined =>
  unitChangeKinds.find((kind) => fold(unitChangeText[kind]) === fold(text));

const isAsWritten = (
  { cells }: FoundRow<ChangeColumnKey>,
  written: UnitWorkbook['changes'][number],
): boolean =>
  (['kind', 'on', 'year', 'document', 'before', 'after'] as const).every((field) => {
    const cell = cells[field];
    return !cell || sameNames(cell.text, shown(written[field]));
  });

const sameUnits = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id));

const isSame = (a: PlannedChange, b: PlannedChange) =>
  a.kind === b.kind &&
  a.on === b.on &&
  a.year === b.year &&
  sameUnits(a.before, b.before) &&
  sameUnits(a.after, b.after);

/**
 * Changes of the structure that a workbook adds, in its order. A line that stands in the register already is left alone;
 * one that differs from it is not taken: what is written down is corrected on the unit's page, where it can be seen whole.
 */
export function planUnitChanges(
  rows: readonly FoundRow<ChangeColumnKey>[],
  written: UnitWorkbook['changes'],
  known: readonly StoredUnitChange[],
  names: ReadonlyMap<string, string>,
  complain: Complain,
): PlannedChange[] {
  const planned: PlannedChange[] = [];
  const writtenById = new Map(written.map((row) => [String(row.id), row]));

  const unitsIn = (row: FoundRow<ChangeColumnKey>, cell: FoundCell | undefined): string[] | undefined => {
    const ids = namesIn(cell?.text ?? '').map((name) => ({ name, id: names.get(unitNameKey(name)) }));
    const unknown = ids.find(({ id }) => id === undefined);
    if (unknown) {
      complain(row, { day: null, cell: cell?.cell ?? '', text: unknown.name }, 'unknown-unit');
      return undefined;
    }
    return ids.flatMap(({ id }) => id ?? []);
  };

  for (const row of rows) {
    const { cells } = row;
    const stands = writtenById.get(cells.id?.text ?? '');
    if (stands) {
      if (!isAsWritten(row, stands)) complain(row, cells.kind, 'change-edited');
      continue;
    }
    const kind = kindIn(cells.kind?.text ?? '');
    const year = cells.year?.text ? Number(cells.year.text) : null;
    if (!kind) complain(row, cells.kind, 'unknown-change');
    else if (cells.on?.text && !cells.on.day) complain(row, cells.on, 'bad-day');
    else if (year !== null && !(Number.isInteger(year) && year >= 1945 && year <= 2199))
      complain(row, cells.year, 'bad-day');
    else {
      const before = unitsIn(row, cells.before);
      const after = unitsIn(row, cells.after);
      if (!before || !after) continue;
      const on = cells.on?.day ?? null;
      const change = {
        kind,
        on,
        year: on ? null : year,
        document: cells.document?.text ?? '',
        before,
        after,
      };
      if (known.some((each) => isSame(each, change))) continue;
      const all: UnitChange[] = [...known, ...planned.map((each) => ({ ...each, id: '' }))];
      if (unitChangeProblem(all, { ...change, id: '' })) complain(row, cells.kind, 'bad-change');
      else planned.push(change);
    }
  }
  return planned;
}

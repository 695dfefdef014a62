import type { UnitEdit, UnitImport } from '../../../shared/contract/unitContract.ts';
import { type UnitKind, unitKinds } from '../../../shared/domain/unit.ts';
import { shortUnitName, unitKindOf, unitNameKey } from '../../../shared/domain/unitName.ts';
import { unitKindText } from '../../../shared/text.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import type { FoundRow, FoundUnits } from '../../office/units/readUnitWorkbook.ts';
import type { UnitColumnKey } from '../../office/units/unitSheets.ts';
import type { UnitWorkbook } from '../../office/units/unitWorkbookBytes.ts';
import type { StoredUnit, StoredUnitChange } from '../../store/repositories/unitRepository.ts';
import { type PlannedChange, planUnitChanges } from './planUnitChanges.ts';
import { type Complain, namesIn, plain, sameNames, shown } from './sheetWords.ts';

type Problems = UnitImport['problems'];
/** A unit that the workbook adds; `key` stands for it until it has been stored. */
export interface PlannedUnit {
  key: string;
  name: string;
  shortName: string;
  kind: UnitKind;
  aliases: string[];
  contact: NonNullable<UnitEdit['contact']>;
}

/** What a workbook would change. */
export interface UnitImportPlan {
  added: PlannedUnit[];
  edits: { id: string; name: string; edit: UnitEdit; fields: UnitColumnKey[] }[];
  unchanged: number;
  changes: PlannedChange[];
  problems: Problems;
}

const longest = 300;
const contactFields = ['person', 'phone', 'email', 'address'] as const;

const kindIn = (text: string): UnitKind | undefined =>
  unitKinds.find((kind) => fold(unitKindText[kind]) === fold(text));

/** The columns in which a row differs from what the directory's own workbook would say. */
function changedFields(
  { cells }: FoundRow<UnitColumnKey>,
  written: UnitWorkbook['units'][number],
): UnitColumnKey[] {
  return (['name', 'shortName', 'kind', 'aliases', ...contactFields] as const).filter((field) => {
    const cell = cells[field];
    if (!cell || (cell.text === '' && (field === 'shortName' || field === 'kind'))) return false;
    const before = plain(shown(written[field]));
    return field === 'aliases' ? !sameNames(cell.text, before) : cell.text !== before;
  });
}

/** What the cells of a row say, those of absent columns empty. */
function valuesOf({ cells }: FoundRow<UnitColumnKey>) {
  const text = (field: UnitColumnKey) => cells[field]?.text ?? '';
  const name = text('name').replaceAll('\n', ' ');
  return {
    name,
    nameKey: unitNameKey(name),
    shortName: text('shortName').replaceAll('\n', ' '),
    kindText: text('kind'),
    kind: kindIn(text('kind')),
    aliases: namesIn(text('aliases')),
    contact: {
      person: text('person'),
      phone: text('phone'),
      email: text('email'),
      address: text('address'),
    },
  };
}
type RowValues = ReturnType<typeof valuesOf>;

const newUnit = ({ nameKey, name, shortName, kind, aliases, contact }: RowValues): PlannedUnit => ({
  key: `new ${nameKey}`,
  name,
  shortName: shortName || shortUnitName(name),
  kind: kind ?? unitKindOf(name),
  aliases,
  contact,
});

/** The fields of a row that differ, as a change of the unit. */
function editOf(
  values: RowValues,
  fields: readonly UnitColumnKey[],
  written: UnitWorkbook['units'][number],
): UnitEdit {
  const { name, shortName, kind, aliases, contact } = values;
  const has = (field: UnitColumnKey) => fields.includes(field);
  const kept = (field: (typeof contactFields)[number]) =>
    has(field) ? contact[field] : shown(written[field]);
  return {
    ...(has('name') && { name }),
    ...(has('shortName') && { shortName }),
    ...(has('kind') && kind && { kind }),
    ...(has('aliases') && { aliases }),
    ...(contactFields.some(has) && {
      contact: {
        person: kept('person'),
        phone: kept('phone'),
        email: kept('email'),
        address: kept('address'),
      },
    }),
  };
}

/** What a workbook says against the directory: what it adds, what it changes, and which lines cannot be taken. Pure. */
export function planUnitImport(
  { units: rows, changes: changeRows }: FoundUnits,
  workbook: UnitWorkbook,
  known: { units: readonly StoredUnit[]; changes: readonly StoredUnitChange[] },
): UnitImportPlan {
  const problems: Problems = [];
  const complain: Complain = ({ sheet }, cell, problem) =>
    void problems.push({ sheet, cell: cell?.cell ?? '', problem, found: cell?.text ?? '' });
  const byId = new Map(known.units.map((unit) => [unit.id, unit]));
  const byName = new Map(known.units.map((unit) => [unitNameKey(unit.name), unit]));
  const writtenById = new Map(workbook.units.map((row) => [String(row.id), row]));
  const taken = new Set<string>();
  const plan: UnitImportPlan = { added: [], edits: [], unchanged: 0, changes: [], problems };

  for (const row of rows) {
    const { cells } = row;
    const values = valuesOf(row);
    const { nameKey, kindText, kind } = values;
    const owner = byName.get(nameKey);
    const unit = byId.get(cells.id?.text ?? '') ?? owner;
    const written = unit && writtenById.get(unit.id);
    const tooLong = Object.values(cells).find(({ text }) =>
      namesIn(text).some(({ length }) => length > longest),
    );
    if (nameKey === '') complain(row, cells.name, 'no-name');
    else if (tooLong) complain(row, tooLong, 'long-name');
    else if (kindText !== '' && !kind) complain(row, cells.kind, 'unknown-kind');
    else if (taken.has(nameKey) || taken.has(unit?.id ?? '')) complain(row, cells.name, 'same-name');
    else if (unit && owner && owner.id !== unit.id) complain(row, cells.name, 'name-taken');
    else {
      taken.add(nameKey);
      if (unit) taken.add(unit.id);
      const fields = written ? changedFields(row, written) : [];
      if (!unit || !written) plan.added.push(newUnit(values));
      else if (fields.length === 0) plan.unchanged++;
      else plan.edits.push({ id: unit.id, name: unit.name, fields, edit: editOf(values, fields, written) });
    }
  }
  const names = new Map([...byName].map(([key, unit]) => [key, unit.id] as const));
  for (const { key, name } of plan.added) names.set(unitNameKey(name), key);
  plan.changes = planUnitChanges(changeRows, workbook.changes, known.changes, names, complain);
  return plan;
}

import type { UnitImport } from '../../../shared/contract/unitContract.ts';
import { unitFieldText } from '../../../shared/text.ts';
import type { FoundUnits } from '../../office/units/readUnitWorkbook.ts';
import type { Repositories, Writing } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { addUnitChange } from './changeUnits.ts';
import { applyUnitEdit } from './editUnit.ts';
import { planUnitImport, type UnitImportPlan } from './planUnitImport.ts';
import { unitWorkbook } from './unitWorkbook.ts';
import { unitWriter } from './unitWriter.ts';

const planOn = async (repositories: Pick<Repositories, 'units'>, found: FoundUnits) =>
  planUnitImport(found, await unitWorkbook(repositories), {
    units: await repositories.units.all(),
    changes: await repositories.units.changes(),
  });

async function apply(writing: Writing, plan: UnitImportPlan): Promise<void> {
  for (const { id, edit } of plan.edits) await applyUnitEdit(writing, id, edit);
  const { add } = await unitWriter(writing);
  const ids = new Map<string, string>();
  for (const { key, contact, ...unit } of plan.added) {
    const id = await add(unit);
    ids.set(key, id);
    if (Object.values(contact).some((text) => text !== '')) await applyUnitEdit(writing, id, { contact });
  }
  const stored = (keys: readonly string[]) => keys.map((key) => ids.get(key) ?? key);
  for (const change of plan.changes)
    await addUnitChange(writing, {
      ...change,
      before: stored(change.before),
      after: stored(change.after),
    });
}

const isField = (field: string): field is keyof typeof unitFieldText => Object.hasOwn(unitFieldText, field);

/** What the page shows of a plan. */
const outcome = (plan: UnitImportPlan, fileName: string, stored: boolean): UnitImport => ({
  fileName,
  added: plan.added.map(({ name }) => name),
  changed: plan.edits.map(({ name, fields }) => ({
    name,
    fields: fields.flatMap((field) => (isField(field) ? unitFieldText[field] : [])),
  })),
  unchanged: plan.unchanged,
  changes: plan.changes.length,
  problems: plan.problems,
  stored,
});

/**
 * Nhập danh bạ: what a workbook would change, lines that cannot be taken with their cell; stored only with `confirm`, and
 * then in one operation. Refused with the FILE_ codes and UNITS_WORKBOOK_UNKNOWN.
 */
export async function importUnits(
  { store }: ServiceContext,
  { bytes, fileName }: { bytes: Uint8Array; fileName: string },
  confirm: boolean,
): Promise<UnitImport> {
  const { checkWorkbook } = await import('../../documents/xlsx/checkWorkbook.ts');
  await checkWorkbook(bytes, fileName);
  const { readUnitWorkbook } = await import('../../office/units/readUnitWorkbook.ts');
  const found = await readUnitWorkbook(bytes, fileName);
  const plan = await store.read((repositories) => planOn(repositories, found));
  if (!confirm) return outcome(plan, fileName, false);
  const data = { file: fileName, count: plan.added.length + plan.edits.length };
  return store.write({ action: 'import-units', data, undoable: true }, async (writing) => {
    const now = await planOn(writing, found);
    await apply(writing, now);
    return outcome(now, fileName, true);
  });
}

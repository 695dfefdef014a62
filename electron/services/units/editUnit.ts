import { Refusal } from '../../../shared/contract/refusal.ts';
import type { NewUnitInput, UnitDetail, UnitEdit } from '../../../shared/contract/unitContract.ts';
import { shortUnitName, unitNameKey } from '../../../shared/domain/unitName.ts';
import type { Writing } from '../../store/openStore.ts';
import { noContact, type StoredContact } from '../../store/repositories/unitRepository.ts';
import type { NewRow } from '../../store/tables.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { unitDetail } from './getUnit.ts';
import { unitWriter } from './unitWriter.ts';

/** Refused with UNIT_NAME_TAKEN when a unit other than `but` has the name. */
export async function refuseTakenName({ units }: Pick<Writing, 'units'>, name: string, but?: string) {
  const key = unitNameKey(name);
  const taken = (await units.all()).find((unit) => unit.id !== but && unitNameKey(unit.name) === key);
  if (taken) throw new Refusal('UNIT_NAME_TAKEN', { found: taken.name });
}

/** Makes the other names of a unit those wanted: what is there already stays, the rest goes or comes. */
async function replaceAliases({ units, changes }: Writing, id: string, wanted: readonly string[]) {
  const byKey = new Map(wanted.map((alias) => [unitNameKey(alias), alias.trim()] as const));
  byKey.delete('');
  for (const row of await units.aliasRows(id)) {
    const alias = byKey.get(unitNameKey(row.alias));
    if (alias === undefined) await changes.remove('unit_alias', row.id);
    else if (alias !== row.alias) await changes.update('unit_alias', row.id, { alias });
    byKey.delete(unitNameKey(row.alias));
  }
  const added = [...byKey].map(([key, alias]) => ({ unit_id: id, alias, alias_key: key }));
  await changes.insert('unit_alias', added);
}

async function replaceContact({ units, changes }: Writing, id: string, contact: StoredContact) {
  const { person, phone, email, address } = contact;
  const wanted = { person, phone, email, address };
  const present = (await units.contacts()).get(id);
  if (present) await changes.update('unit_contact', present.id, wanted);
  else if (Object.entries(wanted).some(([field, text]) => text !== noContact[field as keyof StoredContact]))
    await changes.insert('unit_contact', [{ unit_id: id, ...wanted }]);
}

/** Changes a unit within an operation; what is absent of the edit stays. Refused with UNIT_NAME_TAKEN. */
export async function applyUnitEdit(writing: Writing, id: string, edit: UnitEdit): Promise<void> {
  if (edit.name !== undefined) await refuseTakenName(writing, edit.name, id);
  const patch: Partial<NewRow<'unit'>> = {
    ...(edit.name !== undefined && { name: edit.name, name_key: unitNameKey(edit.name) }),
    ...(edit.shortName !== undefined && { short_name: edit.shortName }),
    ...(edit.kind !== undefined && { kind: edit.kind }),
  };
  await writing.changes.update('unit', id, patch);
  if (edit.aliases) await replaceAliases(writing, id, edit.aliases);
  if (edit.contact) await replaceContact(writing, id, edit.contact);
  await writing.changes.touch('unit', id);
}

async function current({ units }: Pick<Writing, 'units'>, id: string, version: number) {
  const row = await units.row(id);
  if (!row || row.deleted_at !== null) throw new Refusal('UNIT_GONE');
  if (row.version !== version) throw new Refusal('UNIT_CHANGED');
  return row;
}

/** Sửa đơn vị. Refused with UNIT_GONE, UNIT_CHANGED or UNIT_NAME_TAKEN. */
export async function editUnit(
  { store, clock }: ServiceContext,
  { id, version, edit }: { id: string; version: number; edit: UnitEdit },
): Promise<UnitDetail> {
  const { name } = await store.read((repositories) => current(repositories, id, version));
  return store.write(
    { action: 'update-unit', data: { unit: name, fields: Object.keys(edit) }, undoable: true },
    async (writing) => {
      await current(writing, id, version);
      await applyUnitEdit(writing, id, edit);
      return unitDetail(writing, clock.today(), id);
    },
  );
}

/** Thêm đơn vị. Refused with UNIT_NAME_TAKEN. */
export function createUnit(
  { store, clock }: ServiceContext,
  { name, shortName, kind }: NewUnitInput,
): Promise<UnitDetail> {
  return store.write({ action: 'add-unit', data: { unit: name }, undoable: true }, async (writing) => {
    await refuseTakenName(writing, name);
    const { add } = await unitWriter(writing);
    const id = await add({ name, shortName: shortName ?? shortUnitName(name), kind, aliases: [] });
    return unitDetail(writing, clock.today(), id);
  });
}

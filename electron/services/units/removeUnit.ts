import { Refusal } from '../../../shared/contract/refusal.ts';
import type { RemovedUnit, UnitDetail } from '../../../shared/contract/unitContract.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { refuseTakenName } from './editUnit.ts';
import { unitDetail } from './getUnit.ts';

async function removable({ units }: Pick<Repositories, 'units'>, id: string): Promise<string> {
  const row = await units.row(id);
  if (!row || row.deleted_at !== null) throw new Refusal('UNIT_GONE');
  const count = await units.taskCount(id);
  if (count > 0) throw new Refusal('UNIT_IN_USE', { found: row.name, count });
  const inChange = (await units.changes()).some(
    ({ before, after }) => before.includes(id) || after.includes(id),
  );
  if (inChange) throw new Refusal('UNIT_IN_CHANGE', { found: row.name });
  return row.name;
}

/** Bỏ đơn vị vào thùng rác. Refused with UNIT_GONE, UNIT_IN_USE or UNIT_IN_CHANGE. */
export async function removeUnit({ store }: ServiceContext, id: string): Promise<{ removed: boolean }> {
  const unit = await store.read((repositories) => removable(repositories, id));
  return store.write({ action: 'remove-unit', data: { unit }, undoable: true }, async (writing) => {
    await removable(writing, id);
    await writing.changes.remove('unit', id);
    return { removed: true };
  });
}

/** Đơn vị trong thùng rác, the last first. */
export const removedUnits = ({ store }: ServiceContext): Promise<RemovedUnit[]> =>
  store.read(async ({ units }) =>
    (await units.removed()).flatMap(({ removedAt, ...unit }) =>
      removedAt === null ? [] : [{ ...unit, removedAt }],
    ),
  );

/** Khôi phục từ thùng rác. Refused with UNIT_GONE, or UNIT_NAME_TAKEN when another has its name by now. */
export async function restoreUnit({ store, clock }: ServiceContext, id: string): Promise<UnitDetail> {
  const row = await store.read(({ units }) => units.row(id));
  if (!row || row.deleted_at === null) throw new Refusal('UNIT_GONE');
  return store.write(
    { action: 'restore-unit', data: { unit: row.name }, undoable: true },
    async (writing) => {
      await refuseTakenName(writing, row.name);
      await writing.changes.restore('unit', id, { deleted_at: null });
      return unitDetail(writing, clock.today(), id);
    },
  );
}

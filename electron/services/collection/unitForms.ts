import { type BoardState, boardState } from '../../../shared/domain/collection/board.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredForm, StoredReturn } from '../../store/repositories/collectionRepository.ts';

/** The last form that a unit was sent for a period, the files that came back, and how that stands. */
export interface UnitForm {
  form: StoredForm;
  returned: readonly StoredReturn[];
  state: BoardState;
}

/** Biểu đã gửi of each unit for a period, by the unit's key; the one sent last stands last. */
export async function unitForms(
  { collection }: Pick<Repositories, 'collection'>,
  periodId: string,
  today: Day,
): Promise<Map<string, UnitForm>> {
  const files = Map.groupBy(await collection.files(periodId), ({ unit_id }) => unit_id);
  const byUnit = new Map<string, UnitForm>();
  for (const form of await collection.forms(periodId)) {
    if (form.unitId === null) continue;
    const returned = files.get(form.unitId) ?? [];
    const answers = returned.map(({ received_on, state, open }) => ({
      receivedOn: received_on,
      state,
      open,
    }));
    byUnit.delete(form.unitId); // sent anew: it stands where it was sent last
    byUnit.set(form.unitId, {
      form,
      returned,
      state: boardState({ sentOn: form.sentOn, dueOn: form.dueOn, files: answers }, today),
    });
  }
  return byUnit;
}

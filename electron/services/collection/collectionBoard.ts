import type { BoardRow, CollectionBoard } from '../../../shared/contract/collectionContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { boardState } from '../../../shared/domain/collection/board.ts';
import { type Day, daysBetween } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { unitRowsOf } from './formsOfPeriod.ts';

/** Bảng theo dõi thu thập of a period, within a transaction. */
export async function boardOf(
  repositories: Pick<Repositories, 'collection' | 'periods' | 'progress' | 'units'>,
  periodId: string,
  today: Day,
): Promise<CollectionBoard> {
  const { collection, periods, units } = repositories;
  const period = await periods.get(periodId);
  if (!period) throw new Refusal('PERIOD_GONE');
  const forms = Map.groupBy(await collection.forms(periodId), ({ unitId }) => unitId);
  const files = Map.groupBy(await collection.files(periodId), ({ unit_id }) => unit_id);
  const asked = new Map((await unitRowsOf(repositories, period, today)).map(({ id, rows }) => [id, rows]));
  const all = await units.all();
  const rows = all.flatMap((unit): BoardRow[] => {
    const sent = forms.get(unit.id)?.at(-1);
    const tasks = asked.get(unit.id)?.length ?? 0;
    if (!sent && tasks === 0) return [];
    const returned = (files.get(unit.id) ?? []).map(({ received_on, state, open }) => ({
      receivedOn: received_on,
      state,
      open,
    }));
    const dueOn = sent?.dueOn ?? null;
    const state = boardState({ sentOn: sent?.sentOn ?? null, dueOn, files: returned }, today);
    const last = returned.at(-1);
    const until = last?.receivedOn ?? today;
    return [
      {
        unitId: unit.id,
        unit: unit.name,
        shortName: unit.shortName,
        state,
        tasks,
        sentOn: sent?.sentOn ?? null,
        dueOn,
        answeredOn: last?.receivedOn ?? null,
        lateDays: dueOn !== null && until > dueOn ? daysBetween(dueOn, until) : null,
        accepted: (files.get(unit.id) ?? []).reduce((sum, file) => sum + file.accepted, 0),
        open: last?.open ?? 0,
        returned: last?.state === 'returned',
      },
    ];
  });
  const dueOn = [...forms.values()].flat().at(-1)?.dueOn ?? null;
  return { periodId, period: period.name, dueOn, rows };
}

/** Bảng theo dõi thu thập: each unit with what was sent to it and what came back. Refused with PERIOD_GONE. */
export const collectionBoard = (
  { store, clock }: ServiceContext,
  periodId: string,
): Promise<CollectionBoard> => store.read((repositories) => boardOf(repositories, periodId, clock.today()));

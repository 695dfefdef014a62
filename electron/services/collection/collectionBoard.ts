import type { BoardRow, CollectionBoard } from '../../../shared/contract/collectionContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { letterNumber } from '../../../shared/domain/letters/letter.ts';
import { type Day, daysBetween } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { FormReminders } from '../../store/repositories/letterRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { unitRowsOf } from './formsOfPeriod.ts';
import { unitForms } from './unitForms.ts';

const remindedOf = ({ times, lastOn, lastNumber, lastSymbol }: FormReminders): BoardRow['reminded'] => ({
  times,
  lastOn,
  number: lastNumber === null ? null : letterNumber(lastNumber, lastSymbol),
});

/** Bảng theo dõi thu thập of a period, within a transaction. */
export async function boardOf(
  repositories: Pick<Repositories, 'collection' | 'letters' | 'periods' | 'progress' | 'units'>,
  periodId: string,
  today: Day,
): Promise<CollectionBoard> {
  const { letters, periods, units } = repositories;
  const period = await periods.get(periodId);
  if (!period) throw new Refusal('PERIOD_GONE');
  const forms = await unitForms(repositories, periodId, today);
  const reminders = await letters.remindersOfForms(periodId);
  const asked = new Map((await unitRowsOf(repositories, period, today)).map(({ id, rows }) => [id, rows]));
  const all = await units.all();
  const rows = all.flatMap((unit): BoardRow[] => {
    const sent = forms.get(unit.id);
    const tasks = asked.get(unit.id)?.length ?? 0;
    if (!sent && tasks === 0) return [];
    const dueOn = sent?.form.dueOn ?? null;
    const last = sent?.returned.at(-1);
    const until = last?.received_on ?? today;
    const reminded = reminders.get(unit.id);
    return [
      {
        unitId: unit.id,
        unit: unit.name,
        shortName: unit.shortName,
        state: sent?.state ?? 'not-sent',
        tasks,
        sentOn: sent?.form.sentOn ?? null,
        dueOn,
        answeredOn: last?.received_on ?? null,
        lateDays:
          sent?.state !== 'over' && dueOn !== null && until > dueOn ? daysBetween(dueOn, until) : null,
        accepted: sent?.returned.reduce((sum, file) => sum + file.accepted, 0) ?? 0,
        open: last?.open ?? 0,
        returned: last?.state === 'returned',
        reminded: reminded ? remindedOf(reminded) : null,
      },
    ];
  });
  const dueOn = [...forms.values()].map(({ form }) => form).at(-1)?.dueOn ?? null;
  return { periodId, period: period.name, dueOn, rows };
}

/** Bảng theo dõi thu thập: each unit with what was sent to it and what came back. Refused with PERIOD_GONE. */
export const collectionBoard = (
  { store, clock }: ServiceContext,
  periodId: string,
): Promise<CollectionBoard> => store.read((repositories) => boardOf(repositories, periodId, clock.today()));

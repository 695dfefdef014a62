import type { PeriodInput, PeriodRow } from '../../../shared/contract/periodContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import {
  longestPeriodDays,
  longestPeriodName,
  type PeriodProblem,
  periodOn,
  periodProblem,
} from '../../../shared/domain/period.ts';
import type { Repositories, Writing } from '../../store/openStore.ts';
import type { StoredPeriod } from '../../store/repositories/periodRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { periodRow } from './listPeriods.ts';

type Reading = Pick<Repositories, 'periods'>;

const tidy = ({ name, firstDay, lastDay }: PeriodInput): PeriodInput => ({
  name: name.normalize('NFC').replace(/\s+/gu, ' ').trim(),
  firstDay,
  lastDay,
});

function refusal(problem: PeriodProblem): Refusal {
  switch (problem.kind) {
    case 'no-name':
    case 'long-name':
      return new Refusal('PERIOD_NAME', { limit: longestPeriodName });
    case 'order':
    case 'too-long':
      return new Refusal('PERIOD_DAYS', { limit: longestPeriodDays });
    case 'name-taken':
      return new Refusal('PERIOD_NAME_TAKEN', { found: problem.found });
    case 'overlap':
      return new Refusal('PERIOD_OVERLAP', { found: problem.found });
  }
}

async function refuseProblem({ periods }: Reading, period: PeriodInput, own?: string): Promise<void> {
  const others = (await periods.all()).filter(({ id }) => id !== own);
  const problem = periodProblem(period, others);
  if (problem) throw refusal(problem);
}

async function existing({ periods }: Reading, id: string): Promise<StoredPeriod> {
  const period = await periods.get(id);
  if (!period) throw new Refusal('PERIOD_GONE');
  return period;
}

async function stored(writing: Writing, id: string): Promise<PeriodRow> {
  return periodRow(writing, await existing(writing, id));
}

/** Chốt số liệu freezes a period's name and days with its figures. */
function refuseClosed({ name, closedOn }: StoredPeriod): void {
  if (closedOn !== null) throw new Refusal('PERIOD_CLOSED', { found: name });
}

const rowOf = ({ name, firstDay, lastDay }: PeriodInput) => ({
  name,
  first_day: firstDay,
  last_day: lastDay,
});

/** Thêm kỳ báo cáo. Refused with PERIOD_NAME, PERIOD_DAYS, PERIOD_NAME_TAKEN or PERIOD_OVERLAP. */
export function addPeriod({ store }: Pick<ServiceContext, 'store'>, input: PeriodInput): Promise<PeriodRow> {
  const period = tidy(input);
  return store.write(
    { action: 'add-period', data: { period: period.name }, undoable: true },
    async (writing) => {
      await refuseProblem(writing, period);
      const [id = ''] = await writing.changes.insert('period', [{ ...rowOf(period), closed_on: null }]);
      return stored(writing, id);
    },
  );
}

/** The key of the period that today lies in, within an operation: made by the office's cycle where there is none. */
export async function currentPeriodIn(writing: Writing): Promise<string> {
  const { periods, settings, changes, today } = writing;
  const found = await periods.on(today);
  if (found) return found.id;
  const period = periodOn(today, (await settings.all()).periodStart);
  await refuseProblem(writing, period);
  const [id = ''] = await changes.insert('period', [{ ...rowOf(period), closed_on: null }]);
  return id;
}

/** Kỳ hiện tại: the period that today lies in, made by the office's cycle where there is none. */
export async function ensureCurrentPeriod(context: ServiceContext): Promise<PeriodRow> {
  const { store, clock } = context;
  const today = clock.today();
  const found = await store.read(async (repositories) => {
    const period = await repositories.periods.on(today);
    if (period) return { row: await periodRow(repositories, period) };
    return { missing: periodOn(today, (await repositories.settings.all()).periodStart) };
  });
  return found.row ?? addPeriod(context, found.missing);
}

/** Sửa kỳ báo cáo. Refused as `addPeriod`, and with PERIOD_GONE, PERIOD_CHANGED or PERIOD_CLOSED. */
export async function editPeriod(
  { store }: Pick<ServiceContext, 'store'>,
  { id, version, ...input }: PeriodInput & { id: string; version: number },
): Promise<PeriodRow> {
  const period = tidy(input);
  return store.write(
    { action: 'edit-period', data: { period: period.name }, undoable: true },
    async (writing) => {
      const before = await existing(writing, id);
      if (before.version !== version) throw new Refusal('PERIOD_CHANGED');
      refuseClosed(before);
      await refuseProblem(writing, period, id);
      await writing.changes.update('period', id, rowOf(period));
      return stored(writing, id);
    },
  );
}

/** Bỏ kỳ báo cáo vào thùng rác. Refused with PERIOD_GONE, PERIOD_CLOSED, or PERIOD_IN_USE while anything was reported for it. */
export async function removePeriod(
  { store }: Pick<ServiceContext, 'store'>,
  id: string,
): Promise<{ name: string }> {
  const { name } = await store.read((repositories) => existing(repositories, id));
  return store.write({ action: 'remove-period', data: { period: name }, undoable: true }, async (writing) => {
    refuseClosed(await existing(writing, id));
    const updates = (await writing.periods.updateCounts()).get(id) ?? 0;
    const count = updates + ((await writing.collection.formCounts()).get(id) ?? 0);
    if (count > 0) throw new Refusal('PERIOD_IN_USE', { found: name, count });
    await writing.changes.remove('period', id);
    return { name };
  });
}

import { Refusal, type RefusalCode } from '../../../shared/contract/refusal.ts';
import type { UnitChangeInput, UnitDetail } from '../../../shared/contract/unitContract.ts';
import { type UnitChangeProblem, unitChangeProblem } from '../../../shared/domain/unitChangeProblem.ts';
import type { UnitChange } from '../../../shared/domain/unitLineage.ts';
import { shortUnitName } from '../../../shared/domain/unitName.ts';
import type { Writing } from '../../store/openStore.ts';
import type { StoredUnitChange } from '../../store/repositories/unitRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { refuseTakenName } from './editUnit.ts';
import { unitDetail } from './getUnit.ts';
import { unitWriter } from './unitWriter.ts';

const refusals: Record<UnitChangeProblem['problem'], RefusalCode> = {
  count: 'UNIT_CHANGE_COUNT',
  'ends-twice': 'UNIT_CHANGE_ENDED',
  'begins-twice': 'UNIT_CHANGE_BEGUN',
  order: 'UNIT_CHANGE_ORDER',
};

/** Writes a change down within an operation. Refused with the UNIT_CHANGE_ codes. */
export async function addUnitChange(
  { units, changes }: Writing,
  change: Omit<StoredUnitChange, 'id'>,
): Promise<void> {
  const directory = new Map((await units.all()).map((unit) => [unit.id, unit.name]));
  if ([...change.before, ...change.after].some((id) => !directory.has(id))) throw new Refusal('UNIT_GONE');
  const wrong = unitChangeProblem(await units.changes(), { ...change, id: '' });
  if (wrong) {
    const name = wrong.unit === null ? undefined : directory.get(wrong.unit);
    throw new Refusal(refusals[wrong.problem], name === undefined ? {} : { found: name });
  }
  const [id = ''] = await changes.insert('unit_change', [
    {
      kind: change.kind,
      on_day: change.on,
      on_year: change.on ? null : change.year,
      document: change.document,
    },
  ]);
  const members = (side: 'before' | 'after') =>
    change[side].map((unit, position) => ({ change_id: id, unit_id: unit, side, position }));
  await changes.insert('unit_change_member', [...members('before'), ...members('after')]);
}

/** A single unit that merges into one that stands already: that one took part as well, and goes on. */
const bothSides = (kind: UnitChange['kind'], before: string[], after: readonly string[]) =>
  kind === 'merged' && before.length === 1 ? [...new Set([...before, ...after])] : before;

/** A new unit is of the kind of the one that it comes from. */
async function namedUnits(writing: Writing, { before, after }: UnitChangeInput): Promise<string[]> {
  const { units } = writing;
  const origin = (await units.all()).find(({ id }) => id === before[0]);
  const { add } = await unitWriter(writing);
  const ids: string[] = [];
  for (const unit of after) {
    if ('id' in unit) {
      ids.push(unit.id);
      continue;
    }
    await refuseTakenName(writing, unit.name);
    const kind = origin?.kind ?? 'other';
    ids.push(await add({ name: unit.name, shortName: shortUnitName(unit.name), kind, aliases: [] }));
  }
  return ids;
}

/**
 * Ghi nhận sáp nhập, tách, đổi tên, kết thúc hoạt động. Tasks stay with the unit that they were given to: lists are
 * reckoned by the old or the new structure. Refused with UNIT_GONE, UNIT_NAME_TAKEN or the UNIT_CHANGE_ codes.
 */
export async function changeUnits(
  { store, clock }: ServiceContext,
  input: UnitChangeInput,
): Promise<UnitDetail> {
  const { kind, on, year, document, before, after } = input;
  const names = new Map(
    (await store.read(({ units }) => units.all())).map(({ id, name }) => [id, name] as const),
  );
  const nameOf = (unit: UnitChangeInput['after'][number]) =>
    'id' in unit ? (names.get(unit.id) ?? '') : unit.name;
  const data = {
    unitChange: kind,
    unit: names.get(before[0] ?? '') ?? '',
    count: before.length,
    into: after.map(nameOf),
  };
  return store.write({ action: 'change-units', data, undoable: true }, async (writing) => {
    const later = await namedUnits(writing, input);
    const earlier = bothSides(kind, before, later);
    await addUnitChange(writing, { kind, on, year, document, before: earlier, after: later });
    return unitDetail(writing, clock.today(), later.find((id) => !earlier.includes(id)) ?? before[0] ?? '');
  });
}

/** Bỏ một ghi nhận nhầm. Refused with UNIT_CHANGE_GONE. */
export async function removeUnitChange({ store }: ServiceContext, id: string): Promise<{ removed: boolean }> {
  const { change, names } = await store.read(async ({ units }) => ({
    change: (await units.changes()).find((each) => each.id === id),
    names: new Map((await units.all()).map((unit) => [unit.id, unit.name] as const)),
  }));
  if (!change) throw new Refusal('UNIT_CHANGE_GONE');
  const nameOf = (unit: string) => names.get(unit) ?? '';
  const data = {
    unitChange: change.kind,
    unit: nameOf(change.before[0] ?? ''),
    count: change.before.length,
    into: change.after.map(nameOf),
  };
  return store.write({ action: 'remove-unit-change', data, undoable: true }, async ({ units, changes }) => {
    if (!(await units.changes()).some((each) => each.id === id)) throw new Refusal('UNIT_CHANGE_GONE');
    for (const member of await units.memberRows(id)) await changes.remove('unit_change_member', member.id);
    await changes.remove('unit_change', id);
    return { removed: true };
  });
}

import type { Unit, UnitRef } from '../../../shared/contract/schemas.ts';
import { unitsNow } from '../../../shared/domain/unitLineage.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import { noContact } from '../../store/repositories/unitRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** The directory with everything that its list shows, in Vietnamese order. */
export async function unitRows({ units }: Pick<Repositories, 'units'>, today: Day): Promise<Unit[]> {
  const all = await units.all();
  const changes = await units.changes();
  const contacts = await units.contacts();
  const versions = await units.versions();
  const led = await units.ledTasks();
  const refs = new Map<string, UnitRef>(
    all.map(({ id, name, shortName }) => [id, { id, name, shortName }] as const),
  );
  return all.map((unit) => {
    const now = unitsNow(changes, unit.id, today);
    const { person, phone, email, address } = contacts.get(unit.id) ?? noContact;
    return {
      ...unit,
      contact: { person, phone, email, address },
      stands: now.includes(unit.id),
      now: now.flatMap((id) => (id === unit.id ? [] : (refs.get(id) ?? []))),
      taskCount: led.get(unit.id) ?? 0,
      version: versions.get(unit.id) ?? 0,
    };
  });
}

/** Danh bạ đơn vị in Vietnamese order, with the tasks each leads and what it is today. */
export function listUnits({ store, clock }: ServiceContext): Promise<Unit[]> {
  return store.read((repositories) => unitRows(repositories, clock.today()));
}

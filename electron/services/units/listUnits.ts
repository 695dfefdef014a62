import type { Unit } from '../../../shared/contract/schemas.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** Danh bạ đơn vị in Vietnamese order, with the tasks each leads. */
export function listUnits({ store }: ServiceContext): Promise<Unit[]> {
  return store.read(async ({ units }) => {
    const led = await units.ledTasks();
    return (await units.all()).map((unit) => ({ ...unit, taskCount: led.get(unit.id) ?? 0 }));
  });
}

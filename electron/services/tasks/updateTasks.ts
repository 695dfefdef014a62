import type {
  BulkChange,
  BulkEvent,
  BulkOutcome,
  TaskChoice,
} from '../../../shared/contract/bulkContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { type UnitRole, unitRoles } from '../../../shared/domain/task.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Writing } from '../../store/openStore.ts';
import type { NewRow, StoredRow } from '../../store/tables.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { unitWriter } from '../units/unitWriter.ts';
import { bulkAct } from './bulkAct.ts';
import { knownNames } from './knownNames.ts';
import { replaceRoles } from './replaceParts.ts';

/** The units that a change names, as keys of the directory. */
interface WantedUnits {
  leads: readonly string[] | undefined;
  coordinating: readonly string[] | undefined;
  added: readonly string[];
}

type Roles = Record<UnitRole, readonly string[]>;

/** The columns of a task's own row that the change gives another value. Pure. */
function bulkPatch(task: NewRow<'task'>, change: BulkChange, today: Day): Partial<NewRow<'task'>> {
  const { status, doneOn, field, programme, priority } = change;
  const wanted: Partial<NewRow<'task'>> = {
    ...(status !== undefined && {
      status,
      // a task that was done already keeps its day unless another is said
      done_on: status === 'done' ? (doneOn ?? task.done_on ?? today) : null,
      ...(status !== 'done' && { done_document: null }),
    }),
    ...(field !== undefined && { field }),
    ...(programme !== undefined && { programme }),
    ...(priority !== undefined && { priority }),
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(([column, value]) => Reflect.get(task, column) !== value),
  );
}

/** The units that a task has after the change, by role; a unit that leads does not take part beside. Pure. */
function bulkUnits({ lead, coordinating }: Roles, wanted: WantedUnits): Roles {
  const leads = wanted.leads ?? lead;
  const others = [...(wanted.coordinating ?? coordinating), ...wanted.added];
  return { lead: leads, coordinating: [...new Set(others)].filter((id) => !leads.includes(id)) };
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id, at) => id === other[at]);

/** The roles whose units the change makes others. Pure. */
const changedRoles = (before: Roles, after: Roles): UnitRole[] =>
  unitRoles.filter((role) => !isSame(before[role], after[role]));

/** A task's own row with its units by role: all that such a change looks at. */
interface TaskWithUnits {
  task: StoredRow<'task'>;
  units: Roles;
}

async function withUnits({ tasks }: Writing, ids: readonly string[]): Promise<TaskWithUnits[]> {
  const rows = Map.groupBy(await tasks.unitRows(ids), ({ task_id }) => task_id);
  const of = (id: string, role: UnitRole) =>
    (rows.get(id) ?? []).filter((row) => row.role === role).map(({ unit_id }) => unit_id);
  return (await tasks.liveRows(ids)).map((task) => ({
    task,
    units: { lead: of(task.id, 'lead'), coordinating: of(task.id, 'coordinating') },
  }));
}

/** The units wanted, their names made keys. */
async function unitsBy(
  { leads, coordinating, addCoordinating }: BulkChange,
  keysOf: (names: readonly string[]) => Promise<readonly string[]>,
): Promise<WantedUnits> {
  return {
    leads: leads && (await keysOf(leads)),
    coordinating: coordinating && (await keysOf(coordinating)),
    added: await keysOf(addCoordinating ?? []),
  };
}

/** What the log calls the fields of a change. */
const fieldsOf = (change: BulkChange) =>
  Object.keys(change)
    .filter((field) => field !== 'reason' && !(field === 'doneOn' && change.status !== undefined))
    .map((field) => (field === 'addCoordinating' ? 'coordinating' : field));

/**
 * Đổi nhiều nhiệm vụ: the same change of every task chosen; one that is so already is left and named. Refused with
 * REOPENING_NO_REASON where it opens tasks again that were done, and nobody says why.
 */
export const updateTasks = (
  context: ServiceContext,
  { choice, change: wanted }: { choice: TaskChoice; change: BulkChange },
  signal?: AbortSignal,
): AsyncGenerator<BulkEvent> =>
  bulkAct<{ id: string; patch: Partial<NewRow<'task'>>; before: Roles }, TaskWithUnits>(
    context,
    {
      choice,
      action: 'update-tasks',
      data: { fields: fieldsOf(wanted), ...(wanted.reason && { reason: wanted.reason }) },
      async begin(writing) {
        const { changes } = writing;
        const change = { ...wanted, ...(await knownNames(writing, wanted)) };
        const units = await unitWriter(writing);
        // a unit that the directory lacks is in no task yet
        let given = await unitsBy(change, async (names) => names.map((name) => units.known(name) ?? name));
        const today = context.clock.today();
        let reopened = 0;
        return {
          read: (ids) => withUnits(writing, ids),
          plan({ task, units: before }) {
            const patch = bulkPatch(task, change, today);
            if (task.status === 'done' && patch.status) reopened += 1;
            const same = changedRoles(before, bulkUnits(before, given)).length === 0;
            return same && Object.keys(patch).length === 0 ? 'same' : { id: task.id, patch, before };
          },
          async prepare() {
            if (reopened > 0 && !wanted.reason) throw new Refusal('REOPENING_NO_REASON', { count: reopened });
            given = await unitsBy(change, (names) =>
              units.keysOf(names.map((name) => ({ name, unitId: null }))),
            );
          },
          async write(some) {
            await changes.updateEach('task', some);
            const roles = some.flatMap(({ id, before }) => {
              const after = bulkUnits(before, given);
              return changedRoles(before, after).map((role) => ({ taskId: id, role, unitIds: after[role] }));
            });
            await replaceRoles(writing, roles);
            await changes.touchEach(
              'task',
              some.map(({ id }) => id),
            );
          },
        };
      },
    },
    signal,
  );

/** What came of an act on many tasks, its progress unheard. */
export async function outcomeOf(events: AsyncIterable<BulkEvent>): Promise<BulkOutcome> {
  for await (const event of events) if (event.step === 'done') return event.outcome;
  throw new Error('an act on many tasks ended without an outcome');
}

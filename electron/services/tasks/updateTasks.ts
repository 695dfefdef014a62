import { setImmediate } from 'node:timers/promises';
import type {
  BulkChange,
  BulkEvent,
  BulkOutcome,
  TaskChoice,
} from '../../../shared/contract/bulkContract.ts';
import type { OperationData } from '../../../shared/domain/operation.ts';
import { type UnitRole, unitRoles } from '../../../shared/domain/task.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';
import type { NewRow } from '../../store/tables.ts';
import { eventQueue } from '../drafts/eventQueue.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { unitWriter } from '../units/unitWriter.ts';
import { bulkTally, chosenKeys } from './bulkPlan.ts';
import { knownNames } from './knownNames.ts';
import { replaceUnits } from './replaceParts.ts';

/** Tasks read and written before others have their turn: a stop is heard, progress is told. */
const atOnce = 200;

/** The units that a change names, as keys of the directory. */
interface WantedUnits {
  leads: readonly string[] | undefined;
  coordinating: readonly string[] | undefined;
  added: readonly string[];
}

type Roles = Record<UnitRole, readonly string[]>;

/** What is to be written of one task. */
interface PlannedTask {
  id: string;
  patch: Partial<NewRow<'task'>>;
  units: Roles;
}

/** The columns of a task's own row that the change gives another value. Pure. */
export function bulkPatch(task: NewRow<'task'>, change: BulkChange, today: Day): Partial<NewRow<'task'>> {
  const { status, doneOn, field, programme, priority } = change;
  const wanted: Partial<NewRow<'task'>> = {
    ...(status !== undefined && {
      status,
      // a task that was done already keeps its day unless another is said
      done_on: status === 'done' ? (doneOn ?? task.done_on ?? today) : null,
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
export function bulkUnits({ lead, coordinating }: Roles, wanted: WantedUnits): Roles {
  const leads = wanted.leads ?? lead;
  const others = [...(wanted.coordinating ?? coordinating), ...wanted.added];
  return { lead: leads, coordinating: [...new Set(others)].filter((id) => !leads.includes(id)) };
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id, at) => id === other[at]);

const rolesOf = ({ leads, coordinating }: TaskParts): Roles => ({
  lead: leads.map(({ id }) => id),
  coordinating: coordinating.map(({ id }) => id),
});

/** The roles whose units the change makes others. Pure. */
const changedRoles = (before: Roles, after: Roles): UnitRole[] =>
  unitRoles.filter((role) => !isSame(before[role], after[role]));

/** The units wanted, each name made a key by `keyOf`. */
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
    .filter((field) => !(field === 'doneOn' && change.status !== undefined))
    .map((field) => (field === 'addCoordinating' ? 'coordinating' : field));

/**
 * Đổi nhiều nhiệm vụ: the same change of every task chosen, as one operation with one undo, whole or not at all. A task
 * that is in the trash by now, or is so already, is left and named.
 */
export async function* updateTasks(
  context: ServiceContext,
  { choice, change: wanted }: { choice: TaskChoice; change: BulkChange },
  signal?: AbortSignal,
): AsyncGenerator<BulkEvent> {
  const { store, clock } = context;
  const events = eventQueue<BulkEvent>();
  const tally = bulkTally();
  // how many it is of is known before the first of them is changed, which is when the log takes it down
  const data: OperationData = { fields: fieldsOf(wanted) };
  const turn = async (done: number, total: number, step: 'reading' | 'writing') => {
    events.push({ step, done, total });
    await setImmediate();
    signal?.throwIfAborted();
  };

  const work = store.write({ action: 'update-tasks', data, undoable: true }, async (writing) => {
    const ids = await chosenKeys(writing, context, choice);
    const change = { ...wanted, ...(await knownNames(writing, wanted)) };
    const units = await unitWriter(writing);
    // a unit that the directory lacks is in no task yet
    const known = await unitsBy(change, async (names) => names.map((name) => units.known(name) ?? name));
    const planned: PlannedTask[] = [];
    for (let at = 0; at < ids.length; at += atOnce) {
      const some = ids.slice(at, at + atOnce);
      const found = await writing.tasks.live(some);
      for (let gone = found.length; gone < some.length; gone++) tally.left('gone', null);
      for (const parts of found) {
        const patch = bulkPatch(parts.task, change, clock.today());
        const roles = rolesOf(parts);
        const same =
          Object.keys(patch).length === 0 && changedRoles(roles, bulkUnits(roles, known)).length === 0;
        if (same) tally.left('same', parts.task.number);
        else planned.push({ id: parts.task.id, patch, units: roles });
      }
      await turn(at + some.length, ids.length, 'reading');
    }
    if (planned.length === 0) return;
    data.count = planned.length;
    const given = await unitsBy(change, (names) =>
      units.keysOf(names.map((name) => ({ name, unitId: null }))),
    );
    for (const [at, { id, patch, units: before }] of planned.entries()) {
      if (Object.keys(patch).length > 0) await writing.changes.update('task', id, patch);
      const after = bulkUnits(before, given);
      for (const role of changedRoles(before, after)) await replaceUnits(writing, id, role, after[role]);
      await writing.changes.touch('task', id);
      tally.changed();
      if (at % atOnce === atOnce - 1) await turn(at + 1, planned.length, 'writing');
    }
    events.push({ step: 'indexing' });
  });
  const ended = events.during(work);
  yield* events.all();
  await ended;
  yield { step: 'done', outcome: tally.outcome() };
}

/** The same without its progress. */
export async function updateTasksNow(
  context: ServiceContext,
  input: { choice: TaskChoice; change: BulkChange },
): Promise<BulkOutcome> {
  for await (const event of updateTasks(context, input)) if (event.step === 'done') return event.outcome;
  throw new Error('an act on many tasks ended without an outcome');
}

import { setImmediate } from 'node:timers/promises';
import type {
  BulkEvent,
  BulkOutcome,
  BulkReason,
  TaskChoice,
} from '../../../shared/contract/bulkContract.ts';
import type { OperationAction, OperationData } from '../../../shared/domain/operation.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Repositories, Writing } from '../../store/openStore.ts';
import { eventQueue } from '../drafts/eventQueue.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { keysWithin } from './taskKeys.ts';

/** Tasks read or written before others have their turn: a stop is heard, progress is told. */
const atOnce = 200;

/** Enough codes to look tasks up; the rest is a number. */
const namedAtMost = 20;

/** A task as an act reads it. */
interface Numbered {
  task: { number: number };
}

/** One act on many tasks: what it makes of each of them. */
export interface BulkAct<Planned, Read extends Numbered> {
  choice: TaskChoice;
  action: OperationAction;
  data: OperationData;
  /** Looks at the directory, at names in use, before any task is read. Changes nothing. */
  begin: (writing: Writing) => Promise<{
    /** Reads what the act must know of tasks; those in the trash are left out. */
    read: (ids: readonly string[]) => Promise<readonly Read[]>;
    /** What is to be written of a task, or why it is left as it is. Changes nothing. */
    plan: (task: Read) => Planned | BulkReason;
    /** Called once, before the first task is written. */
    prepare?: () => Promise<void>;
    /** Writes some of them at a time. */
    write: (planned: readonly Planned[]) => Promise<void>;
  }>;
}

const chosenKeys = async (
  repositories: Repositories,
  context: Pick<ServiceContext, 'clock'>,
  choice: TaskChoice,
): Promise<string[]> =>
  'ids' in choice ? [...new Set(choice.ids)] : keysWithin(repositories, context, choice.filter);

/** Keeps count of what an act changed, and why it left others as they were. */
function bulkTally() {
  const left = new Map<BulkReason, { count: number; codes: string[] }>();
  let changed = 0;
  return {
    changed(count: number) {
      changed = count;
    },
    /** `number` of the task; null where nothing is known of it any more. */
    left(why: BulkReason, number: number | null) {
      const entry = left.get(why) ?? { count: 0, codes: [] };
      left.set(why, entry);
      entry.count += 1;
      if (number !== null && entry.codes.length < namedAtMost) entry.codes.push(taskCode(number));
    },
    outcome: (): BulkOutcome => ({
      changed,
      unchanged: [...left].map(([why, entry]) => ({ why, ...entry })),
    }),
  };
}

/**
 * Thao tác với nhiều nhiệm vụ: the same act on every task chosen, as one operation with one undo, whole or not at all. A
 * task that is in the trash by now, or of which the act makes no sense, is left as it is and named.
 */
export async function* bulkAct<Planned extends object, Read extends Numbered>(
  context: ServiceContext,
  { choice, action, data, begin }: BulkAct<Planned, Read>,
  signal?: AbortSignal,
): AsyncGenerator<BulkEvent> {
  const events = eventQueue<BulkEvent>();
  const tally = bulkTally();
  // how many it is of is known before the first of them is changed, which is when the log takes it down
  const named: OperationData = { ...data };
  const turn = async (step: 'reading' | 'writing', done: number, total: number) => {
    events.push({ step, done, total });
    await setImmediate();
    signal?.throwIfAborted();
  };

  const work = context.store.write({ action, data: named, undoable: true }, async (writing) => {
    const ids = await chosenKeys(writing, context, choice);
    const { read, plan, prepare, write } = await begin(writing);
    const planned: Planned[] = [];
    for (let at = 0; at < ids.length; at += atOnce) {
      const some = ids.slice(at, at + atOnce);
      const found = await read(some);
      for (let gone = found.length; gone < some.length; gone++) tally.left('gone', null);
      for (const each of found) {
        const wanted = plan(each);
        if (typeof wanted === 'string') tally.left(wanted, each.task.number);
        else planned.push(wanted);
      }
      await turn('reading', at + some.length, ids.length);
    }
    if (planned.length === 0) return;
    named.count = planned.length;
    await prepare?.();
    for (let at = 0; at < planned.length; at += atOnce) {
      const some = planned.slice(at, at + atOnce);
      await write(some);
      if (some.length === atOnce) await turn('writing', at + atOnce, planned.length);
    }
    tally.changed(planned.length);
    events.push({ step: 'indexing' });
  });
  const ended = events.during(work);
  yield* events.all();
  await ended;
  yield { step: 'done', outcome: tally.outcome() };
}

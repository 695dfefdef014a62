import { type Kysely, sql, type Transaction } from 'kysely';
import type { TimelinessCounts } from '../../../shared/domain/dashboard.ts';
import { type TaskStatus, taskStatuses } from '../../../shared/domain/task.ts';
import { type Timeliness, timelinessStates } from '../../../shared/domain/timeliness.ts';
import type { Tables } from '../tables.ts';
import { timelinessPlace } from './timelinessOrder.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** How all tasks stand, told of some of them without asking the database about each. Tasks go by their numbers. */
export interface TaskStates {
  /** How many are in each state. */
  countOf(numbers: readonly number[]): TimelinessCounts;
  /** Those that are in one of some statuses and states; null: in any. */
  those(
    numbers: readonly number[],
    statuses: readonly TaskStatus[] | null,
    timeliness: readonly Timeliness[] | null,
  ): number[];
}

/** Says how tasks stand at the moment. */
export type ReadTaskStates = (db: Db) => Promise<TaskStates>;

/** A place of its own for each state and status; 0 is left to numbers that no list shows. */
const stateByte = (timeliness: number, status: number) => 1 + timeliness * taskStatuses.length + status;
const bytes = 256;

async function readTaskStates(db: Db): Promise<TaskStates> {
  const { rows } = await sql<{ list: string }>`
    select json_group_array(number * ${sql.lit(bytes)} + 1 + timeliness * ${sql.lit(taskStatuses.length)} + status) as list
    from task_state`.execute(db);
  const packed: number[] = JSON.parse(rows[0]?.list ?? '[]');
  const states = new Uint8Array(Math.floor((packed.at(-1) ?? 0) / bytes) + 1);
  for (const each of packed) states[Math.floor(each / bytes)] = each % bytes;
  const bytesOf = (statuses: readonly TaskStatus[], timeliness: readonly Timeliness[]) =>
    timeliness.flatMap((state) =>
      statuses.map((status) => stateByte(timelinessPlace(state), taskStatuses.indexOf(status))),
    );
  return {
    countOf(numbers) {
      const counts = new Uint32Array(bytes);
      for (const number of numbers) {
        const state = states[number] ?? 0;
        counts[state] = (counts[state] ?? 0) + 1;
      }
      const count = (state: Timeliness) =>
        bytesOf(taskStatuses, [state]).reduce((sum, byte) => sum + (counts[byte] ?? 0), 0);
      return Object.fromEntries(timelinessStates.map((state) => [state, count(state)])) as TimelinessCounts;
    },
    those(numbers, statuses, timeliness) {
      const wanted = new Set(bytesOf(statuses ?? taskStatuses, timeliness ?? timelinessStates));
      const isWanted = Uint8Array.from({ length: bytes }, (_, byte) => (wanted.has(byte) ? 1 : 0));
      return numbers.filter((number) => isWanted[states[number] ?? 0] === 1);
    },
  };
}

/** Answers how tasks stand, reading it the first time; it is right until something is changed. */
export function keptTaskStates(): ReadTaskStates {
  let kept: TaskStates | undefined;
  return async (db) => {
    kept ??= await readTaskStates(db);
    return kept;
  };
}

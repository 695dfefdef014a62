import type { Database } from 'better-sqlite3';
import { Kysely, SqliteDialect, type Transaction } from 'kysely';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { NamedOperation, Operation } from '../../shared/domain/operation.ts';
import type { Reckoning } from '../../shared/domain/timeliness.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import type { Clock } from '../clock.ts';
import { refreshIndex, reindexRecurring, reindexStates, reindexTasks } from './index/taskIndex.ts';
import { keptTaskStates, type ReadTaskStates } from './index/taskStates.ts';
import { touchedTasks } from './index/touchedTasks.ts';
import { markSilence } from './index/watch/silenceState.ts';
import { type OpenDatabaseOptions, openDatabase } from './openDatabase.ts';
import { beginOperation, type Changes } from './operationLog.ts';
import { appendixRepository } from './repositories/appendixRepository.ts';
import { basisRepository } from './repositories/basisRepository.ts';
import { calendarRepository } from './repositories/calendarRepository.ts';
import { caseRepository } from './repositories/caseRepository.ts';
import { checkRepository } from './repositories/checkRepository.ts';
import { collectionRepository } from './repositories/collectionRepository.ts';
import { deadlineRepository } from './repositories/deadlineRepository.ts';
import { directiveRepository } from './repositories/directiveRepository.ts';
import { draftRepository } from './repositories/draftRepository.ts';
import { evidenceRepository } from './repositories/evidenceRepository.ts';
import { letterRepository } from './repositories/letterRepository.ts';
import { type LastStep, operationRepository } from './repositories/operationRepository.ts';
import { periodRepository } from './repositories/periodRepository.ts';
import { progressRepository } from './repositories/progressRepository.ts';
import { reminderRepository } from './repositories/reminderRepository.ts';
import { savedViewRepository } from './repositories/savedViewRepository.ts';
import { settingRepository } from './repositories/settingRepository.ts';
import { supersedeRepository } from './repositories/supersedeRepository.ts';
import { taskRepository } from './repositories/taskRepository.ts';
import { taskViews } from './repositories/taskViews.ts';
import { trashRepository } from './repositories/trashRepository.ts';
import { unitRepository } from './repositories/unitRepository.ts';
import { termTable } from './search/alikeSearch.ts';
import { sqliteRefusal } from './sqliteRefusal.ts';
import { runnerOn, withStatementCache } from './statementCache.ts';
import type { LoggedTable, Tables } from './tables.ts';
import { redoRefusals, undoOperation, undoRefusals } from './undoOperation.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

const repositories = (db: Db, account: string, states: ReadTaskStates) => ({
  tasks: taskRepository(db, states),
  taskViews: taskViews(db, states),
  progress: progressRepository(db),
  evidence: evidenceRepository(db),
  units: unitRepository(db),
  directives: directiveRepository(db),
  drafts: draftRepository(db),
  operations: operationRepository(db),
  cases: caseRepository(db),
  appendices: appendixRepository(db),
  periods: periodRepository(db),
  collection: collectionRepository(db),
  settings: settingRepository(db, account),
  views: savedViewRepository(db),
  trash: trashRepository(db),
  checks: checkRepository(db),
  bases: basisRepository(db),
  supersedes: supersedeRepository(db),
  reminders: reminderRepository(db),
  letters: letterRepository(db),
  calendar: calendarRepository(db),
  deadlines: deadlineRepository(db),
});
/** Everything that can be read. */
export type Repositories = ReturnType<typeof repositories>;

/** A change in progress: reads see what it has written so far. */
export interface Writing extends Repositories {
  changes: Changes;
  /** The office's day, on which the change is made. */
  today: Day;
}

/** Sổ nhiệm vụ: one open file. */
export interface Store {
  /** Reads one state of the register throughout, with the index standing for today. Not to be nested. */
  read<T>(body: (repositories: Repositories) => Promise<T>): Promise<T>;
  /**
   * The one place that changes anything: rows, their lines in the operation log and the index, in one transaction.
   * A failure midway leaves nothing.
   */
  write<T>(operation: Operation, body: (writing: Writing) => Promise<T>): Promise<T>;
  /** How far the whole index is reckoned anew, as after an update of the program; null while it is not. */
  reckoningAnew(): { done: number; all: number } | null;
  /** Takes back the last operation; answers it. Refused with UNDO_NOTHING or UNDO_CHANGED. */
  undo(): Promise<NamedOperation>;
  /** Does again what was taken back last; answers it. Refused with REDO_NOTHING or REDO_CHANGED. */
  redo(): Promise<NamedOperation>;
  /** Leaves one plain file without a write-ahead log beside it. */
  close(): void;
}

export interface StoreOptions {
  /** Who changes are written down as, unless the settings give this account another name. */
  author: string;
  clock: Clock;
}

export interface OpenStoreOptions extends StoreOptions, OpenDatabaseOptions {
  file: string;
}

/** Opens a register or begins one. Refuses with the STORE_ codes of `openDatabase`. */
export const openStore = ({ file, author, clock, ...options }: OpenStoreOptions): Store =>
  storeOn(openDatabase(file, options), { author, clock });

interface Known {
  reckoning: Reckoning;
  name: string;
}

/** The store on a database that is open already and of the present form. */
export function storeOn(sqlite: Database, { author, clock }: StoreOptions): Store {
  sqlite.pragma('temp_store = MEMORY');
  sqlite.exec(termTable);
  const database = withStatementCache(sqlite);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const run = runnerOn(sqlite, database);

  /** What the index is known to be reckoned by, and who writes; only this store changes either. */
  let known: Known | undefined;

  /** How tasks stand, for all who read until the next change. */
  let states = keptTaskStates();

  let anew: ReturnType<Store['reckoningAnew']> = null;

  async function bringUp(trx: Transaction<Tables>): Promise<Known> {
    const settings = settingRepository(trx, author);
    const { soonDays, silentPeriods } = await settings.all();
    const reckoning = { on: clock.today(), soonDays };
    try {
      await refreshIndex(trx, run, reckoning, (done, all) => {
        anew = { done, all };
      });
    } finally {
      anew = null;
    }
    await markSilence(trx, reckoning.on, silentPeriods);
    return { reckoning, name: await settings.author() };
  }

  const isCurrent = () => known?.reckoning.on === clock.today();

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw sqliteRefusal(error, sqlite.name);
    }
  };

  async function transact<T>(
    operation: (trx: Transaction<Tables>) => Promise<{ operation: Operation; undoes: string | null }>,
    body: (writing: Writing, trx: Transaction<Tables>, undoes: string | null) => Promise<T>,
  ): Promise<T> {
    return guarded(async () => {
      const result = await db.transaction().execute(async (trx) => {
        let now = known && isCurrent() ? known : await bringUp(trx);
        const { operation: named, undoes } = await operation(trx);
        const { changes, changed } = beginOperation(run, clock, now.name, named, undoes);
        const answer = await body(
          { ...repositories(trx, author, keptTaskStates()), changes, today: now.reckoning.on },
          trx,
          undoes,
        );
        const { whole, states } = await touchedTasks(trx, changed);
        await reindexTasks(trx, run, whole, now.reckoning);
        await reindexStates(trx, run, states, now.reckoning);
        const touches = (tables: readonly LoggedTable[]) =>
          changed.some(({ table }) => tables.includes(table));
        if (touches(['calendar_day', 'calendar_year'])) await reindexRecurring(trx, run, now.reckoning);
        if (touches(['setting', 'period'])) now = await bringUp(trx);
        return { answer, now };
      });
      states = keptTaskStates();
      known = result.now;
      return result.answer;
    });
  }

  /** Takes back one step of the log, an act or the undo of one, as an operation of its own. */
  async function takeBack(
    find: (operations: Repositories['operations']) => Promise<LastStep | undefined>,
    as: (named: NamedOperation) => Operation,
    refusals: typeof undoRefusals | typeof redoRefusals,
    nothing: 'UNDO_NOTHING' | 'REDO_NOTHING',
  ): Promise<NamedOperation> {
    let taken: NamedOperation | undefined;
    await transact(
      async (trx) => {
        const last = await find(operationRepository(trx));
        if (!last) throw new Refusal(nothing);
        taken = last.named;
        return { operation: as(last.named), undoes: last.id };
      },
      async ({ changes }, trx, undoes) => {
        if (undoes) await undoOperation(trx, changes, undoes, refusals);
      },
    );
    if (!taken) throw new Error('nothing was taken back');
    return taken;
  }

  return {
    read: (body) =>
      guarded(async () => {
        if (!isCurrent()) {
          known = await db.transaction().execute(bringUp);
          states = keptTaskStates();
        }
        return db.transaction().execute((trx) => body(repositories(trx, author, states)));
      }),

    async write(operation, body) {
      const answer = await transact(async () => ({ operation, undoes: null }), body);
      // the pages of before stand in the write-ahead log until it is folded in
      if (operation.action === 'purge') sqlite.pragma('wal_checkpoint(TRUNCATE)');
      return answer;
    },

    reckoningAnew: () => anew,

    undo: () =>
      takeBack(
        (operations) => operations.lastToUndo(),
        (undone) => ({ action: 'undo', data: { undone }, undoable: false }),
        undoRefusals,
        'UNDO_NOTHING',
      ),

    // undone in its turn, it is taken back like any act
    redo: () =>
      takeBack(
        (operations) => operations.lastToRedo(),
        (redone) => ({ action: 'redo', data: { redone }, undoable: true }),
        redoRefusals,
        'REDO_NOTHING',
      ),

    close() {
      if (!sqlite.open) return;
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
      sqlite.close();
    },
  };
}

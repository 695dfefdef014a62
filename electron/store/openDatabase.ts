import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Refusal } from '../../shared/contract/refusal.ts';
import { backUpBeforeMigration } from './backUpBeforeMigration.ts';
import { migrate, pendingMigrations, versionOf } from './migrations/migrate.ts';
import { latestVersion } from './migrations/migrations.ts';
import { isOnNetworkDrive } from './networkDrive.ts';
import { sqliteRefusal } from './sqliteRefusal.ts';
import { checkHeader } from './storeHeader.ts';

/** How long a file that another program holds is waited for: long enough for a predecessor that is closing. */
const lockPatience = 800;
/** Up to this size every page is looked at on each opening; a larger file only after an unclean end. */
const checkedBytes = 32 * 1024 * 1024;

/**
 * Pages kept in memory, at most: those that the lists of 100,000 tasks read, so that none waits for the disk. It is taken as
 * pages are read: a register of 10,000 tasks has 100 MB in all.
 */
export const cachedKibibytes = 256 * 1024;

export interface OpenDatabaseOptions {
  onNetworkDrive?: (file: string) => boolean;
  /** Refuses a file that does not exist instead of beginning a new one. */
  mustExist?: boolean;
}

function checkPlace(file: string, { onNetworkDrive = isOnNetworkDrive, mustExist }: OpenDatabaseOptions) {
  const data = { file: path.basename(file) };
  if (onNetworkDrive(file)) throw new Refusal('STORE_NETWORK_DRIVE', data);
  const folder = statSync(path.dirname(file), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) throw new Refusal('STORE_NOT_FOUND', data);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found && mustExist) throw new Refusal('STORE_NOT_FOUND', data);
  if (found && !found.isFile()) throw new Refusal('STORE_CORRUPT', data);
  try {
    accessSync(found ? file : path.dirname(file), constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new Refusal('STORE_NOT_WRITABLE', data, { cause: error });
  }
}

/** Refuses a register that a newer program wrote or that is damaged; reads only. */
function checkContent(sqlite: Database.Database, thorough: boolean) {
  const data = { file: path.basename(sqlite.name) };
  if (versionOf(sqlite) > latestVersion) throw new Refusal('STORE_NEWER', data);
  if (thorough && sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok')
    throw new Refusal('STORE_CORRUPT', data);
}

/** After a crash the log still holds pages: looks at both without a right to fold the log into the file. */
function checkAfterCrash(file: string) {
  const reader = new Database(file, { readonly: true, fileMustExist: true, timeout: lockPatience });
  try {
    checkContent(reader, true);
  } finally {
    reader.close();
  }
}

/** Holds the file for this connection alone until it is closed or the process ends: the system frees it after a crash. */
function hold(sqlite: Database.Database) {
  sqlite.pragma('locking_mode = EXCLUSIVE');
  sqlite.exec('begin exclusive; commit');
  // the index of the log lives in this process's memory; one that a crash left beside the file is nobody's
  if (!sqlite.memory) rmSync(`${sqlite.name}-shm`, { force: true });
}

/**
 * Opens a register, or begins one, and brings it to the present form; before that a copy of an existing one is laid
 * beside it. `:memory:` opens one that lives as long as the connection.
 * Refuses with the STORE_ codes; what is refused is not changed.
 */
export function openDatabase(file: string, options: OpenDatabaseOptions = {}): Database.Database {
  const inMemory = file === ':memory:';
  const target = inMemory ? file : path.resolve(file);
  let sqlite: Database.Database | undefined;
  let exists = false;
  try {
    if (!inMemory) {
      checkPlace(file.startsWith('\\\\') ? file : target, options);
      exists = checkHeader(target);
      if (exists && existsSync(`${target}-wal`)) checkAfterCrash(target);
    }
    sqlite = new Database(target, { timeout: lockPatience });
    hold(sqlite);
    if (exists) checkContent(sqlite, statSync(target).size <= checkedBytes);
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma(`cache_size = -${cachedKibibytes}`);
    const steps = pendingMigrations(sqlite);
    if (steps.length > 0 && versionOf(sqlite) > 0) backUpBeforeMigration(sqlite, target, steps);
    migrate(sqlite, steps);
    if (steps.length > 0) sqlite.pragma('wal_checkpoint(TRUNCATE)');
    return sqlite;
  } catch (error) {
    sqlite?.close();
    throw sqliteRefusal(error, target);
  }
}

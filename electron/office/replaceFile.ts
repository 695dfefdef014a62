import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refusal, type RefusalCode } from '../../shared/contract/refusal.ts';
import { type FileActions, fileActions } from './fileActions.ts';

export interface WriteDependencies {
  files?: FileActions;
  platform?: NodeJS.Platform;
}

/** Windows' MAX_PATH without its closing zero. */
const longestPath = 259;
/** A virus scanner may hold a new file for a moment: so many waits, in milliseconds, before it counts as held open. */
const waits = [60, 240];

const writeFailures: Readonly<Record<string, RefusalCode>> = {
  ENOSPC: 'TARGET_FULL',
  EDQUOT: 'TARGET_FULL',
  ENAMETOOLONG: 'TARGET_PATH_TOO_LONG',
  ENOENT: 'TARGET_NOT_WRITABLE',
  ENOTDIR: 'TARGET_NOT_WRITABLE',
  EISDIR: 'TARGET_NOT_WRITABLE',
  EACCES: 'TARGET_NOT_WRITABLE',
  EPERM: 'TARGET_NOT_WRITABLE',
  EROFS: 'TARGET_NOT_WRITABLE',
};
const renameFailures: Readonly<Record<string, RefusalCode>> = {
  ...writeFailures,
  EBUSY: 'TARGET_LOCKED',
  EPERM: 'TARGET_LOCKED',
  EACCES: 'TARGET_LOCKED',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** The failure that a system error means, or the error itself where none is expected. */
function refused(error: unknown, failures: Readonly<Record<string, RefusalCode>>, file: string): unknown {
  const code = failures[codeOf(error)];
  return code ? new Refusal(code, { file }, { cause: error }) : error;
}

/** The files that Excel and LibreOffice keep beside a workbook that somebody has open. */
const ownerFiles = (path: string) => {
  const [folder, name] = [dirname(path), basename(path)];
  return [join(folder, `~$${name}`), join(folder, `.~lock.${name}#`)];
};

async function refuseHeldOpen(path: string, files: FileActions): Promise<void> {
  if ((await files.kindOf(path)) !== 'file') return;
  for (const owner of ownerFiles(path)) {
    if ((await files.kindOf(owner)) !== null) throw new Refusal('TARGET_LOCKED', { file: basename(path) });
  }
}

async function renamePatiently(from: string, to: string, files: FileActions): Promise<void> {
  for (const wait of waits) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      if (renameFailures[codeOf(error)] !== 'TARGET_LOCKED') throw error;
      await setTimeout(wait);
    }
  }
  return files.rename(from, to);
}

/** What is written: made once the target is known to take it, and read back before it stands there. */
export interface NewFile<T> {
  path: string;
  bytes: () => Promise<Uint8Array>;
  /** Judges what was read back; what it throws leaves the target as it was. */
  verify: (written: Uint8Array) => Promise<T>;
}

/**
 * Writes a workbook beside its target, has it read back, then renames it over the target, so that an older file stays
 * whole until the new one is. Refuses with TARGET_LOCKED, TARGET_NOT_WRITABLE, TARGET_FULL or TARGET_PATH_TOO_LONG; then
 * nothing new stays in the folder.
 */
export async function replaceFile<T>(
  { path, bytes, verify }: NewFile<T>,
  { files = fileActions, platform = process.platform }: WriteDependencies = {},
): Promise<T> {
  const file = basename(path);
  const beside = join(dirname(path), `~dondoc-${randomBytes(4).toString('hex')}.tmp`);
  if (platform === 'win32' && Math.max(path.length, beside.length) > longestPath)
    throw new Refusal('TARGET_PATH_TOO_LONG', { file });
  if ((await files.kindOf(path)) === 'folder') throw new Refusal('TARGET_NOT_WRITABLE', { file });
  await refuseHeldOpen(path, files);

  const made = await bytes();
  try {
    let written: Uint8Array;
    try {
      await files.write(beside, made);
      written = await files.read(beside);
    } catch (error) {
      throw refused(error, writeFailures, file);
    }
    const outcome = await verify(written);
    try {
      await renamePatiently(beside, path, files);
    } catch (error) {
      throw refused(error, renameFailures, file);
    }
    return outcome;
  } catch (error) {
    // Where even this fails (a drive pulled out), the first failure is the one to tell.
    await files.remove(beside).catch(() => undefined);
    throw error;
  }
}

import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { fileActions } from '../fileActions.ts';
import { replaceFile } from '../replaceFile.ts';

/** Files that belong together, written into one folder: beside it first, each in its place only once all are whole. */
export interface FolderTarget {
  name: string;
  /** Writes a file beside the folder's own and answers what was read back. */
  write(fileName: string, bytes: Uint8Array): Promise<Uint8Array>;
  /** Puts all that was written in its place. */
  keep(): Promise<void>;
  /** Takes away whatever this act has written. */
  drop(): Promise<void>;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Refusal('TARGET_NOT_WRITABLE', { file: basename(folder) }, { cause: error });
  }
}

/** A folder as the target; it is made where it is missing. Refuses with the codes of `replaceFile`. */
export function folderTarget(folder: string): FolderTarget {
  const beside = join(folder, `~dondoc-${randomBytes(4).toString('hex')}`);
  const written: string[] = [];
  const placed: string[] = [];
  return {
    name: folder,
    async write(fileName, bytes) {
      if (written.length === 0) {
        await makeFolder(folder);
        await makeFolder(beside);
      }
      written.push(fileName);
      return replaceFile({
        path: join(beside, fileName),
        bytes: async () => bytes,
        verify: async (found) => found,
      });
    },
    async keep() {
      for (const fileName of written) {
        const path = join(folder, fileName);
        const isNew = (await fileActions.kindOf(path)) === null;
        await replaceFile({
          path,
          bytes: () => readFile(join(beside, fileName)),
          verify: async (found) => found,
        });
        if (isNew) placed.push(path);
      }
      await rm(beside, { recursive: true, force: true });
    },
    async drop() {
      for (const path of placed) await rm(path, { force: true });
      await rm(beside, { recursive: true, force: true });
    },
  };
}

/** The folder to write into: a new one of this name in the one chosen. */
export async function newFolderIn(chosen: string, name: string): Promise<string> {
  for (let no = 1; ; no++) {
    const folder = join(chosen, no === 1 ? name : `${name} (${no})`);
    if ((await fileActions.kindOf(folder)) === null) return folder;
  }
}

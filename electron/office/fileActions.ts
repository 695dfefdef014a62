import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

/** What the writer does to files; tests put failing ones in its place. */
export interface FileActions {
  /** Writes a new file and has it on the disk before it answers. */
  write: (path: string, bytes: Uint8Array) => Promise<void>;
  read: (path: string) => Promise<Uint8Array>;
  /** Puts the file in the place of the other, which is gone then. */
  rename: (from: string, to: string) => Promise<void>;
  /** Removes the file where there is one. */
  remove: (path: string) => Promise<void>;
  /** Null: there is none, or it cannot be seen. */
  kindOf: (path: string) => Promise<'file' | 'folder' | null>;
}

export const fileActions: FileActions = {
  write: (path, bytes) => writeFile(path, bytes, { flag: 'wx', flush: true }),
  read: (path) => readFile(path),
  rename,
  remove: (path) => rm(path, { force: true }),
  kindOf: (path) =>
    stat(path).then(
      (found) => (found.isDirectory() ? 'folder' : 'file'),
      () => null,
    ),
};

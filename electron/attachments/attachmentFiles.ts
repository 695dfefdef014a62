import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';

/** What the attachment folder does to files; tests put failing ones in its place. */
export interface AttachmentFiles {
  makeFolder(folder: string): Promise<unknown>;
  /** Names in a folder; none where there is no folder. */
  names(folder: string): Promise<string[]>;
  read(file: string): Promise<Uint8Array>;
  /** Writes a new file and has it on the disk before it answers. */
  write(file: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

export const attachmentFiles: AttachmentFiles = {
  makeFolder: (folder) => mkdir(folder, { recursive: true }),
  names: (folder) =>
    readdir(folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    }),
  read: (file) => readFile(file),
  write: (file, bytes) => writeFile(file, bytes, { flag: 'wx', flush: true }),
  rename,
  remove: (file) => rm(file, { force: true }),
};

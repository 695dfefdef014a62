import { randomUUID } from 'node:crypto';

/** Files made by long work, until whoever asked for it takes them: events carry no files. Only the last few are held. */
export function heldFiles(most = 2) {
  const files = new Map<string, File>();
  return {
    hold(file: File): string {
      const key = randomUUID();
      files.set(key, file);
      for (const old of [...files.keys()].slice(0, -most)) files.delete(old);
      return key;
    },
    /** Gives a file out, once. */
    take(key: string): File | undefined {
      const file = files.get(key);
      files.delete(key);
      return file;
    },
  };
}

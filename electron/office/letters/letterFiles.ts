import path from 'node:path';
import JSZip from 'jszip';
import { fileActions } from '../fileActions.ts';
import { replaceFile } from '../replaceFile.ts';

const mostTries = 1_000;

/** A name that no file of the folder has: `Công văn.docx`, `Công văn (2).docx`. */
async function freePath(folder: string, fileName: string): Promise<string> {
  const { name, ext } = path.parse(fileName);
  for (let at = 1; at < mostTries; at++) {
    const target = path.join(folder, at === 1 ? fileName : `${name} (${at})${ext}`);
    if ((await fileActions.kindOf(target)) === null) return target;
  }
  throw new Error(`no free name for ${fileName}`);
}

/**
 * Writes a letter into a folder, never over a file that is there already (somebody may have worked on it); read back by
 * `verify`. Answers its path. Refused with the TARGET_ codes of `replaceFile`.
 */
export async function saveLetter(
  folder: string,
  fileName: string,
  letter: Uint8Array,
  verify: (written: Uint8Array) => void,
): Promise<string> {
  const target = await freePath(folder, fileName);
  await replaceFile({
    path: target,
    bytes: async () => letter,
    verify: async (written) => verify(written),
  });
  return target;
}

/** Takes written letters away again; one that cannot be stays, and the others go all the same. */
export const removeLetters = async (paths: readonly string[]): Promise<void> => {
  await Promise.allSettled(paths.map((file) => fileActions.remove(file)));
};

/** Letters as one archive. */
export async function archiveOf(letters: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, bytes] of letters) zip.file(name, bytes);
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

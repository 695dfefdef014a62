import { fold } from '../vietnamese/fold.ts';

/** Longest name of a lĩnh vực (field) or chương trình (programme). */
export const longestFieldName = 200;

/** What two spellings of one lĩnh vực or chương trình have in common: `Chính quyền số` and `chinh quyen  so`. */
export const fieldKey = (name: string): string =>
  fold(name)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** A name as it is kept: spaces single, in the spelling that is known where its words are; null where nothing is left. */
export function knownSpelling(name: string, known: readonly string[]): string | null {
  const words = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const key = fieldKey(words);
  if (key === '') return null;
  return known.find((each) => fieldKey(each) === key) ?? words;
}

import { Refusal } from '../../../shared/contract/refusal.ts';
import { findLegacyEncoding } from '../legacyEncoding.ts';

/**
 * Windows-1258 writes Vietnamese with combining tones; `TextDecoder` knows it and NFC puts the letters together. TCVN3 and VNI have no
 * name there: they are read as Western and turned into Unicode afterwards.
 */
const LEGACY = 'windows-1258';

/** Two bytes a character, seen by the zeros that plain letters leave at every second place, from `offset` on. */
export const looksUtf16 = (bytes: Uint8Array, offset: number): boolean => {
  const sample = bytes.subarray(0, 2000);
  let zeros = 0;
  for (let index = offset; index < sample.length; index += 2) if (sample[index] === 0) zeros += 1;
  return sample.length >= 8 && zeros > sample.length / 8;
};

/**
 * The text of a text file: UTF-8 or UTF-16, with or without a byte order mark, else Windows-1258.
 * Throws FILE_KIND_UNKNOWN for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return text;
  } catch {
    // not UTF-8: looked at below
  }
  if (looksUtf16(bytes, 1)) return new TextDecoder('utf-16le').decode(bytes);
  if (looksUtf16(bytes, 0)) return new TextDecoder('utf-16be').decode(bytes);
  const controls = bytes.reduce(
    (count, byte) => (byte < 9 || (byte > 13 && byte < 32) ? count + 1 : count),
    0,
  );
  if (controls > bytes.length / 200) throw new Refusal('FILE_KIND_UNKNOWN', { file });
  const western = new TextDecoder('windows-1252').decode(bytes);
  return findLegacyEncoding(western) ? western : new TextDecoder(LEGACY).decode(bytes);
}

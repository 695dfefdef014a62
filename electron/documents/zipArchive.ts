import { promisify } from 'node:util';
import { inflateRaw, inflateRawSync } from 'node:zlib';
import { Refusal } from '../../shared/contract/refusal.ts';

/** A zip archive whose entries are taken out one by one, never more than the limit in all. */
export interface ZipArchive {
  names: ReadonlySet<string>;
  /** The entry's bytes; undefined when there is no such entry. Throws FILE_DAMAGED, FILE_ZIP_BOMB. */
  read: (name: string) => Promise<Uint8Array | undefined>;
  /** The same as text (UTF-8, or UTF-16 by its mark). */
  readText: (name: string) => Promise<string | undefined>;
}

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  headerAt: number;
}

/** What all entries together may grow to. */
export const MAX_UNZIPPED_MEGABYTES = 300;
const MEGABYTE = 1024 * 1024;
const MAX_ENTRIES = 20_000;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const inflateAside = promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(inflateRaw);
/** An entry that claims no more than this is unpacked at once: that takes a few milliseconds. */
const SMALL = MEGABYTE;

/** Unpacks an entry, up to the limit, whatever size it claims. */
async function inflate(packed: Uint8Array, claimed: number, limit: number): Promise<Uint8Array> {
  if (claimed > SMALL || claimed > limit) return await inflateAside(packed, { maxOutputLength: limit });
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, claimed) });
  } catch (error) {
    if (codeOf(error) !== 'ERR_BUFFER_TOO_LARGE') throw error;
    return await inflateAside(packed, { maxOutputLength: limit });
  }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

function readDirectory(bytes: Uint8Array, view: DataView, file: string): Entry[] {
  const end = findEnd(view);
  if (end < 0) throw new Refusal('FILE_DAMAGED', { file });
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES) throw new Refusal('FILE_ZIP_BOMB', { file, limit: MAX_UNZIPPED_MEGABYTES });
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL)
      throw new Refusal('FILE_DAMAGED', { file });
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name: name.replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function packedBytes(entry: Entry, bytes: Uint8Array, view: DataView, file: string): Uint8Array {
  const at = entry.headerAt;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL)
    throw new Refusal('FILE_DAMAGED', { file });
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + entry.packed > view.byteLength) throw new Refusal('FILE_DAMAGED', { file });
  return bytes.subarray(from, from + entry.packed);
}

/**
 * Opens a zip archive. The sizes that its directory claims are summed up before anything is unpacked, and unpacking
 * stops at the same limit whatever was claimed. Throws FILE_DAMAGED, FILE_ZIP_BOMB.
 */
export function openZip(
  bytes: Uint8Array,
  file: string,
  limitMegabytes = MAX_UNZIPPED_MEGABYTES,
): ZipArchive {
  const limit = limitMegabytes * MEGABYTE;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(readDirectory(bytes, view, file).map((entry) => [entry.name, entry]));
  const claimed = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0);
  const bomb = () => new Refusal('FILE_ZIP_BOMB', { file, limit: limitMegabytes });
  if (claimed > limit) throw bomb();
  let left = limit;

  const read = async (name: string): Promise<Uint8Array | undefined> => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const packed = packedBytes(entry, bytes, view, file);
    if (entry.method !== 0 && entry.method !== 8) throw new Refusal('FILE_DAMAGED', { file });
    if (left <= 0) throw bomb();
    try {
      const content = entry.method === 0 ? packed : await inflate(packed, entry.size, left);
      left -= content.length;
      return content;
    } catch (error) {
      if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw bomb();
      throw new Refusal('FILE_DAMAGED', { file }, { cause: error });
    }
  };

  return {
    names: new Set(entries.keys()),
    read,
    readText: async (name) => {
      const content = await read(name);
      if (!content) return undefined;
      const wide =
        (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
      return new TextDecoder(wide ? (content[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
        content,
      );
    },
  };
}

import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Pace } from './pacer.ts';

/** A file by its path, or its bytes as the page uploaded them. */
export type DocumentSource = { path: string } | { bytes: Uint8Array; fileName: string };

/** Larger files are refused by their size, before they are read. */
export const MAX_FILE_MEGABYTES = 100;
const MAX_BYTES = MAX_FILE_MEGABYTES * 1024 * 1024;
const CHUNK = 4 * 1024 * 1024;

/** What is needed of an open file; a test puts another in its place. */
export type OpenedFile = Pick<FileHandle, 'stat' | 'read' | 'close'>;
export type OpenFile = (path: string) => Promise<OpenedFile>;

const openForReading: OpenFile = (path) => open(path, 'r');

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const GONE = new Set(['ENOENT', 'ESTALE', 'ENODEV', 'ENXIO', 'EIO', 'EBADF']);

/** A disk or share that fails is a circumstance, anything else a bug. */
function asRefusal(error: unknown, file: string, begun: boolean): unknown {
  const code = codeOf(error);
  if (begun && GONE.has(code)) return new Refusal('FILE_VANISHED', { file }, { cause: error });
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Refusal('FILE_NOT_FOUND', { file }, { cause: error });
  if (code === 'EISDIR') return new Refusal('FILE_IS_FOLDER', { file }, { cause: error });
  if (code !== '' && code.startsWith('E')) return new Refusal('FILE_UNREADABLE', { file }, { cause: error });
  return error;
}

function checkSize(size: number, file: string): void {
  if (size === 0) throw new Refusal('FILE_EMPTY', { file });
  if (size > MAX_BYTES) throw new Refusal('FILE_TOO_LARGE', { file, limit: MAX_FILE_MEGABYTES });
}

async function readAll(handle: OpenedFile, size: number, file: string, pace: Pace): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await handle.read(bytes, at, Math.min(CHUNK, size - at), at);
    if (bytesRead === 0) throw new Refusal('FILE_VANISHED', { file });
    at += bytesRead;
    await pace(at / size);
  }
  return bytes;
}

/**
 * The bytes of a document and its name. Throws FILE_NOT_FOUND, FILE_IS_FOLDER, FILE_UNREADABLE, FILE_EMPTY,
 * FILE_TOO_LARGE, and FILE_VANISHED when the file goes away or shrinks while it is read.
 */
export async function readSource(
  source: DocumentSource,
  pace: Pace,
  openFile: OpenFile = openForReading,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  if ('bytes' in source) {
    checkSize(source.bytes.length, source.fileName);
    return { bytes: source.bytes, fileName: source.fileName.normalize('NFC') };
  }
  const fileName = basename(source.path).normalize('NFC');
  let begun = false;
  try {
    const handle = await openFile(source.path);
    try {
      const status = await handle.stat();
      if (status.isDirectory()) throw new Refusal('FILE_IS_FOLDER', { file: fileName });
      checkSize(status.size, fileName);
      begun = true;
      return { bytes: await readAll(handle, status.size, fileName, pace), fileName };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asRefusal(error, fileName, begun);
  }
}

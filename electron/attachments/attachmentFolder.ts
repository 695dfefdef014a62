import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refusal, type RefusalCode } from '../../shared/contract/refusal.ts';
import { type AttachmentFiles, attachmentFiles } from './attachmentFiles.ts';

/** Thư mục minh chứng: files kept with a register, each under the hash of its bytes. */
export interface AttachmentFolder {
  /** Keeps a copy; what is there already is not written again. Refused with ATTACHMENT_FULL or ATTACHMENT_NOT_WRITABLE. */
  keep(bytes: Uint8Array, fileName: string): Promise<{ sha256: string; size: number }>;
  /** The bytes as they were kept. Refused with ATTACHMENT_MISSING, ATTACHMENT_CHANGED or ATTACHMENT_UNREADABLE. */
  read(sha256: string, fileName: string): Promise<Uint8Array>;
  /** Whether a copy is there, whole or not. */
  has(sha256: string): Promise<boolean>;
  /** Notes beside the files that copies are about to be deleted, so that what is broken off can be finished later. */
  doom(hashes: readonly string[]): Promise<void>;
  /** The copies that were about to be deleted and are not. */
  doomed(): Promise<string[]>;
  /** A copy stays after all. */
  spare(sha256: string): Promise<void>;
  /**
   * Deletes a copy for good; one that is not there is deleted already. Answers where it lies when it cannot be deleted, as
   * while another program holds it open; null when it is gone.
   */
  drop(sha256: string): Promise<string | null>;
  /** Takes a folder that was for a register in memory away; any other stays. */
  close(): void;
}

const failures: Readonly<Record<string, RefusalCode>> = {
  ENOSPC: 'ATTACHMENT_FULL',
  EDQUOT: 'ATTACHMENT_FULL',
  EACCES: 'ATTACHMENT_NOT_WRITABLE',
  EPERM: 'ATTACHMENT_NOT_WRITABLE',
  EROFS: 'ATTACHMENT_NOT_WRITABLE',
  EBUSY: 'ATTACHMENT_NOT_WRITABLE',
  EEXIST: 'ATTACHMENT_NOT_WRITABLE',
  ENOTDIR: 'ATTACHMENT_NOT_WRITABLE',
  ENAMETOOLONG: 'ATTACHMENT_NOT_WRITABLE',
};

/** Where it is noted what is about to be deleted; the others are named by two letters. */
const doomedFolder = 'xoa';
/** How often a file that is held is tried again, and after how many milliseconds. */
const mostTries = 4;
const waiting = 150;

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** `.pdf` of a name; empty where it has none that is plain. */
const extensionOf = (fileName: string) => /\.[a-z0-9]{1,10}$/u.exec(fileName.toLowerCase())?.[0] ?? '';

const isHash = (text: string) => /^[0-9a-f]{64}$/u.test(text);

/**
 * The attachments of a register: `minh-chung/<first two of the hash>/<hash>.<extension>` beside its file; those of a
 * register in memory in a folder that lives as long as it does.
 */
export function attachmentFolder(
  register: string,
  files: AttachmentFiles = attachmentFiles,
): AttachmentFolder {
  let temporary: string | undefined;
  const root = () => {
    if (register !== ':memory:') return path.join(path.dirname(path.resolve(register)), 'minh-chung');
    temporary ??= mkdtempSync(path.join(os.tmpdir(), 'dondoc-minh-chung-'));
    return temporary;
  };
  const folderOf = (sha256: string) => path.join(root(), sha256.slice(0, 2));
  const noteOf = (sha256: string) => path.join(root(), doomedFolder, sha256);

  /** Whatever extension it was kept with. */
  async function findAll(sha256: string): Promise<string[]> {
    const folder = folderOf(sha256);
    const names = await files.names(folder);
    return names.filter((each) => each.slice(0, 64) === sha256).map((name) => path.join(folder, name));
  }
  const find = async (sha256: string): Promise<string | undefined> => (await findAll(sha256))[0];

  /** Scanners let a file go after a moment. */
  async function remove(file: string): Promise<boolean> {
    for (let tries = 1; ; tries++)
      try {
        await files.remove(file);
        return true;
      } catch (error) {
        if (!failures[codeOf(error)]) throw error;
        if (tries === mostTries) return false;
        await setTimeout(waiting);
      }
  }

  const isWhole = async (file: string, sha256: string) =>
    files.read(file).then(
      (bytes) => hashOf(bytes) === sha256,
      () => false,
    );

  async function write(file: string, bytes: Uint8Array) {
    const beside = path.join(path.dirname(file), `~${randomUUID()}.tmp`);
    try {
      await files.write(beside, bytes);
      await files.rename(beside, file);
    } catch (error) {
      await files.remove(beside).catch(() => undefined); // the first failure is the one to tell
      throw error;
    }
  }

  return {
    async keep(bytes, fileName) {
      const sha256 = hashOf(bytes);
      const kept = { sha256, size: bytes.byteLength };
      try {
        const there = await find(sha256);
        if (there && (await isWhole(there, sha256))) return kept;
        await files.makeFolder(folderOf(sha256));
        await write(there ?? path.join(folderOf(sha256), `${sha256}${extensionOf(fileName)}`), bytes);
        return kept;
      } catch (error) {
        const code = failures[codeOf(error)];
        throw code ? new Refusal(code, { file: fileName }, { cause: error }) : error;
      }
    },

    async read(sha256, fileName) {
      const data = { file: fileName };
      const there = isHash(sha256) ? await find(sha256) : undefined;
      if (!there) throw new Refusal('ATTACHMENT_MISSING', data);
      const bytes = await files.read(there).catch((error: unknown) => {
        const code = codeOf(error) === 'ENOENT' ? 'ATTACHMENT_MISSING' : 'ATTACHMENT_UNREADABLE';
        throw new Refusal(code, data, { cause: error });
      });
      if (hashOf(bytes) !== sha256) throw new Refusal('ATTACHMENT_CHANGED', data);
      return bytes;
    },

    async doom(hashes) {
      if (hashes.length === 0) return;
      // noted already, or nothing can be written here: then deleting says so itself
      const unlessKnown = (error: unknown) => {
        if (!failures[codeOf(error)]) throw error;
      };
      await files.makeFolder(path.join(root(), doomedFolder)).catch(unlessKnown);
      for (const sha256 of hashes) await files.write(noteOf(sha256), new Uint8Array()).catch(unlessKnown);
    },

    doomed: async () => (await files.names(path.join(root(), doomedFolder))).filter(isHash),

    async spare(sha256) {
      if (isHash(sha256)) await remove(noteOf(sha256)); // a note that stays is looked at once more
    },

    has: async (sha256) => isHash(sha256) && (await find(sha256)) !== undefined,

    async drop(sha256) {
      if (!isHash(sha256)) return null;
      for (const file of await findAll(sha256))
        if (!(await remove(file))) return path.relative(path.dirname(root()), file);
      await remove(noteOf(sha256));
      return null;
    },

    close() {
      if (temporary) rmSync(temporary, { recursive: true, force: true });
      temporary = undefined;
    },
  };
}

import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { shell } from 'electron';
import { Refusal } from '../../shared/contract/refusal.ts';
import { evidenceFileName, isOpenable } from '../../shared/domain/evidence.ts';

/** Copies of one session lie here; those of sessions before go with the first of this one. */
const folder = path.join(os.tmpdir(), 'dondoc-xem');
let emptied: Promise<void> | undefined;

/**
 * Opens a copy of a file with the system's program for it; the copy can be read and not written, so that nobody works on it
 * in the belief that the register keeps it. Refused with COPY_NOT_OPENED: no kind of document, or no program for it.
 */
export async function openCopy(file: File): Promise<void> {
  const name = evidenceFileName(file.name);
  const refused = (cause?: unknown) => new Refusal('COPY_NOT_OPENED', { file: name }, { cause });
  if (!isOpenable(name)) throw refused();
  emptied ??= rm(folder, { recursive: true, force: true }).catch(() => {}); // a program may still hold one open
  await emptied;
  const place = path.join(folder, randomUUID());
  await mkdir(place, { recursive: true });
  const copy = path.join(place, name);
  await writeFile(copy, new Uint8Array(await file.arrayBuffer()), { mode: 0o444 });
  const failure = await shell.openPath(copy);
  if (failure !== '') throw refused(failure);
}

import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder of its own for each test: registers and single-instance locks never meet. */
export const newFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'dondoc-e2e-'));

/** Electron refuses to run as root with its sandbox. */
export const asRoot: string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronExecutable, hasDisplay } from '../../../scripts/electronRuntime.mjs';
import type { PrintedPage, PrintJob } from './printJob.ts';

const hiddenWindow = fileURLToPath(new URL('./hiddenWindow.cjs', import.meta.url));

/** Prints a page from a hidden window of Electron's runtime; undefined where there is none that can run. */
export async function printByElectron({
  url,
  origin,
  cookie,
  landscape,
  profile,
}: PrintJob): Promise<PrintedPage | undefined> {
  const executable = hasDisplay() ? electronExecutable() : undefined;
  if (!executable) return undefined;
  const out = path.join(profile, 'print.json');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const job = JSON.stringify({ url, origin, cookie, landscape, out });
  const child = spawn(executable, [hiddenWindow, ...asRoot, `--user-data-dir=${profile}`], {
    env: { ...process.env, DONDOC_PRINT: job },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    said = `${said}${words}`.slice(-4_000);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`printing by Electron failed (${code}): ${said}`);
  const { laidOut, pdf } = JSON.parse(await readFile(out, 'utf8'));
  return { laidOut, pdf: new Uint8Array(Buffer.from(pdf, 'base64')) };
}

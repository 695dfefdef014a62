import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChecklistInput } from '../../../shared/contract/checklistContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Application } from '../../application.ts';
import { serve } from '../../serve.ts';
import { printByChromium } from './printByChromium.ts';
import { printByElectron } from './printByElectron.ts';
import type { PrintJob } from './printJob.ts';

const pageFolder = fileURLToPath(new URL('../../../dist/renderer', import.meta.url));

/** Enters browser mode as its user would; answers the cookie that opens it. */
async function enter(entry: string): Promise<PrintJob['cookie']> {
  const answer = await fetch(entry, { redirect: 'manual' });
  const [name = '', value = ''] = (answer.headers.get('set-cookie') ?? '').split(';')[0]?.split('=') ?? [];
  return { name, value };
}

/**
 * The checklist as a PDF without a window of the application: the same page as in browser mode, printed by a browser that
 * is started for it. Refused with PRINT_NO_BROWSER, PRINT_NOT_BUILT or PRINT_SHORT.
 */
export async function printByBrowser(
  application: Application,
  input: ChecklistInput,
): Promise<{ pdf: Uint8Array; printedAt: string }> {
  if (!existsSync(path.join(pageFolder, 'print.html'))) throw new Refusal('PRINT_NOT_BUILT');
  const profile = mkdtempSync(path.join(os.tmpdir(), 'dondoc-print-'));
  const server = await serve(application, pageFolder);
  try {
    const { origin } = new URL(server.url);
    const state = encodeURIComponent(JSON.stringify({ ...input, silent: true }));
    const job: PrintJob = {
      url: `${origin}/print.html#${state}`,
      origin,
      cookie: await enter(server.url),
      landscape: input.form.orientation === 'landscape',
      profile,
    };
    const printed = (await printByChromium(job)) ?? (await printByElectron(job));
    if (!printed) throw new Refusal('PRINT_NO_BROWSER');
    const { rows, expected, printedAt } = printed.laidOut;
    if (rows !== expected) throw new Refusal('PRINT_SHORT', { count: rows, expected });
    return { pdf: printed.pdf, printedAt };
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

import { findChromium } from '../../../scripts/chromium.mjs';
import { type DrivenPage, drivePage } from './devTools.ts';
import type { PrintedPage, PrintJob } from './printJob.ts';

const windowless = ['--headless=new', '--no-first-run', '--no-default-browser-check', '--disable-extensions'];

const ready = `(async () => {
  while (!globalThis.printReady) await new Promise((resolve) => setTimeout(resolve, 20));
  return globalThis.printReady;
})()`;

interface Evaluated {
  result: { value?: PrintedPage['laidOut'] };
  exceptionDetails?: { exception?: { description?: string } };
}

async function printed({ send }: DrivenPage, { url, origin, cookie }: PrintJob): Promise<PrintedPage> {
  await send('Network.enable');
  await send('Network.setCookie', { ...cookie, url: origin, httpOnly: true, sameSite: 'Strict' });
  await send('Page.enable');
  await send('Page.navigate', { url });
  const asked = { expression: ready, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = (await send('Runtime.evaluate', asked)) as Evaluated;
  const laidOut = result.value;
  if (!laidOut) throw new Error(exceptionDetails?.exception?.description ?? 'the print page failed');
  const paper = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true };
  const { data } = (await send('Page.printToPDF', paper)) as { data: string };
  return { pdf: new Uint8Array(Buffer.from(data, 'base64')), laidOut };
}

/** Prints a page by a Chromium without a window; undefined where there is none that can run. */
export async function printByChromium(job: PrintJob): Promise<PrintedPage | undefined> {
  // one that is named and is not there is none
  const chromium = await findChromium().catch(() => undefined);
  if (!chromium) return undefined;
  const parameters = [...chromium.args, ...windowless, `--user-data-dir=${job.profile}`, 'about:blank'];
  const page = await drivePage(chromium.executablePath, parameters);
  if (!page) return undefined;
  try {
    return await printed(page, job);
  } finally {
    await page.close();
  }
}

import type { ChecklistInput } from '../../shared/contract/checklistContract.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { openPageWindow } from './pageWindow.ts';

/** What the page of the print says of itself. */
interface LaidOut {
  rows: number;
  expected: number;
  tasks: number;
  total: number;
  printedAt: string;
}

/** The page of the print says by itself, on `printReady`, when its sheets and fonts are there. */
export async function withPrintPage<T>(
  preload: string,
  page: 'print.html' | 'printAppendix.html',
  input: object,
  use: (contents: Electron.WebContents, laidOut: LaidOut) => Promise<T>,
): Promise<T> {
  const state = encodeURIComponent(JSON.stringify(input));
  const { window, loaded } = openPageWindow(`${page}#${state}`, preload, { show: false });
  try {
    await loaded;
    const laidOut: LaidOut = await window.webContents.executeJavaScript('globalThis.printReady');
    const { rows, expected, tasks, total } = laidOut;
    if (rows !== expected || tasks !== total) throw new Refusal('PRINT_SHORT', { count: rows, expected });
    return await use(window.webContents, laidOut);
  } finally {
    window.destroy();
  }
}

/** Shows the system's print dialog; false when it was closed. */
export const sendToPrinter = (
  contents: Electron.WebContents,
  options: Electron.WebContentsPrintOptions,
): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const margins = { marginType: 'none' as const };
    contents.print({ silent: false, margins, ...options }, (done, reason) => {
      if (done || /cancel/i.test(reason)) resolve(done);
      else reject(new Error(`printing failed: ${reason}`));
    });
  });

const paper = ({ form }: ChecklistInput) => ({
  pageSize: 'A4' as const,
  landscape: form.orientation === 'landscape',
  printBackground: true,
});

/** Prints a checklist from a page of its own, to a printer or into a PDF. */
export const checklistPrinter = (preload: string) => ({
  /** True when the user sent it to a printer, false when the dialog was closed. */
  print: (input: ChecklistInput) =>
    withPrintPage(preload, 'print.html', input, (contents) => sendToPrinter(contents, paper(input))),
  /** The PDF, tagged, with its fonts in it. */
  pdf: (input: ChecklistInput) =>
    withPrintPage(preload, 'print.html', input, async (contents, { printedAt }) => ({
      pdf: await contents.printToPDF({ ...paper(input), preferCSSPageSize: true, generateTaggedPDF: true }),
      printedAt,
    })),
});

export type ChecklistPrinter = ReturnType<typeof checklistPrinter>;

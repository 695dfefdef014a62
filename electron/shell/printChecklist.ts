import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { TaskFilter, TaskSort } from '../../shared/contract/taskContract.ts';
import { printText } from '../../shared/text.ts';
import { openPageWindow } from './pageWindow.ts';

export interface ChecklistInput {
  filter: TaskFilter;
  sort: TaskSort;
}

interface Printed {
  rows: number;
  total: number;
}

/** The page of the print says by itself, on `printReady`, when its rows and fonts are there. */
async function withPrintPage<T>(
  preload: string,
  input: ChecklistInput,
  numbering: 'template' | 'page',
  use: (contents: Electron.WebContents, printed: Printed) => Promise<T>,
): Promise<T> {
  const state = encodeURIComponent(JSON.stringify({ ...input, numbering }));
  const { window, loaded } = openPageWindow(`print.html#${state}`, preload, { show: false });
  try {
    await loaded;
    const printed: Printed = await window.webContents.executeJavaScript('globalThis.printReady');
    if (printed.rows !== printed.total)
      throw new Refusal('EXPORT_SHORT', { count: printed.rows, expected: printed.total });
    return await use(window.webContents, printed);
  } finally {
    window.destroy();
  }
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const footer = ({ rows, total }: Printed) => {
  const [before, between] = printText.footer(rows, total);
  return `<div style="font:9pt 'Times New Roman',Tinos,serif;width:100%;text-align:center">${escapeHtml(before)}<span class="pageNumber"></span>${escapeHtml(between)}<span class="totalPages"></span></div>`;
};

const targetCodes: Record<string, 'TARGET_LOCKED' | 'TARGET_FULL'> = {
  EBUSY: 'TARGET_LOCKED',
  EPERM: 'TARGET_LOCKED',
  ENOSPC: 'TARGET_FULL',
};

/** Writes beside, then renames: a reader never sees half a file, and an open one stays as it was. */
async function writeWhole(file: string, content: Uint8Array) {
  const beside = path.join(path.dirname(file), `~dondoc-${process.pid}.tmp`);
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refusal(
      targetCodes[code] ?? 'TARGET_NOT_WRITABLE',
      { file: path.basename(file) },
      { cause: error },
    );
  }
}

/** Prints the list on screen from a page of its own, to a printer or into a PDF. */
export const checklistPrinter = (preload: string) => ({
  /** True when the user sent it to a printer, false when the dialog was closed. */
  print: (input: ChecklistInput) =>
    withPrintPage(
      preload,
      input,
      'page',
      (contents) =>
        new Promise<boolean>((resolve, reject) => {
          contents.print({ silent: false, printBackground: true }, (done, reason) => {
            if (done || /cancel/i.test(reason)) resolve(done);
            else reject(new Error(`printing failed: ${reason}`));
          });
        }),
    ),
  /** Writes the PDF and answers how many rows it has. */
  savePdf: (input: ChecklistInput, file: string) =>
    withPrintPage(preload, input, 'template', async (contents, printed) => {
      const pdf = await contents.printToPDF({
        pageSize: 'A4',
        landscape: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footer(printed),
        generateTaggedPDF: true,
        margins: { top: 0.6, bottom: 0.6, left: 0.6, right: 0.5 },
      });
      await writeWhole(file, pdf);
      return printed.rows;
    }),
});

export type ChecklistPrinter = ReturnType<typeof checklistPrinter>;

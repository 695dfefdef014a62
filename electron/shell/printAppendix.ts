import type { ExportInput } from '../../shared/contract/appendixContract.ts';
import { sendToPrinter, withPrintPage } from './printChecklist.ts';

/** Which appendix, and how its paper lies. */
export type AppendixPrintInput = ExportInput & { orientation: 'portrait' | 'landscape' };

const page = 'printAppendix.html';
const paper = ({ orientation }: AppendixPrintInput) => ({
  pageSize: 'A4' as const,
  landscape: orientation === 'landscape',
  printBackground: true,
});

/** Prints an appendix from a page of its own, the same sheets as in its preview. */
export const appendixPrinter = (preload: string) => ({
  /** True when the user sent it to a printer, false when the dialog was closed. */
  print: (input: AppendixPrintInput) =>
    withPrintPage(preload, page, input, (contents) => sendToPrinter(contents, paper(input))),
  /** The PDF, tagged, with its fonts in it. */
  pdf: (input: AppendixPrintInput) =>
    withPrintPage(preload, page, input, (contents) =>
      contents.printToPDF({ ...paper(input), preferCSSPageSize: true, generateTaggedPDF: true }),
    ),
});

export type AppendixPrinter = ReturnType<typeof appendixPrinter>;

import { oc } from '@orpc/contract';
import * as z from 'zod';
import { ExportInput } from './appendixContract.ts';
import { ChecklistInput } from './checklistContract.ts';
import { refusable } from './refusable.ts';

/** A picture drawn by the page, as PNG. */
const Picture = z
  .string()
  .max(60_000)
  .regex(/^data:image\/png;base64,[A-Za-z0-9+/=]+$/u);

const AppendixPrint = ExportInput.extend({ orientation: z.enum(['portrait', 'landscape']) });

/** Served by the main process, in the window only. `null`: the user closed the dialog. */
export const shellContract = oc.errors(refusable).router({
  /** Asks where to save a file of the kind that its name ends with; answers the path chosen. */
  chooseSaveFile: oc
    .input(z.object({ fileName: z.string() }))
    .output(z.object({ path: z.string() }).nullable()),
  /** Asks for a folder in which several files are to be written; answers the one chosen. */
  chooseFolder: oc.output(z.object({ path: z.string() }).nullable()),
  /** Opens a copy of a file with the system's program for it. Refused with COPY_NOT_OPENED. */
  openCopy: oc.input(z.object({ file: z.file() })),
  /** Opens the folder of a file that was written in this session, with the file selected. */
  showInFolder: oc.input(z.object({ path: z.string() })).output(z.object({ shown: z.boolean() })),
  /** Prints the checklist to a printer that the user chooses. Refused with PRINT_SHORT. */
  printChecklist: oc.input(ChecklistInput).output(z.object({ printed: z.boolean() })),
  /** The checklist as a PDF, not yet compared with the data. Refused with PRINT_SHORT. */
  checklistPdf: oc.input(ChecklistInput).output(z.object({ pdf: z.file(), printedAt: z.string() })),
  /** Prints an appendix to a printer that the user chooses. */
  printAppendix: oc.input(AppendixPrint).output(z.object({ printed: z.boolean() })),
  /** The appendix as a PDF; kept by `appendices.writePdf`. */
  appendixPdf: oc.input(AppendixPrint).output(z.object({ pdf: z.file() })),
  /** Shows a notice of the system; a click on it brings the window to "Việc hôm nay". False where the system has none. */
  notify: oc
    .input(z.object({ title: z.string().max(200), body: z.string().max(400) }))
    .output(z.object({ shown: z.boolean() })),
  /** Sets the picture in the tray with its words, and the badge on the task bar; null: no badge. */
  showBadge: oc.input(
    z.object({
      words: z.string().max(120),
      tray: Picture,
      badge: Picture.nullable(),
      count: z.number().int().min(0),
    }),
  ),
  version: oc.output(z.object({ version: z.string() })),
});
export type ShellContract = typeof shellContract;

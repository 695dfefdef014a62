import { oc } from '@orpc/contract';
import * as z from 'zod';
import { refusable } from './refusable.ts';
import { TaskFilter, TaskSort } from './taskContract.ts';

/** Kinds of files that are asked a place for. */
const saveKinds = ['workbook', 'calendar'] as const;

/** A picture drawn by the page, as PNG. */
const Picture = z
  .string()
  .max(60_000)
  .regex(/^data:image\/png;base64,[A-Za-z0-9+/=]+$/u);

const PrintInput = z.object({ filter: TaskFilter, sort: TaskSort });

/** Served by the main process, in the window only. `null`: the user closed the dialog. */
export const shellContract = oc.errors(refusable).router({
  /** Asks where to save; answers the path chosen. */
  chooseSaveFile: oc
    .input(z.object({ fileName: z.string(), kind: z.enum(saveKinds).default('workbook') }))
    .output(z.object({ path: z.string() }).nullable()),
  /** Asks for a folder in which several files are to be written; answers the one chosen. */
  chooseFolder: oc.output(z.object({ path: z.string() }).nullable()),
  /** Opens the folder of a file that was written in this session, with the file selected. */
  showInFolder: oc.input(z.object({ path: z.string() })).output(z.object({ shown: z.boolean() })),
  /** Prints the list to a printer that the user chooses. */
  printChecklist: oc.input(PrintInput).output(z.object({ printed: z.boolean() })),
  /** Asks where, then writes the list as a PDF; answers its path and how many rows stand in it. */
  saveChecklistPdf: oc
    .input(PrintInput)
    .output(z.object({ path: z.string(), rows: z.number().int() }).nullable()),
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

import { oc } from '@orpc/contract';
import * as z from 'zod';
import { refusable } from './refusable.ts';
import { TaskFilter, TaskSort } from './taskContract.ts';

const PrintInput = z.object({ filter: TaskFilter, sort: TaskSort });

/** Served by the main process, in the window only. `null`: the user closed the dialog. */
export const shellContract = oc.errors(refusable).router({
  /** Asks where to save; answers the path chosen. */
  chooseSaveFile: oc
    .input(z.object({ fileName: z.string() }))
    .output(z.object({ path: z.string() }).nullable()),
  /** Opens the folder of a file that was written in this session, with the file selected. */
  showInFolder: oc.input(z.object({ path: z.string() })).output(z.object({ shown: z.boolean() })),
  /** Prints the list to a printer that the user chooses. */
  printChecklist: oc.input(PrintInput).output(z.object({ printed: z.boolean() })),
  /** Asks where, then writes the list as a PDF; answers its path and how many rows stand in it. */
  saveChecklistPdf: oc
    .input(PrintInput)
    .output(z.object({ path: z.string(), rows: z.number().int() }).nullable()),
  version: oc.output(z.object({ version: z.string() })),
});
export type ShellContract = typeof shellContract;

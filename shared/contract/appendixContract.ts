import { oc } from '@orpc/contract';
import * as z from 'zod';
import { appendixNumbers } from '../domain/appendices/originalForms.ts';
import { TaskFilter } from './taskContract.ts';

/** A number of product.md whose register there is. */
export const AppendixChoice = z.literal([...appendixNumbers]);
export type AppendixChoice = z.infer<typeof AppendixChoice>;

export const ExportInput = z.object({ appendix: AppendixChoice, filter: TaskFilter.prefault({}) });
export type ExportInput = z.infer<typeof ExportInput>;

export const ExportOutcome = z.object({
  /** Where it was written; null when the bytes were handed over instead. */
  path: z.string().nullable(),
  fileName: z.string(),
  tasks: z.number().int(),
  checkCode: z.string(),
});
export type ExportOutcome = z.infer<typeof ExportOutcome>;

export const appendixContract = {
  /** A file name to propose: `Phu luc II - 2026-01-21.xlsx`. */
  suggestName: oc.input(ExportInput).output(z.object({ fileName: z.string() })),
  /** Window and command line only: writes beside, reads back, counts, renames. */
  exportTo: oc.input(ExportInput.extend({ path: z.string() })).output(ExportOutcome),
  /** Browser mode: the same workbook as bytes. */
  download: oc.input(ExportInput).output(z.object({ outcome: ExportOutcome, file: z.file() })),
};

import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { longest } from '../domain/appendices/appendixForm.ts';
import { appendixNumbers } from '../domain/appendices/originalForms.ts';
import { sourceNames } from '../domain/appendices/sources/sources.ts';
import { timelinessStates } from '../domain/timeliness.ts';
import { FileKey } from './fileContract.ts';
import { TaskFilter } from './taskContract.ts';

const FormColumn = z.object({
  key: z.string().max(60),
  heading: z.string().max(longest.heading),
  over: z.string().max(longest.heading).nullable(),
  width: z.number().min(longest.narrowest).max(longest.widest),
});

/** Mẫu phụ lục: everything that an office may change of an appendix. */
export const AppendixForm = z.object({
  source: z.enum(sourceNames),
  label: z.string().max(longest.heading),
  title: z.string().max(longest.line),
  attachedTo: z.string().max(longest.line),
  orientation: z.enum(['portrait', 'landscape']),
  columns: z.array(FormColumn).max(longest.columns),
  grouping: z.string().max(60),
  states: z.array(z.enum(timelinessStates)),
  total: z.boolean(),
  subtotals: z.boolean(),
  numbered: z.boolean(),
  signature: z.object({ left: z.string().max(longest.line), right: z.string().max(longest.line) }).nullable(),
  notes: z.array(z.string().max(longest.line)).max(longest.notes),
});
export type AppendixForm = z.infer<typeof AppendixForm>;

/** A number of product.md whose register there is, or the key of the office's own template. */
export const AppendixChoice = z.union([z.literal([...appendixNumbers]), z.string().max(60)]);
export type AppendixChoice = z.infer<typeof AppendixChoice>;

/** Which appendix, of which tasks. */
export const ExportInput = z.object({
  appendix: AppendixChoice,
  /** The form as it is being edited, in the place of the chosen one's. */
  form: AppendixForm.optional(),
  /** Absent: the template's own. */
  filter: TaskFilter.optional(),
  /** Kỳ báo cáo: its name stands where the form wants it, and directives are those signed in it. */
  period: z.string().nullable().default(null),
});
export type ExportInput = z.input<typeof ExportInput>;

export const ExportOutcome = z.object({
  /** Where it was written; null when the bytes were handed over instead. */
  path: z.string().nullable(),
  fileName: z.string(),
  tasks: z.number().int(),
  checkCode: z.string(),
});
export type ExportOutcome = z.infer<typeof ExportOutcome>;

/** Several appendices: as sheets of one workbook, or a file each. */
export const ExportSetInput = z.object({
  appendices: z.array(AppendixChoice).min(1).max(50),
  filter: TaskFilter.optional(),
  period: z.string().nullable().default(null),
  asOne: z.boolean(),
});
export type ExportSetInput = z.input<typeof ExportSetInput>;

export const ExportSetEvent = z.discriminatedUnion('step', [
  z.object({ step: z.literal('writing'), title: z.string(), done: z.number().int(), all: z.number().int() }),
  z.object({
    step: z.literal('done'),
    outcomes: z.array(ExportOutcome),
    /** Browser mode: the workbook, or all of them in one archive, to be taken (`files.take`). */
    file: FileKey.nullable(),
  }),
]);
export type ExportSetEvent = z.infer<typeof ExportSetEvent>;

/** Mẫu phụ lục của cơ quan. */
export const AppendixTemplate = z.object({
  id: z.string(),
  version: z.number().int(),
  name: z.string(),
  /** The number of the original that it began from; null: made anew. */
  base: z.literal([...appendixNumbers]).nullable(),
  form: AppendixForm,
  filter: TaskFilter,
  /** The workbook that serves as its frame. */
  frame: z.string().nullable(),
});
export type AppendixTemplate = z.infer<typeof AppendixTemplate>;

export const SaveTemplate = AppendixTemplate.omit({ id: true, version: true, frame: true }).extend({
  /** Null: a new one. */
  id: z.string().nullable(),
  version: z.number().int().nullable(),
  /** A workbook to serve as the frame; `keep`: as it is; `none`: no frame (any more). */
  frame: z.union([z.file(), z.literal(['keep', 'none'])]),
});
export type SaveTemplate = z.infer<typeof SaveTemplate>;

const PreviewCell = z.object({
  text: z.string(),
  /** Columns and lines that it takes. */
  columns: z.number().int(),
  lines: z.number().int(),
  align: z.enum(['left', 'center', 'right']),
  top: z.boolean(),
  bold: z.boolean(),
  italic: z.boolean(),
  /** In points. */
  size: z.number(),
  shrink: z.boolean(),
  /** Lines drawn at its sides, and above and below; null: none. */
  border: z.object({ top: z.boolean(), bottom: z.boolean() }).nullable(),
});
const PreviewLine = z.object({ height: z.number(), cells: z.array(PreviewCell), heading: z.boolean() });
export const PreviewPage = z.object({ lines: z.array(PreviewLine) });
export type PreviewPage = z.infer<typeof PreviewPage>;

/** Trang in of an appendix, as the workbook will print them. */
export const AppendixPreview = z.object({
  title: z.string(),
  orientation: z.enum(['portrait', 'landscape']),
  /** Of the columns, in points; all heights and sizes are to be scaled by `scale` to fit the paper. */
  widths: z.array(z.number()),
  scale: z.number(),
  pageCount: z.number().int(),
  pages: z.array(PreviewPage),
  footer: z.string(),
  /** What stands in the appendix, and lines of the whole table with an item: what is printed is counted against them. */
  tasks: z.number().int(),
  noun: z.string(),
  checkCode: z.string(),
});
export type AppendixPreview = z.infer<typeof AppendixPreview>;

export const appendixContract = {
  /** A file name to propose: `Phu luc II - 2026-01-21.xlsx`. */
  suggestName: oc.input(ExportInput).output(z.object({ fileName: z.string() })),
  /** Window and command line only: writes beside, reads back, counts, renames. */
  exportTo: oc.input(ExportInput.extend({ path: z.string() })).output(ExportOutcome),
  /** Browser mode: the same workbook as bytes. */
  download: oc.input(ExportInput).output(z.object({ outcome: ExportOutcome, file: z.file() })),
  /** Window only: several at once, into one file or a file each in a folder. What is written when it is stopped stays, whole. */
  exportSet: oc.input(ExportSetInput.extend({ target: z.string() })).output(eventIterator(ExportSetEvent)),
  /** Browser mode: the same as one file to download. */
  downloadSet: oc.input(ExportSetInput).output(eventIterator(ExportSetEvent)),
  /** Some of its pages, as they will be printed. */
  preview: oc
    .input(ExportInput.extend({ from: z.number().int().min(0), count: z.number().int().min(0).max(200) }))
    .output(AppendixPreview),
  /** Window only: keeps a print of it once its pages and its check code are found in the file. Refused with PRINT_SHORT. */
  writePdf: oc
    .input(ExportInput.extend({ path: z.string(), pdf: z.file() }))
    .output(z.object({ path: z.string(), pages: z.number().int() })),
  templates: oc.output(z.array(AppendixTemplate)),
  /** Refused with the TEMPLATE_ and FRAME_ codes. */
  saveTemplate: oc.input(SaveTemplate).output(AppendixTemplate),
  removeTemplate: oc.input(z.object({ id: z.string() })).output(z.object({ name: z.string() })),
};

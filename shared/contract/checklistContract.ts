import { oc } from '@orpc/contract';
import * as z from 'zod';
import {
  checklistGroupings,
  checklistOrientations,
  longestOccasion,
  standardChecklistForm,
} from '../domain/checklist/checklistForm.ts';
import { checklistColumnKeys } from '../domain/checklist/checklistModel.ts';
import { mostThenBy } from '../domain/taskListing.ts';
import { timelinessStates } from '../domain/timeliness.ts';
import { checklistFiles } from './checklistFiles.ts';
import { DaySchema } from './schemas.ts';
import { TaskFilter, TaskSort } from './taskContract.ts';

const standard = standardChecklistForm;
const ChecklistForm = z.object({
  grouping: z.enum(checklistGroupings).default(standard.grouping),
  orientation: z.enum(checklistOrientations).default(standard.orientation),
  large: z.boolean().default(standard.large),
  qr: z.boolean().default(standard.qr),
  pageEach: z.boolean().default(standard.pageEach),
  occasion: z.string().trim().max(longestOccasion).default(standard.occasion),
});

/** Which tasks, in which order, printed how. */
export const ChecklistInput = z.object({
  filter: TaskFilter.prefault({}),
  sort: TaskSort.prefault({ key: 'due' }),
  /** What tasks that are equal by that are sorted by, in turn. */
  thenBy: z.array(TaskSort).max(mostThenBy).optional(),
  form: ChecklistForm.prefault({}),
});
export type ChecklistInput = z.infer<typeof ChecklistInput>;

const Line = z.object({ text: z.string(), tone: z.enum(['plain', 'bold', 'italic', 'code']) });

const Checklist = z.object({
  title: z.string(),
  lines: z.array(z.string()),
  form: ChecklistForm,
  columns: z.array(z.object({ key: z.enum(checklistColumnKeys), heading: z.string(), width: z.number() })),
  groups: z.array(
    z.object({
      heading: z.string().nullable(),
      rows: z.array(
        z.object({
          id: z.string(),
          code: z.string(),
          timeliness: z.enum(timelinessStates),
          cells: z.array(z.array(Line)),
        }),
      ),
    }),
  ),
  notes: z.array(z.string()),
  taskCount: z.number().int(),
  printedTasks: z.number().int(),
  on: DaySchema,
  printedAt: z.string(),
});

export const ChecklistOutcome = z.object({
  /** Where it was written; null when the bytes were handed over instead. */
  path: z.string().nullable(),
  fileName: z.string(),
  /** Rows found in the file again. */
  rows: z.number().int(),
  tasks: z.number().int(),
});
export type ChecklistOutcome = z.infer<typeof ChecklistOutcome>;

const AsFile = ChecklistInput.extend({ kind: z.enum(checklistFiles) });
/** A print of it, and the time that stands on its pages. */
const Pdf = ChecklistInput.extend({ pdf: z.file(), printedAt: z.string() });

export const checklistContract = {
  get: oc.input(ChecklistInput).output(Checklist),
  /** A file name to propose: `Danh sach den han - 2026-01-21.pdf`. */
  suggestName: oc
    .input(z.object({ kind: z.enum([...checklistFiles, 'pdf']) }))
    .output(z.object({ fileName: z.string() })),
  /** Compares a print with the data, row by row, before it goes to a printer. Refused with PRINT_SHORT. */
  checkPdf: oc.input(Pdf).output(z.object({ rows: z.number().int(), pages: z.number().int() })),
  /** The same, then keeps it at a path. Window only. */
  writePdf: oc.input(Pdf.extend({ path: z.string() })).output(ChecklistOutcome),
  /** Window and command line only: writes beside, reads back, counts, renames. */
  exportTo: oc.input(AsFile.extend({ path: z.string() })).output(ChecklistOutcome),
  /** Browser mode: the same file as bytes. */
  download: oc.input(AsFile).output(z.object({ outcome: ChecklistOutcome, file: z.file() })),
};

import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { boardStates } from '../domain/collection/board.ts';
import { formFields } from '../domain/collection/form.ts';
import { cellStates } from '../domain/collection/reconcile.ts';
import { unitRoles } from '../domain/task.ts';
import { FileKey } from './fileContract.ts';
import { DaySchema } from './schemas.ts';

const Count = z.number().int();

/** A unit's line on the board of a period. */
const BoardRow = z.object({
  unitId: z.string(),
  unit: z.string(),
  shortName: z.string(),
  state: z.enum(boardStates),
  /** Tasks that it is, or would be, asked about. */
  tasks: Count,
  sentOn: DaySchema.nullable(),
  dueOn: DaySchema.nullable(),
  answeredOn: DaySchema.nullable(),
  /** Days after the day by which it was asked for; null while it is not late. */
  lateDays: Count.nullable(),
  /** Cells taken over, and cells of the last file still to be settled. */
  accepted: Count,
  open: Count,
  /** Whether the last file was sent back to it. */
  returned: z.boolean(),
  /** How often letters asked for its report, when the last one did and under which number (null: left open). */
  reminded: z.object({ times: Count, lastOn: DaySchema, number: z.string().nullable() }).nullable(),
});
export type BoardRow = z.infer<typeof BoardRow>;

export const CollectionBoard = z.object({
  periodId: z.string(),
  period: z.string(),
  dueOn: DaySchema.nullable(),
  rows: z.array(BoardRow),
});
export type CollectionBoard = z.infer<typeof CollectionBoard>;

const MakeForms = z.object({
  periodId: z.string(),
  /** None: every unit that has something to report. */
  unitIds: z.array(z.string()),
  dueOn: DaySchema.nullable(),
});
export type MakeForms = z.infer<typeof MakeForms>;

export const MadeForms = z.object({
  folder: z.string(),
  units: Count,
  tasks: Count,
  files: z.array(z.string()),
});
export type MadeForms = z.infer<typeof MadeForms>;

export const MakeFormsEvent = z.discriminatedUnion('step', [
  z.object({ step: z.literal('making'), done: Count, all: Count, file: z.string() }),
  /** `archive`: all files in one, to be taken (`files.take`), where they could not be written into a folder. */
  z.object({ step: z.literal('done'), made: MadeForms, archive: FileKey.nullable() }),
]);
export type MakeFormsEvent = z.infer<typeof MakeFormsEvent>;

const FormValue = z.union([z.string(), z.number(), z.null()]);

const ReviewCell = z.object({
  field: z.enum(formFields),
  state: z.enum(cellStates),
  sheet: z.string(),
  address: z.string(),
  written: z.string(),
  base: FormValue,
  now: FormValue,
  value: FormValue,
  doubts: z.array(z.string()),
  problem: z.string().nullable(),
});
export type ReviewCell = z.infer<typeof ReviewCell>;

const ReviewRow = z.object({
  no: Count,
  taskId: z.string(),
  code: z.string(),
  text: z.string(),
  unit: z.string(),
  role: z.enum(unitRoles),
  line: Count,
  /** Those that are not as they were sent. */
  cells: z.array(ReviewCell),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

const states = z.object({
  unchanged: Count,
  changed: Count,
  doubtful: Count,
  conflict: Count,
  error: Count,
});

/** Biểu trả về sau đối chiếu; nothing of it is stored. */
export const ReturnedForm = z.object({
  fileName: z.string(),
  sha256: z.string(),
  formId: z.string(),
  unitId: z.string().nullable(),
  unit: z.string(),
  /** When a file of the same bytes was taken over; null: never. */
  knownOn: DaySchema.nullable(),
  /** It could only be guessed whose form it is. */
  guessed: z.boolean(),
  /** The unit that it names itself, where that is another one. */
  otherUnit: z.string().nullable(),
  rows: z.array(ReviewRow),
  rowCount: Count,
  counts: states,
  missing: z.array(z.object({ code: z.string(), text: z.string() })),
  unknown: z.array(
    z.object({
      sheet: z.string(),
      line: Count,
      kind: z.enum(['unknown', 'foreign', 'withdrawn']),
      shown: z.string(),
    }),
  ),
  extra: z.array(z.object({ sheet: z.string(), cell: z.string(), heading: z.string() })),
  missingFields: z.array(z.enum(formFields)),
  cut: z.array(z.string()),
});
export type ReturnedForm = z.infer<typeof ReturnedForm>;

/** What somebody decided of a cell: its value as proposed or as corrected; `now` as the review showed it. */
export const CellDecision = z.object({
  no: Count,
  field: z.enum(formFields),
  now: FormValue,
  /** As text where somebody typed it: read as a unit's own cell would be. */
  value: FormValue,
});
export type CellDecision = z.infer<typeof CellDecision>;

const AcceptedForm = z.object({ file: z.file(), decisions: z.array(CellDecision).max(100_000) });

export const AcceptOutcome = z.object({
  /** Cells written, tasks that they belong to, cells still to be settled. */
  cells: Count,
  tasks: Count,
  open: Count,
  files: Count,
});
export type AcceptOutcome = z.infer<typeof AcceptOutcome>;

const periodId = z.string();

export const collectionContract = {
  /** Refused with PERIOD_GONE. */
  board: oc.input(z.object({ periodId })).output(CollectionBoard),
  /**
   * Writes one workbook a unit, one of all units and the list of them, into a folder that the window's user chose; without
   * a folder in one archive. Refused with PERIOD_GONE, COLLECTION_NOTHING, COLLECTION_EXPORT_DIFFERS and the TARGET_ codes;
   * then nothing is recorded and none of the files stays.
   */
  make: oc.input(MakeForms.extend({ folder: z.string().nullable() })).output(eventIterator(MakeFormsEvent)),
  /** Refused with the FILE_ codes, XLS_LEGACY and the COLLECTION_ codes. */
  read: oc.input(z.object({ periodId, file: z.file() })).output(ReturnedForm),
  /** One operation. Refused as `read`, and with COLLECTION_CHANGED where the register has moved since the review. */
  accept: oc
    .input(z.object({ periodId, forms: z.array(AcceptedForm).min(1).max(500) }))
    .output(AcceptOutcome),
  /** The unit's own workbook with its errors marked, and a text to send with it. Refused as `read`. */
  returnToUnit: oc
    .input(z.object({ periodId, file: z.file() }))
    .output(z.object({ file: z.file(), text: z.string(), marked: Count })),
  /** Units that have not answered, as a workbook and as a text. Refused with PERIOD_GONE. */
  lateList: oc
    .input(z.object({ periodId }))
    .output(z.object({ file: z.file(), text: z.string(), units: Count })),
};

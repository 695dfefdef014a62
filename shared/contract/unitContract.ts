import { oc } from '@orpc/contract';
import * as z from 'zod';
import { unitKinds } from '../domain/unit.ts';
import { unitChangeKinds } from '../domain/unitLineage.ts';
import { DaySchema, HistoryEntry, Unit, UnitContact, UnitRef } from './schemas.ts';

const Name = z.string().trim().min(1).max(300);
const Line = z.string().trim().max(300);

/** Names that a task of the page may give a unit; what is absent stays. */
export const UnitEdit = z.object({
  name: Name.optional(),
  shortName: Name.optional(),
  kind: z.enum(unitKinds).optional(),
  aliases: z.array(Name).optional(),
  contact: UnitContact.optional(),
});
export type UnitEdit = z.infer<typeof UnitEdit>;

export const NewUnitInput = z.object({
  name: Name,
  /** The usual short form of the name where absent. */
  shortName: Name.optional(),
  kind: z.enum(unitKinds),
});
export type NewUnitInput = z.infer<typeof NewUnitInput>;

/** When a change took effect: its day, else its year, else nothing is known. */
const changeTime = {
  on: DaySchema.nullable(),
  year: z.number().int().min(1945).max(2199).nullable(),
};

/** Thay đổi tổ chức, to be written down. */
export const UnitChangeInput = z.object({
  kind: z.enum(unitChangeKinds),
  ...changeTime,
  /** Number of the resolution or decision; empty when unknown. */
  document: Line,
  /** Keys of the units that took part. */
  before: z.array(z.string()).min(1).max(400),
  /** Units that stand afterwards: known ones by key, new ones by name. Those that go on stand in `before` too. */
  after: z.array(z.union([z.object({ id: z.string() }), z.object({ name: Name })])).max(400),
});
export type UnitChangeInput = z.infer<typeof UnitChangeInput>;

/** A change as a unit's page shows it. */
export const UnitChangeEntry = z.object({
  id: z.string(),
  kind: z.enum(unitChangeKinds),
  ...changeTime,
  document: z.string(),
  before: z.array(UnitRef),
  after: z.array(UnitRef),
});
export type UnitChangeEntry = z.infer<typeof UnitChangeEntry>;

/** Everything shown of one unit. */
export const UnitDetail = Unit.extend({
  /** Every change that led to it or came of it, the oldest first. */
  lineage: z.array(UnitChangeEntry),
  history: z.array(HistoryEntry),
});
export type UnitDetail = z.infer<typeof UnitDetail>;

/** A unit in the trash. */
export const RemovedUnit = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(unitKinds),
  removedAt: z.string(),
  author: z.string(),
});
export type RemovedUnit = z.infer<typeof RemovedUnit>;

/** Why a line of the directory's workbook cannot be taken. */
export const unitRowProblems = [
  'no-name',
  'long-name',
  'unknown-kind',
  'same-name',
  'name-taken',
  'unknown-unit',
  'bad-day',
  'unknown-change',
  'bad-change',
  'change-edited',
] as const;
export type UnitRowProblem = (typeof unitRowProblems)[number];

/** What a workbook would change, or has changed once confirmed. */
export const UnitImport = z.object({
  fileName: z.string(),
  added: z.array(z.string()),
  changed: z.array(z.object({ name: z.string(), fields: z.array(z.string()) })),
  unchanged: z.number().int(),
  /** Changes of the structure that are new, in words. */
  changes: z.number().int(),
  /** Lines that are left out: where and why. */
  problems: z.array(
    z.object({ sheet: z.string(), cell: z.string(), problem: z.enum(unitRowProblems), found: z.string() }),
  ),
  stored: z.boolean(),
});
export type UnitImport = z.infer<typeof UnitImport>;

const byId = z.object({ id: z.string() });
const WorkbookOutcome = z.object({ fileName: z.string(), units: z.number().int() });

export const unitContract = {
  /** The whole directory; those that ended with the structure of their time are among them. */
  list: oc.output(z.array(Unit)),
  get: oc.input(byId).output(UnitDetail),
  create: oc.input(NewUnitInput).output(UnitDetail),
  /** Refused with UNIT_CHANGED when `version` is not the stored one, with UNIT_NAME_TAKEN when another has the name. */
  update: oc.input(byId.extend({ version: z.number().int(), edit: UnitEdit })).output(UnitDetail),
  /** Writes down a merger, a split, a new name or an end; answers the first unit that stands afterwards. */
  recordChange: oc.input(UnitChangeInput).output(UnitDetail),
  /** Takes back a change that was written down by mistake. */
  removeChange: oc.input(byId).output(z.object({ removed: z.boolean() })),
  /** Into the trash; refused with UNIT_IN_USE or UNIT_IN_CHANGE. */
  remove: oc.input(byId).output(z.object({ removed: z.boolean() })),
  removed: oc.output(z.array(RemovedUnit)),
  restore: oc.input(byId).output(UnitDetail),
  /** The usual units of a province and the changes of 2025; what the directory has stays as it is. */
  loadPreset: oc.output(z.object({ added: z.number().int(), changes: z.number().int() })),
  suggestName: oc.output(z.object({ fileName: z.string() })),
  /** Window and command line only. */
  exportTo: oc.input(z.object({ path: z.string() })).output(WorkbookOutcome),
  /** Browser mode: the same workbook as bytes. */
  download: oc.output(WorkbookOutcome.extend({ file: z.file() })),
  /** What a workbook of the directory would change; with `confirm` it is stored, in one operation. */
  importWorkbook: oc.input(z.object({ file: z.file(), confirm: z.boolean() })).output(UnitImport),
};

import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { letterKinds } from '../domain/letters/letter.ts';
import { FileKey } from './fileContract.ts';
import { DaySchema, UnitRef } from './schemas.ts';

/** Which of a unit's tasks a letter is about: overdue and due today; with `soon` those soon due as well. */
const Scope = z.object({ soon: z.boolean() });

/** Đơn vị cần đôn đốc, with its open tasks that a letter would name. */
export const UnitToRemind = z.object({
  unit: UnitRef,
  overdue: z.number().int(),
  dueToday: z.number().int(),
  dueSoon: z.number().int(),
  /** How often its most chased task of these was chased, and when one of them last was. */
  rounds: z.number().int(),
  lastOn: DaySchema.nullable(),
});
export type UnitToRemind = z.infer<typeof UnitToRemind>;

/** What letters of every kind start from. */
export const LetterDesk = z.object({
  on: DaySchema,
  /** By when they ask for an answer unless told otherwise: a working day. */
  answerBy: DaySchema,
  /** After the last number given this year. */
  nextNumber: z.number().int(),
  /** Whether what a letter carries of the office is set: without it the letter has dots there. */
  officeKnown: z.boolean(),
  /** The office's own template; null: the program's. */
  template: z.string().nullable(),
});
export type LetterDesk = z.infer<typeof LetterDesk>;

export const LetterWork = LetterDesk.extend({
  units: z.array(UnitToRemind),
  /** Tasks that nobody leads: no letter can go out for them. */
  withoutLead: z.number().int(),
});
export type LetterWork = z.infer<typeof LetterWork>;

/** Đơn vị chưa gửi báo cáo of a period, with what it was sent. */
export const UnitToAsk = z.object({
  unit: UnitRef,
  /** Tasks that it is still to report on. */
  tasks: z.number().int(),
  sentOn: DaySchema,
  dueOn: DaySchema.nullable(),
  /** Days after the day by which its report was asked for; null while it is not late. */
  lateDays: z.number().int().nullable(),
  /** Letters about it that went out, and when the last one did. */
  rounds: z.number().int(),
  lastOn: DaySchema.nullable(),
});
export type UnitToAsk = z.infer<typeof UnitToAsk>;

export const ReportWork = LetterDesk.extend({
  units: z.array(UnitToAsk),
  /** Units that have tasks to report on and were sent no form: they get one before a letter can ask for it. */
  unsent: z.array(UnitRef),
});
export type ReportWork = z.infer<typeof ReportWork>;

/** What letters are about; for a report `soon` means those not yet late as well. */
const TaskScope = Scope.extend({ kind: z.literal('tasks') });
const ReportScope = Scope.extend({ kind: z.literal('report'), periodId: z.string() });
export type LetterScope = z.infer<typeof TaskScope> | z.infer<typeof ReportScope>;

export const MakeLetters = z.object({
  about: z.discriminatedUnion('kind', [TaskScope, ReportScope]),
  units: z.array(z.string()).min(1).max(1_000),
  /** The first letter's number, the others follow; null: left open. */
  firstNumber: z.number().int().min(1).max(99_999).nullable(),
  day: DaySchema,
  /** By when the units are to answer. */
  answerBy: DaySchema.nullable(),
});
export type MakeLetters = z.infer<typeof MakeLetters>;

export const LetterEvent = z.discriminatedUnion('step', [
  z.object({ step: z.literal('writing'), done: z.number().int(), all: z.number().int() }),
  z.object({
    step: z.literal('done'),
    letters: z.number().int(),
    tasks: z.number().int(),
    /** Browser mode: all letters in one archive, to be taken (`files.take`). */
    archive: FileKey.nullable(),
  }),
]);
export type LetterEvent = z.infer<typeof LetterEvent>;

export const LetterEntry = z.object({
  id: z.string(),
  kind: z.enum(letterKinds),
  /** The period whose report it asks for. */
  period: z.string().nullable(),
  number: z.number().int().nullable(),
  symbol: z.string(),
  day: DaySchema,
  unit: UnitRef,
  answerBy: DaySchema.nullable(),
  tasks: z.number().int(),
  fileName: z.string(),
});
export type LetterEntry = z.infer<typeof LetterEntry>;

const OfKind = z.object({ kind: z.enum(letterKinds) });

export const letterContract = {
  /** Whom a letter would go to today. */
  work: oc.input(Scope).output(LetterWork),
  /** Which units' reports of a period have not come. Refused with PERIOD_GONE or PERIOD_CLOSED. */
  reportWork: oc.input(Scope.extend({ periodId: z.string() })).output(ReportWork),
  /**
   * Window only: one letter a unit into a folder; the numbers, and the act on each task, are written down with the last
   * one. Stopped, or refused with LETTER_NUMBER_TAKEN, LETTER_NO_TASKS, LETTER_NONE_MISSING, LETTER_SHORT, a PERIOD_ or a TARGET_ code, it leaves nothing.
   */
  makeIn: oc.input(MakeLetters.extend({ folder: z.string() })).output(eventIterator(LetterEvent)),
  /** Browser mode: the same as one archive. */
  makeArchive: oc.input(MakeLetters).output(eventIterator(LetterEvent)),
  /** Sổ công văn đôn đốc, the latest first. */
  register: oc.output(z.array(LetterEntry)),
  /** The template in use, to be changed in Word. */
  downloadTemplate: oc.input(OfKind).output(z.object({ fileName: z.string(), file: z.file() })),
  /** Takes a Word file as the office's template. Refused with the LETTER_TEMPLATE_ codes. */
  setTemplate: oc.input(OfKind.extend({ file: z.file() })).output(z.object({ fileName: z.string() })),
  /** Back to the program's own template. */
  resetTemplate: oc.input(OfKind).output(z.object({ reset: z.boolean() })),
};

import { oc } from '@orpc/contract';
import * as z from 'zod';
import { calendarEntryKinds } from '../vietnamese/workCalendar.ts';
import { DaySchema } from './schemas.ts';

/** Years that a calendar is kept for. */
const Year = z.number().int().min(2000).max(2100);
const kind = z.enum(calendarEntryKinds);

/** Lịch làm việc of a year: `CalendarLine` of shared/vietnamese, and what the year comes to. */
export const CalendarYear = z.object({
  year: Year,
  settled: z.boolean(),
  workingDays: z.number().int(),
  days: z.array(
    z.object({
      day: DaySchema,
      kind,
      name: z.string(),
      published: z.object({ kind, name: z.string() }).nullable(),
      own: z.boolean(),
    }),
  ),
});
export type CalendarYear = z.infer<typeof CalendarYear>;

export const CalendarDayInput = z.object({ day: DaySchema, kind, name: z.string().trim().max(200) });
export type CalendarDayInput = z.infer<typeof CalendarDayInput>;

/** An open deadline that the working days of today would put on another day than the one it stands for. */
export const ShiftedDeadline = z.object({
  deadlineId: z.string(),
  taskId: z.string(),
  code: z.string(),
  text: z.string(),
  phrase: z.string(),
  due: DaySchema.nullable(),
  certain: z.boolean(),
  would: DaySchema,
  /** Whether the day that stands is none that the published calendar gives: a person may have set it. */
  byHand: z.boolean(),
});
export type ShiftedDeadline = z.infer<typeof ShiftedDeadline>;

export const calendarContract = {
  year: oc.input(z.object({ year: Year })).output(CalendarYear),
  /** What is published stands again where the entry says the same. Refused with CALENDAR_IDLE. */
  setDay: oc.input(CalendarDayInput).output(CalendarYear),
  /** Takes the office's entry away; of a day that is published only, enters that it is a plain one. Refused with CALENDAR_GONE. */
  removeDay: oc.input(z.object({ day: DaySchema })).output(CalendarYear),
  settleYear: oc.input(z.object({ year: Year, settled: z.boolean() })).output(CalendarYear),
  /** What the calendar would put on another day; nothing moves by itself. */
  shifted: oc.output(z.array(ShiftedDeadline)),
  /** Moves these, as one operation; what would come out as it stands meanwhile is left out. */
  applyShifted: oc
    .input(z.object({ deadlineIds: z.array(z.string()).min(1) }))
    .output(z.object({ deadlines: z.number().int() })),
};

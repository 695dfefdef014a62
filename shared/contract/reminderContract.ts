import { oc } from '@orpc/contract';
import * as z from 'zod';
import { furthestStep, reminderActs } from '../domain/escalation.ts';
import { DaySchema, TaskRow } from './schemas.ts';
import { TaskFilter } from './taskContract.ts';

const Step = z.object({
  days: z.number().int().min(-furthestStep).max(furthestStep),
  act: z.enum(reminderActs),
});

/** Việc đôn đốc của một ngày: of each step the tasks that ask for it, the longest due first. */
export const ReminderWork = z.object({
  on: DaySchema,
  /** Tasks in all steps. */
  total: z.number().int(),
  steps: z.array(
    Step.extend({
      /** Tasks that ask for it, of which `tasks` are the first. */
      total: z.number().int(),
      tasks: z.array(
        z.object({
          row: TaskRow,
          /** How often its units were reminded, and when last. */
          rounds: z.number().int(),
          lastOn: DaySchema.nullable(),
        }),
      ),
    }),
  ),
});
export type ReminderWork = z.infer<typeof ReminderWork>;

const CalendarInput = z.object({ filter: TaskFilter.prefault({}) });

export const reminderContract = {
  /** What is to be chased today; at most `limit` tasks a step. */
  work: oc.input(z.object({ limit: z.number().int().min(0).max(500) })).output(ReminderWork),
  /** Writes down that tasks were chased. Refused with TASK_GONE. */
  record: oc
    .input(z.object({ taskIds: z.array(z.string()).max(20_000), act: z.enum(reminderActs) }))
    .output(z.object({ count: z.number().int() })),
  /** The same of all tasks that ask for a step today, shown or not; answers how many. */
  recordStep: oc.input(Step).output(z.object({ count: z.number().int() })),
  /** A file name to propose: `Lich den han - 2026-01-21.ics`. */
  calendarName: oc.output(z.object({ fileName: z.string() })),
  /** Window and command line only: writes the due days of open tasks as a calendar file; answers how many. */
  exportCalendar: oc
    .input(CalendarInput.extend({ path: z.string() }))
    .output(z.object({ days: z.number().int() })),
  /** Browser mode: the same file as bytes. */
  downloadCalendar: oc
    .input(CalendarInput)
    .output(z.object({ days: z.number().int(), fileName: z.string(), file: z.file() })),
};

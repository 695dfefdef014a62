import path from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import { calendarFileName, downloadCalendar, exportCalendar } from '../services/reminders/exportCalendar.ts';
import { recordReminders } from '../services/reminders/recordReminders.ts';
import { recordStep } from '../services/reminders/recordStep.ts';
import { reminderWork } from '../services/reminders/reminderWork.ts';
import { procedures } from './procedures.ts';

const { reminders } = procedures;

export const reminderRouter = {
  work: reminders.work.handler(({ context, input }) => reminderWork(context, input)),
  record: reminders.record.handler(({ context, input }) => recordReminders(context, input)),
  recordStep: reminders.recordStep.handler(({ context, input }) => recordStep(context, input)),
  calendarName: reminders.calendarName.handler(({ context }) => ({ fileName: calendarFileName(context) })),
  exportCalendar: reminders.exportCalendar.handler(({ context, input }) => {
    if (!context.mayWrite(input.path))
      throw new Refusal('TARGET_NOT_ALLOWED', { file: path.basename(input.path) });
    return exportCalendar(context, input);
  }),
  downloadCalendar: reminders.downloadCalendar.handler(({ context, input }) =>
    downloadCalendar(context, input),
  ),
};

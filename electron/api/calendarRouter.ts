import { calendarYear, removeDay, setDay, settleYear } from '../services/calendar/editCalendar.ts';
import { applyShifted, shiftedDeadlines } from '../services/calendar/shiftedDeadlines.ts';
import { procedures } from './procedures.ts';

const { calendar } = procedures;

export const calendarRouter = {
  year: calendar.year.handler(({ context, input }) => calendarYear(context, input.year)),
  setDay: calendar.setDay.handler(({ context, input }) => setDay(context, input)),
  removeDay: calendar.removeDay.handler(({ context, input }) => removeDay(context, input.day)),
  settleYear: calendar.settleYear.handler(({ context, input }) => settleYear(context, input)),
  shifted: calendar.shifted.handler(({ context }) => shiftedDeadlines(context)),
  applyShifted: calendar.applyShifted.handler(({ context, input }) =>
    applyShifted(context, input.deadlineIds),
  ),
};

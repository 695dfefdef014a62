import { taskBars, taskCalendar, taskTimeline } from '../services/tasks/taskViews.ts';
import { procedures } from './procedures.ts';

const { views } = procedures;

export const taskViewRouter = {
  calendar: views.calendar.handler(({ context, input }) => taskCalendar(context, input)),
  timeline: views.timeline.handler(({ context, input }) => taskTimeline(context, input)),
  bars: views.bars.handler(({ context, input }) => taskBars(context, input)),
};

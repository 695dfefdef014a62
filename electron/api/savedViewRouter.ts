import { addView, changeView, moveView, removeView, savedViews } from '../services/views/savedViews.ts';
import { procedures } from './procedures.ts';

const views = procedures.savedViews;

export const savedViewRouter = {
  list: views.list.handler(({ context }) => savedViews(context)),
  add: views.add.handler(({ context, input }) => addView(context, input)),
  change: views.change.handler(({ context, input }) => changeView(context, input)),
  move: views.move.handler(({ context, input }) => moveView(context, input)),
  remove: views.remove.handler(({ context, input }) => removeView(context, input.id)),
};

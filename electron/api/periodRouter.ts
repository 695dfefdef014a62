import { addPeriod, editPeriod, ensureCurrentPeriod, removePeriod } from '../services/periods/editPeriods.ts';
import { listPeriods } from '../services/periods/listPeriods.ts';
import { procedures } from './procedures.ts';

const { periods } = procedures;

export const periodRouter = {
  list: periods.list.handler(({ context }) => listPeriods(context)),
  add: periods.add.handler(({ context, input }) => addPeriod(context, input)),
  ensureCurrent: periods.ensureCurrent.handler(({ context }) => ensureCurrentPeriod(context)),
  edit: periods.edit.handler(({ context, input }) => editPeriod(context, input)),
  remove: periods.remove.handler(({ context, input }) => removePeriod(context, input.id)),
};

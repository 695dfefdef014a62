import { getDashboard } from '../services/dashboard/getDashboard.ts';
import { procedures } from './procedures.ts';

export const dashboardRouter = {
  get: procedures.dashboard.get.handler(({ context, input }) => getDashboard(context, input)),
};

import { listDirectives } from '../services/directives/listDirectives.ts';
import { loadSample } from '../services/sample/loadSample.ts';
import { listUnits } from '../services/units/listUnits.ts';
import { procedures } from './procedures.ts';

const { directives, units, sample } = procedures;

export const directiveRouter = {
  list: directives.list.handler(({ context }) => listDirectives(context)),
};
export const unitRouter = { list: units.list.handler(({ context }) => listUnits(context)) };
export const sampleRouter = { load: sample.load.handler(({ context }) => loadSample(context)) };

import { listDirectives } from '../services/directives/listDirectives.ts';
import { loadSample } from '../services/sample/loadSample.ts';
import { procedures } from './procedures.ts';

const { directives, sample } = procedures;

export const directiveRouter = {
  list: directives.list.handler(({ context }) => listDirectives(context)),
};
export const sampleRouter = { load: sample.load.handler(({ context }) => loadSample(context)) };

import { directiveSource } from './directiveSource.ts';
import { fieldSource, unitSource } from './figureSource.ts';
import { taskSource } from './taskSource.ts';

/** Every list that an appendix can be made of. */
export const appendixSources = {
  tasks: taskSource,
  fields: fieldSource,
  units: unitSource,
  directives: directiveSource,
} as const;
export type SourceName = keyof typeof appendixSources;
export const sourceNames = Object.keys(appendixSources) as SourceName[];

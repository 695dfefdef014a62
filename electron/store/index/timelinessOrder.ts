import type { Timeliness } from '../../../shared/domain/timeliness.ts';

/**
 * Order of urgency, in which lists put the states rather than by their letters. Its places are stored in `task_index`: a
 * change needs a new revision of the index.
 */
export const timelinessOrder: readonly Timeliness[] = [
  'overdue',
  'due-today',
  'due-soon',
  'unclear',
  'not-due',
  'no-deadline',
  'done-late',
  'done-on-time',
];

/** What `task_index` holds of a state. */
export const timelinessPlace = (state: Timeliness): number => timelinessOrder.indexOf(state);

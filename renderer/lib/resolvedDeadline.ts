import type { Deadline } from '../../shared/domain/deadline.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

/** A deadline that a person has written and nothing has resolved yet: it has no day and is not certain. */
export const unresolved = (phrase: string, doubt: string | null): Deadline => ({
  phrase,
  kind: 'none',
  due: null,
  from: null,
  reckonedFrom: null,
  recurrence: null,
  certain: false,
  doubt,
});

/** The same wording, its day settled by a person: certain from now on. */
export const settledOn = (deadline: Deadline, due: Day): Deadline => ({
  ...deadline,
  kind: deadline.kind === 'none' || deadline.kind === 'ongoing' ? 'date' : deadline.kind,
  due,
  recurrence: null,
  reckonedFrom: null,
  certain: true,
  doubt: null,
});

/** The same wording, settled as work without an end. */
export const settledOngoing = (deadline: Deadline): Deadline => ({
  ...deadline,
  kind: 'ongoing',
  due: null,
  from: null,
  recurrence: null,
  reckonedFrom: null,
  certain: true,
  doubt: null,
});

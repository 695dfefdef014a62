import type { Timeliness } from '../../shared/domain/timeliness.ts';

export interface SignStroke {
  d: string;
  filled: boolean;
}

const ring = { d: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9Z', filled: false };
const tick = { d: 'M1.5 6.5 4.5 9.5 10.5 2.5', filled: false };

/**
 * The signs of timeliness as drawings on a field 12 units high, one path a stroke. Fonts differ too much: what one shows as
 * a quarter of a disc is a dot in the next and nothing in a third.
 */
export const signDrawings: Record<Timeliness, readonly SignStroke[]> = {
  overdue: [{ d: 'M6 1 11.5 11H.5Z', filled: true }],
  'due-today': [{ ...ring, filled: true }],
  'due-soon': [ring, { d: 'M6 6V1.5A4.5 4.5 0 0 1 10.5 6Z', filled: true }],
  'not-due': [ring],
  'done-on-time': [tick],
  'done-late': [tick, { d: 'M17.5 2 22 10.5H13Z', filled: true }],
  unclear: [
    { d: 'M3.6 4.1A2.4 2.4 0 1 1 6 6.5V7.8', filled: false },
    { d: 'M6 9.4a.6.6 0 1 1 0 1.4a.6.6 0 1 1 0-1.4Z', filled: true },
  ],
  'no-deadline': [
    {
      d: 'M6 6C4.9 4.3 4.1 3.7 3.1 3.7a2.3 2.3 0 0 0 0 4.6C4.1 8.3 4.9 7.7 6 6 7.1 4.3 7.9 3.7 8.9 3.7a2.3 2.3 0 0 1 0 4.6C7.9 8.3 7.1 7.7 6 6Z',
      filled: false,
    },
  ],
};

/** How wide the drawing's field is: two signs side by side take twice the room. */
export const signWidth = (state: Timeliness): number => (state === 'done-late' ? 23 : 12);

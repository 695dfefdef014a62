import type { Day } from '../../vietnamese/day.ts';

/** What became of a file that came back: taken over (`accepted`), or sent back to its unit with its errors (`returned`). */
export const returnedStates = ['accepted', 'returned'] as const;
export type ReturnedState = (typeof returnedStates)[number];

/**
 * Tình trạng thu thập of a unit in a period: not sent, waited for, late, answered with errors left or sent back, accepted;
 * `over`: it has no part any more in what it was asked (it merged, its tasks went to others), so nobody waits for it.
 */
export const boardStates = ['not-sent', 'waiting', 'late', 'errors', 'accepted', 'over'] as const;
export type BoardState = (typeof boardStates)[number];

export interface SentAndReturned {
  sentOn: Day | null;
  dueOn: Day | null;
  /** The files that came back, the last one last. */
  files: readonly { receivedOn: Day; state: ReturnedState; open: number }[];
  /** Whether it still has a part in anything that it was asked. */
  asked: boolean;
}

/** How a unit's collection stands on a day. Pure. */
export function boardState({ sentOn, dueOn, files, asked }: SentAndReturned, today: Day): BoardState {
  if (sentOn === null) return 'not-sent';
  const last = files.at(-1);
  if (last) return last.state === 'accepted' && last.open === 0 ? 'accepted' : 'errors';
  if (!asked) return 'over';
  return dueOn !== null && dueOn < today ? 'late' : 'waiting';
}

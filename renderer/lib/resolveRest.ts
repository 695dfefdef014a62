import type { Deadline } from '../../shared/domain/deadline.ts';
import { ui } from '../../shared/text.ts';
import { unresolved } from './resolvedDeadline.ts';

type Resolve = (phrase: string) => Promise<Deadline | null>;

/** What a wording comes to; where it names no time, or cannot be looked up, it stays without a day and says why. */
export async function answerTo(phrase: string, resolve: Resolve): Promise<Deadline> {
  const answer = await resolve(phrase).catch(() => unresolved(phrase, ui.deadline.resolveFailed));
  return answer ? { ...answer, phrase } : unresolved(phrase, ui.deadline.notTime);
}

/** Deadlines as they are to be stored: a wording whose answer has not come yet is resolved first. */
export const resolveRest = <T extends Deadline>(deadlines: readonly T[], resolve: Resolve): Promise<T[]> =>
  Promise.all(
    deadlines.map(async (each) =>
      each.doubt === ui.deadline.resolving ? { ...each, ...(await answerTo(each.phrase, resolve)) } : each,
    ),
  );

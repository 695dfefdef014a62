import type { Deadline } from '../../shared/domain/deadline.ts';
import { ui } from '../../shared/text.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { appApi } from './api.ts';
import { unresolved } from './resolvedDeadline.ts';

/**
 * How a wording is resolved, reckoned from the document's day. Where that is unknown, a wording that needs it stays
 * unresolved: reckoning from today instead would be a wrong day given in silence. Null when it names no time.
 */
export async function resolvePhrase(
  phrase: string,
  signedOn: Day | null,
  today: Day,
): Promise<Deadline | null> {
  const answer = await appApi.drafts.resolveDeadline({ phrase, on: signedOn ?? today });
  if (answer?.reckonedFrom && !signedOn) return unresolved(phrase, ui.deadline.unknownSigning);
  return answer;
}

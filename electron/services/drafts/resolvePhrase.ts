import type { Deadline } from '../../../shared/domain/deadline.ts';
import { resolveDeadline } from '../../../shared/extraction/deadlines/resolveDeadline.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { deadlineOptions } from '../calendar/deadlineOptions.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** A wording that somebody typed, resolved as the office counts; null when it names no time. */
export async function resolvePhrase(
  { store }: Pick<ServiceContext, 'store'>,
  { phrase, on }: { phrase: string; on: Day },
): Promise<Deadline | null> {
  return resolveDeadline(phrase, on, await store.read(deadlineOptions));
}

import type { DraftTask } from '../../../shared/contract/draftContract.ts';
import type { Deadline } from '../../../shared/domain/deadline.ts';

/**
 * Resolves anew the deadlines that depend on the document's day (or could not be resolved without it), after that day
 * was corrected. A day that a person settled stands alone and stays. Answers what has become different.
 */
export async function reckonAgain(
  tasks: readonly DraftTask[],
  resolve: (phrase: string) => Promise<Deadline | null>,
): Promise<{ key: string; phrase: string; deadline: Deadline }[]> {
  const asked = tasks.flatMap(({ key, deadlines }) =>
    deadlines
      .filter(({ deadline }) => deadline.phrase && (deadline.reckonedFrom !== null || !deadline.certain))
      .map(({ deadline }) => ({ key, before: deadline })),
  );
  const answers = await Promise.all(
    asked.map(async ({ key, before }) => ({ key, before, answer: await resolve(before.phrase) })),
  );
  return answers.flatMap(({ key, before, answer }) =>
    answer && (answer.due !== before.due || answer.certain !== before.certain)
      ? [{ key, phrase: before.phrase, deadline: { ...answer, phrase: before.phrase } }]
      : [],
  );
}

import type { MarkOccurrence } from '../../../../shared/contract/deadlineContract.ts';
import type { TaskDetail } from '../../../../shared/contract/schemas.ts';
import { extensionText, occurrencesText } from '../../../../shared/text.ts';
import { formatDay } from '../../../../shared/vietnamese/day.ts';
import type { GrantedExtension } from '../../../components/ExtensionForm.tsx';
import { appApi } from '../../../lib/api.ts';
import { tellDone, tellFailed } from '../../../lib/notice.ts';
import { once } from '../../../lib/once.ts';
import { refreshAll } from '../../../lib/queries.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';

/**
 * Does an act, once until what came of it is shown, and says so; answers why it was refused, null when it was not. `about`
 * names what is done with what.
 */
const act = (about: string, call: () => Promise<unknown>, done: string): Promise<string | null> =>
  once(about, () => perform(call, done));

async function perform(call: () => Promise<unknown>, done: string): Promise<string | null> {
  try {
    await call();
    tellDone(done);
    return null;
  } catch (error) {
    const why = refusalSentence(error);
    tellFailed(why);
    return why;
  } finally {
    await refreshAll();
  }
}

export const extendTask = ({ id, code }: TaskDetail, deadlineId: string, granted: GrantedExtension) =>
  act(
    `extend ${deadlineId}`,
    () => appApi.tasks.extend({ ids: [id], deadlineId, ...granted }),
    extensionText.done(code, formatDay(granted.due)),
  );

export const withdrawExtension = ({ id, code }: TaskDetail, extensionId: string) =>
  act(
    `withdraw ${extensionId}`,
    () => appApi.tasks.withdrawExtension({ taskId: id, extensionId }),
    extensionText.withdrawn(code),
  );

export const markOccurrence = ({ code }: TaskDetail, said: MarkOccurrence) =>
  act(
    `mark ${said.deadlineId} ${said.due}`,
    () => appApi.tasks.markOccurrence(said),
    occurrencesText.saved(formatDay(said.due), code),
  );

export const completeOccurrences = ({ code }: TaskDetail, deadlineId: string) =>
  act(
    `complete ${deadlineId}`,
    () => appApi.tasks.completeOccurrences({ deadlineId }),
    occurrencesText.completed(code),
  );

import type { MarkOccurrence } from '../../../../shared/contract/deadlineContract.ts';
import type { TaskDetail } from '../../../../shared/contract/schemas.ts';
import { extensionText, occurrencesText } from '../../../../shared/text.ts';
import { formatDay } from '../../../../shared/vietnamese/day.ts';
import type { GrantedExtension } from '../../../components/ExtensionForm.tsx';
import { appApi } from '../../../lib/api.ts';
import { tellDone, tellFailed } from '../../../lib/notice.ts';
import { refreshAll } from '../../../lib/queries.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';

/** Does an act and says what came of it; answers why it was refused, null when it was not. */
async function act(call: () => Promise<unknown>, done: string): Promise<string | null> {
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
    () => appApi.tasks.extend({ ids: [id], deadlineId, ...granted }),
    extensionText.done(code, formatDay(granted.due)),
  );

export const withdrawExtension = ({ id, code }: TaskDetail, extensionId: string) =>
  act(() => appApi.tasks.withdrawExtension({ taskId: id, extensionId }), extensionText.withdrawn(code));

export const markOccurrence = ({ code }: TaskDetail, said: MarkOccurrence) =>
  act(() => appApi.tasks.markOccurrence(said), occurrencesText.saved(formatDay(said.due), code));

export const completeOccurrences = ({ code }: TaskDetail, deadlineId: string) =>
  act(() => appApi.tasks.completeOccurrences({ deadlineId }), occurrencesText.completed(code));

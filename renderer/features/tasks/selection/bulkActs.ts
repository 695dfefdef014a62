import type { BulkChange, BulkEvent, BulkOutcome } from '../../../../shared/contract/bulkContract.ts';
import { bulkText } from '../../../../shared/text.ts';
import { appApi } from '../../../lib/api.ts';
import { createStore } from '../../../lib/createStore.ts';
import { formatCount } from '../../../lib/formatCount.ts';
import { tellDone, tellFailed } from '../../../lib/notice.ts';
import { refreshAll } from '../../../lib/queries.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';
import { taskSelection } from '../../../lib/taskSelection.ts';
import { startQuietWork } from '../../../lib/work.ts';

/** A field of the panel in which many tasks are changed. */
export type BulkField = 'status' | 'leads' | 'coordinating' | 'field' | 'programme' | 'priority';

/** Where the panel stands open, at which of its fields; null: closed. */
export const bulkPanel = createStore<BulkField | null>(null);

/** Whether the menu of what can be done with the chosen tasks is open. */
export const bulkMenu = createStore(false);

/** `11 đã đổi, 1 không đổi: NV-0012 đã như vậy` */
const outcomeLine = ({ changed, unchanged }: BulkOutcome) =>
  bulkText.outcome(
    formatCount(changed),
    unchanged.map(({ why, count, codes }) =>
      bulkText.left[why](formatCount(count), codes, count > codes.length),
    ),
  );

async function follow(events: AsyncIterable<BulkEvent>, work: ReturnType<typeof startQuietWork>) {
  for await (const event of events) {
    if (event.step === 'done') return event.outcome;
    if (event.step === 'indexing') work.change({ line: bulkText.indexing, share: null });
    else {
      const { step, done, total } = event;
      const share = step === 'reading' ? 0.2 * (done / total) : 0.2 + 0.8 * (done / total);
      work.change({ line: bulkText[step](formatCount(done), formatCount(total)), share });
    }
  }
  return undefined;
}

/** Changes the chosen tasks in one act; what came of it stands in the status bar. Answers whether it was done. */
export async function changeChosen(change: BulkChange): Promise<boolean> {
  const ids = [...taskSelection.get().ids];
  if (ids.length === 0) return false;
  const abort = new AbortController();
  const work = startQuietWork(bulkText.title(formatCount(ids.length)), {
    line: bulkText.waiting,
    stop: () => abort.abort(),
  });
  try {
    const outcome = await follow(
      await appApi.bulk.update({ choice: { ids }, change }, { signal: abort.signal }),
      work,
    );
    if (!outcome) throw new Error('an act on many tasks ended without an outcome');
    tellDone(outcomeLine(outcome));
    return true;
  } catch (error) {
    if (abort.signal.aborted) tellDone(bulkText.stopped);
    else tellFailed(refusalSentence(error));
    return false;
  } finally {
    work.remove();
    await refreshAll();
  }
}

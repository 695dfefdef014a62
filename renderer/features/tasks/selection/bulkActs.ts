import type {
  BulkChange,
  BulkEvent,
  BulkExtension,
  BulkOutcome,
} from '../../../../shared/contract/bulkContract.ts';
import { bulkText } from '../../../../shared/text.ts';
import { appApi } from '../../../lib/api.ts';
import { createStore } from '../../../lib/createStore.ts';
import { formatCount } from '../../../lib/formatCount.ts';
import { tellDone, tellFailed } from '../../../lib/notice.ts';
import { once } from '../../../lib/once.ts';
import { refreshAll } from '../../../lib/queries.ts';
import { refusalCodeOf, refusalSentence } from '../../../lib/refusalSentence.ts';
import { chooseNone, taskSelection } from '../../../lib/taskSelection.ts';
import { removeTasks } from '../../../lib/trashActs.ts';
import { startQuietWork } from '../../../lib/work.ts';

/** A field of the panel in which many tasks are changed. */
export type BulkField = 'status' | 'leads' | 'coordinating' | 'field' | 'programme' | 'priority';

/** A change that is still to be given a reason: why it needs one. */
export interface UnreasonedChange {
  change: BulkChange;
  why: string;
}

/** Which panel stands open beside the list: of changes, at one of its fields, or of extensions; null: none. */
export const bulkPanel = createStore<BulkField | UnreasonedChange | 'extend' | null>(null);

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

type Call = (choice: { ids: string[] }, signal: AbortSignal) => Promise<AsyncIterable<BulkEvent>>;

/** Does something with the chosen tasks; what came of it stands in the status bar. Answers whether it was done. */
async function actOnChosen(
  title: (count: string) => string,
  call: Call,
  onRefused: (error: unknown) => void = (error) => tellFailed(refusalSentence(error)),
): Promise<boolean> {
  const ids = [...taskSelection.get().ids];
  if (ids.length === 0) return false;
  const abort = new AbortController();
  const work = startQuietWork(title(formatCount(ids.length)), {
    line: bulkText.waiting,
    stop: () => abort.abort(),
  });
  try {
    const outcome = await follow(await call({ ids }, abort.signal), work);
    if (!outcome) throw new Error('an act on many tasks ended without an outcome');
    tellDone(outcomeLine(outcome));
    return true;
  } catch (error) {
    if (abort.signal.aborted) tellDone(bulkText.stopped);
    else onRefused(error);
    return false;
  } finally {
    work.remove();
    await refreshAll();
  }
}

/** Changes the chosen tasks in one act; where some of them are opened again without a reason the panel asks for it. */
export const changeChosen = (change: BulkChange): Promise<boolean> =>
  actOnChosen(
    bulkText.title,
    (choice, signal) => appApi.bulk.update({ choice, change }, { signal }),
    (error) => {
      if (refusalCodeOf(error) !== 'REOPENING_NO_REASON') tellFailed(refusalSentence(error));
      else bulkPanel.set({ change, why: refusalSentence(error) });
    },
  );

/** Gia hạn the chosen tasks in one act. */
export const extendChosen = (extension: BulkExtension): Promise<boolean> =>
  actOnChosen(bulkText.extendTitle, (choice, signal) =>
    appApi.bulk.extend({ choice, extension }, { signal }),
  );

/** Puts the chosen tasks into the trash in one act; then none is chosen. */
export const removeChosen = (): Promise<void> =>
  once('remove chosen', async () => {
    const tasks = [...taskSelection.get().ids].map((id) => ({ id, code: '' }));
    if (tasks.length > 0 && (await removeTasks(tasks))) chooseNone();
  });

/** Writes down that the chosen tasks were chased today, in one act. */
export const remindChosen = (): Promise<void> =>
  once('remind chosen', async () => {
    const taskIds = [...taskSelection.get().ids];
    if (taskIds.length === 0) return;
    try {
      const { count } = await appApi.reminders.record({ taskIds, act: 'remind' });
      tellDone(bulkText.reminded(formatCount(count)));
    } catch (error) {
      tellFailed(refusalSentence(error));
    }
    await refreshAll();
  });

import type { TaskRow } from '../../../shared/contract/schemas.ts';
import type { TaskChange } from '../../../shared/contract/taskContract.ts';
import type { Clear } from '../../../shared/domain/sixClears.ts';
import { clearText, ui } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';

/** What a person may have said of a task's six clears. */
export interface ClearEdits {
  leads: string[];
  text: string;
  deadlines: TaskRow['deadlines'];
  answering: string | null;
  deliverable: string;
  decidedBy: string;
}

const changes: Partial<Record<Clear, (edits: ClearEdits) => TaskChange>> = {
  person: ({ leads }) => ({ leads }),
  work: ({ text }) => ({ text: text.trim() }),
  time: ({ deadlines }) => ({
    deadlines: deadlines.filter(({ phrase, due, kind }) => phrase.trim() || due || kind === 'ongoing'),
  }),
  deliverable: ({ deliverable }) => ({ deliverable: deliverable.trim() || null }),
};

/** Stores what one clear was given; true when it is stored. Why it is not stands in the status bar. */
export async function saveClear(task: TaskRow, clear: Clear, edits: ClearEdits): Promise<boolean> {
  const { id, code, version } = task;
  const change = changes[clear]?.(edits);
  try {
    if (change) await appApi.tasks.update({ id, version, change });
    else if (clear === 'responsibility')
      await appApi.checks.setClear({ id, answering: edits.answering ?? task.leads[0]?.id ?? null });
    else await appApi.checks.setClear({ id, decidedBy: edits.decidedBy.trim() || null });
    tellDone(clearText.saved(code));
    return true;
  } catch (error) {
    tellFailed(ui.detail.notSaved(code, refusalSentence(error)));
    return false;
  } finally {
    void refreshAll();
  }
}

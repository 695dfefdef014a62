import type { Dispatch } from 'react';
import type { Span } from '../../../shared/extraction/block.ts';
import { passageText, ui } from '../../../shared/text.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { appApi } from '../../lib/api.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { type Passage, spansOf, textOf } from './passage.ts';
import { carrying, keyOfOpen, keyOfPassage, madeOf, type OpenSentence } from './reviewItems.ts';
import type { ReviewAction, ReviewState } from './reviewState.ts';

/** Where a review's tasks are made: its draft, the day to reckon from, and where what is made goes. */
interface Making {
  id: string;
  on: Day | null;
  dispatch: Dispatch<ReviewAction>;
}

/** Fills in what the text of a task that was just made says of units and days. */
async function fillIn({ id, on, dispatch }: Making, key: string, source: Span[]) {
  try {
    dispatch({ type: 'read', key, fields: await appApi.drafts.readPassage({ id, source, on }) });
  } catch (error) {
    tellFailed(passageText.notRead(refusalSentence(error)));
  }
}

/** Makes a task of an open sentence; ends when its text is read. */
export function makeOfOpen(making: Making, sentence: OpenSentence): Promise<void> {
  making.dispatch({ type: 'toTask', key: sentence.key, asTask: true });
  return fillIn(making, keyOfOpen(sentence), [sentence.span]);
}

/**
 * Makes a task of a passage that was chosen, or goes to the proposal that is made of just this passage; ends when its
 * text is read.
 */
export async function makeOfPassage(
  making: Making,
  { tasks, blocks }: Pick<ReviewState, 'tasks' | 'blocks'>,
  passage: Passage,
): Promise<void> {
  const source = spansOf(blocks, passage);
  const made = madeOf(tasks, source);
  if (made) {
    making.dispatch({ type: 'select', key: made.key });
    tellDone(passageText.made(made.ref || ui.review.noRef, ui.review.decision[made.decision]));
    return;
  }
  const [other] = carrying(tasks, source);
  const key = keyOfPassage(source, new Set(tasks.map((task) => task.key)));
  making.dispatch({ type: 'passage', key, text: textOf(blocks, source), source });
  if (other) tellDone(passageText.alsoIn(other.ref || ui.review.noRef));
  await fillIn(making, key, source);
}

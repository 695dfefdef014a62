import { useMemo, useRef } from 'react';
import type { Draft } from '../../../shared/contract/draftContract.ts';
import type { DocumentMark } from '../../lib/documentMarks.ts';
import { marksByBlock, marksOf } from './marksOf.ts';
import { stillOpen } from './reviewItems.ts';
import type { ReviewState } from './reviewState.ts';

/** The document's marks for the state of the review. */
export function useMarks({ tasks, open }: ReviewState, references: Draft['references']) {
  const before = useRef<ReadonlyMap<number, readonly DocumentMark[]>>(new Map());
  return useMemo(() => {
    const next = marksByBlock(marksOf(tasks, stillOpen(open, tasks), references), before.current);
    before.current = next;
    return next;
  }, [tasks, open, references]);
}

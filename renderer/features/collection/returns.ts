import type { AcceptOutcome, ReturnedForm } from '../../../shared/contract/collectionContract.ts';
import { createStore } from '../../lib/createStore.ts';
import type { Decisions } from './decisions.ts';

/** A file that came back, as far as it is read; nothing of it is stored before it is taken over. */
export interface Returned {
  key: number;
  periodId: string;
  file: File;
  form: ReturnedForm | null;
  /** Why it could not be read. */
  refused: string | null;
  decisions: Decisions;
  stored: AcceptOutcome | null;
}

/** The files being reviewed: they stay while one looks elsewhere. */
export const returns = createStore<readonly Returned[]>([]);
let last = 0;

export const nextKey = () => ++last;

export const changeReturn = (
  key: number,
  change: Partial<Returned> | ((now: Returned) => Partial<Returned>),
) =>
  returns.set((all) =>
    all.map((each) =>
      each.key === key ? { ...each, ...(typeof change === 'function' ? change(each) : change) } : each,
    ),
  );

export const removeReturn = (key: number) => returns.set((all) => all.filter((each) => each.key !== key));

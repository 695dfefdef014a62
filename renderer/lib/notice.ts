import { createStore } from './createStore.ts';

/** One short line in the status bar after an act; `undoable`: "Hoàn tác" stands beside it. */
export interface Notice {
  text: string;
  tone: 'done' | 'failed';
}

export const notice = createStore<Notice | null>(null);

/** Tells that something was done. */
export const tellDone = (text: string) => notice.set({ text, tone: 'done' });

/** Tells that something could not be done; stays until the next act. */
export const tellFailed = (text: string) => notice.set({ text, tone: 'failed' });

import { createStore } from './createStore.ts';

/** Long work as the top right corner shows it: what it does, how far it is, how to stop it, what came of it. */
export interface Work {
  id: number;
  /** What it is about: a file's name, an appendix. */
  title: string;
  /** What it is doing now, or what came of it. */
  line: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  /** From 0 to 1; null when it cannot be told. */
  share: number | null;
  stop: (() => void) | null;
  /** What can be done about the result: open the folder, try again. */
  actions: { label: string; run: () => void }[];
}

export const works = createStore<readonly Work[]>([]);
let last = 0;

/** Shows a piece of long work, in the place of what is done; answers how to change and how to remove it. */
export function startWork(title: string, first: Partial<Omit<Work, 'id' | 'title'>> = {}) {
  const id = ++last;
  const work: Work = {
    id,
    title,
    line: '',
    state: 'running',
    share: null,
    stop: null,
    actions: [],
    ...first,
  };
  works.set((all) => [...all.filter(({ state }) => state !== 'done'), work]);
  return {
    id,
    change: (next: Partial<Omit<Work, 'id'>>) =>
      works.set((all) => all.map((each) => (each.id === id ? { ...each, ...next } : each))),
    remove: () => removeWork(id),
  };
}

/** Work that is done sooner than this is not worth showing. */
const patience = 500;

/** The same for work that is mostly done at once: it shows only when it goes on. */
export function startQuietWork(title: string, first: Partial<Omit<Work, 'id' | 'title'>> = {}) {
  let said = first;
  let work: ReturnType<typeof startWork> | undefined;
  const timer = setTimeout(() => {
    work = startWork(title, said);
  }, patience);
  return {
    change(next: Partial<Omit<Work, 'id' | 'title'>>) {
      said = { ...said, ...next };
      work?.change(next);
    },
    remove() {
      clearTimeout(timer);
      work?.remove();
    },
  };
}

export const removeWork = (id: number) => works.set((all) => all.filter((work) => work.id !== id));

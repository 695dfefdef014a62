import { track } from './underWay.ts';

const underWay = new Map<string, Promise<unknown>>();

/** Does an act once: asked for again before it is done, the one under way answers. `about` names what is done with what. */
export function once<T>(about: string, act: () => Promise<T>): Promise<T> {
  const running = underWay.get(about);
  if (running !== undefined) return running as Promise<T>;
  const begun = track(act().finally(() => underWay.delete(about)));
  underWay.set(about, begun);
  return begun;
}

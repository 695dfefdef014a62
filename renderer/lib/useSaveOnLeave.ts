import { useEffect, useEffectEvent } from 'react';
import { shellApi } from './api.ts';

/** Saves what is unsaved; undefined when there is nothing. What goes is this part of the page, or the page itself. */
type Saver = (goes: 'part' | 'page') => Promise<unknown> | undefined;

const savers = new Set<Saver>();
/** A host that does not answer holds up closing so long and no longer. */
const longestHold = 3_000;
let letGo = false;

/** The last to come first: a field hands what is typed in it to the form around it, and then the form is saved. */
const saveAll = () => [...savers].reverse().flatMap((save) => save('page') ?? []);

// In the window the close is put off until everything is stored: a message sent while a page dies may never arrive.
if (shellApi)
  window.addEventListener('beforeunload', (event) => {
    if (letGo) return;
    const running = saveAll();
    if (running.length === 0) return;
    event.preventDefault();
    const hold = new Promise((resolve) => setTimeout(resolve, longestHold));
    void Promise.race([Promise.allSettled(running), hold]).then(() => {
      letGo = true;
      window.close();
    });
  });
// A browser would ask whether to leave: there it is sent off and hoped for.
else window.addEventListener('pagehide', () => void saveAll());

/** Calls `save` when this part of the page goes, or the whole page does. */
export function useSaveOnLeave(save: Saver): void {
  const saver = useEffectEvent(save);
  useEffect(() => {
    const call: Saver = (goes) => saver(goes);
    savers.add(call);
    return () => {
      savers.delete(call);
      void saver('part');
    };
  }, []);
}

import { createContext, useContext, useSyncExternalStore } from 'react';
import { createStore, type Store } from '../../lib/createStore.ts';

/**
 * The row that keys act on. Kept beside React's tree, so that moving it draws two rows again and not the whole table.
 */
export type ActiveRow = Store<string | null>;
export const createActiveRow = (): ActiveRow => createStore<string | null>(null);

export const ActiveRowContext = createContext<ActiveRow>(createActiveRow());

/** Whether the row is the active one; draws the caller again only when that changes. */
export function useIsActive(id: string): boolean {
  const active = useContext(ActiveRowContext);
  return useSyncExternalStore(active.subscribe, () => active.get() === id);
}

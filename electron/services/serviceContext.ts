import type { Clock } from '../clock.ts';
import type { Store } from '../store/openStore.ts';

/** What every use case works with. */
export interface ServiceContext {
  store: Store;
  clock: Clock;
}

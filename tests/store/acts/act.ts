import type { ServiceContext } from '../../../electron/services/serviceContext.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';

/** One step of somebody's work. */
export type Act = (context: ServiceContext) => Promise<unknown>;

/** Refusals are answers too: they change nothing. */
export const unlessRefused = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    return undefined;
  });

/** One of a list by a number that may be larger than it is long. */
export const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];

import { useQuery } from '@tanstack/react-query';
import type { Deadline } from '../../shared/domain/deadline.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { overviewQuery } from './queries.ts';
import { resolvePhrase } from './resolvePhrase.ts';

/** Resolves wordings as `resolvePhrase` does, on today; fails as long as the host has not said what day it is. */
export function useResolve(signedOn: Day | null): (phrase: string) => Promise<Deadline | null> {
  const today = useQuery(overviewQuery).data?.today;
  return (phrase) => (today ? resolvePhrase(phrase, signedOn, today) : Promise.reject(new Error('no day')));
}

import type { Day } from '../../vietnamese/day.ts';

/** A directive as the appendices need it. */
export interface AppendixDirective {
  id: string;
  number: string | null;
  kind: string | null;
  date: Day | null;
  issuer: string | null;
  subject: string | null;
  signer: string | null;
  taskCount: number;
  openCount: number;
  overdueCount: number;
}

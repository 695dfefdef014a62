import type { Candidate } from './candidate.ts';
import { attribute } from './refusals/attribute.ts';
import { badCue } from './refusals/badCue.ts';
import { bareTime } from './refusals/bareTime.ts';
import { condition } from './refusals/condition.ts';
import { pastFact } from './refusals/pastFact.ts';
import { pastTime } from './refusals/pastTime.ts';
import { purpose } from './refusals/purpose.ts';
import { recalled } from './refusals/recalled.ts';
import { standing } from './refusals/standing.ts';
import { title } from './refusals/title.ts';

/** Says of a wording of time that it is no deadline. */
export interface Refusal {
  name: string;
  refuses(candidate: Candidate): boolean;
}

/** In their order; one that refuses is enough. */
export const refusals: readonly Refusal[] = [
  badCue,
  recalled,
  bareTime,
  standing,
  attribute,
  condition,
  pastTime,
  pastFact,
  title,
  purpose,
];

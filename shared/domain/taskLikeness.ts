import { type Day, daysBetween } from '../vietnamese/day.ts';
import { bareWords } from '../vietnamese/textLikeness.ts';

/** What tells whether two tasks of different directives are one. */
export interface LikenessFacts {
  text: string;
  /** Keys of the units that lead, as they stand today. */
  leads: readonly string[];
  /** The day that governs; null where none is certain. */
  due: Day | null;
}

/** From so much in common on, two tasks may be one: a person decides. */
export const alikeFrom = 0.6;
/** Days further apart belong to different rounds of the same work: last year's plan, the next quarter's report. */
const closestDays = 31;
/** Shorter texts say too little to be told apart by their words. */
const fewestWords = 6;

/** Words taken by twos, folded: order counts, a word more or less does not undo it all. */
function shingles(text: string): Set<string> {
  const words = bareWords(text);
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

/** Share of two-word pieces that two texts have in common, 0 to 1. */
function wordLikeness(a: string, b: string): number {
  if (bareWords(a).length < fewestWords || bareWords(b).length < fewestWords) return 0;
  const [left, right] = [shingles(a), shingles(b)];
  let shared = 0;
  for (const shingle of left) if (right.has(shingle)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

/**
 * Giống nhau: how much two tasks are alike, 0 to 1. Units that differ altogether, or days too far apart, make them two
 * however alike their words are; what is unknown speaks neither for nor against. Pure.
 */
export function taskLikeness(a: LikenessFacts, b: LikenessFacts): number {
  const otherLead =
    a.leads.length > 0 && b.leads.length > 0 && !a.leads.some((lead) => b.leads.includes(lead));
  const otherTime = a.due !== null && b.due !== null && Math.abs(daysBetween(a.due, b.due)) > closestDays;
  return otherLead || otherTime ? 0 : wordLikeness(a.text, b.text);
}

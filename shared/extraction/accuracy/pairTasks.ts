import { textLikeness } from '../../vietnamese/textLikeness.ts';
import type { Span } from '../block.ts';

/** What tells that two tasks are the same piece of a document. */
interface Placed {
  text: string;
  source: readonly Span[];
}

const lengthOf = (source: readonly Span[]) => source.reduce((sum, { from, to }) => sum + to - from, 0);

const overlapOf = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (own, other) =>
          own +
          (one.block === other.block
            ? Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from))
            : 0),
        0,
      ),
    0,
  );

/** Half of the shorter one in common: the two stand at one place of the document. */
const sameText = 0.5;

/** Whether two tasks carry the same text of the document, or one the better part of the other's. */
export function standTogether(a: Pick<Placed, 'source'>, b: Pick<Placed, 'source'>): boolean {
  const shorter = Math.min(lengthOf(a.source), lengthOf(b.source));
  return shorter > 0 && overlapOf(a.source, b.source) / shorter >= sameText;
}

/** How well two tasks that stand together fit each other, by place and by words. */
function nearness(a: Placed, b: Placed): number {
  const place = (2 * overlapOf(a.source, b.source)) / (lengthOf(a.source) + lengthOf(b.source));
  return place + textLikeness(a.text, b.text);
}

/**
 * Pairs the tasks of two readings of one document, each once, those that fit best first: a task that one reading has whole
 * and the other in two is paired with the better half, the other half stays alone. Answers places in both lists. Pure.
 */
export function pairTasks(first: readonly Placed[], second: readonly Placed[]): [number, number][] {
  const candidates = first.flatMap((a, at) =>
    second.flatMap((b, other) => (standTogether(a, b) ? [{ at, other, score: nearness(a, b) }] : [])),
  );
  const taken = { first: new Set<number>(), second: new Set<number>() };
  const pairs: [number, number][] = [];
  for (const { at, other } of candidates.sort((a, b) => b.score - a.score)) {
    if (taken.first.has(at) || taken.second.has(other)) continue;
    taken.first.add(at);
    taken.second.add(other);
    pairs.push([at, other]);
  }
  return pairs;
}

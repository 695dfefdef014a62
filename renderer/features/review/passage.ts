import type { Block, Span } from '../../../shared/extraction/block.ts';
import { splitSentences } from '../../../shared/extraction/text/splitSentences.ts';

/** A place between two characters of a block's text. */
interface Place {
  block: number;
  at: number;
}

/** Đoạn được chọn: from a place of the document to a later one. `anchor` is the sentence from which Shift reaches out. */
export interface Passage {
  from: Place;
  to: Place;
  anchor: number;
}

/** What the keys go through: the sentences of the document in reading order; a row's end with their cells. */
export const sentencesOf = (blocks: readonly Block[]): Span[] =>
  blocks.flatMap(({ text, no, ...block }) =>
    stretchesOf({ text, ...block }).flatMap((part) =>
      splitSentences(text.slice(part.from, part.to))
        .map(({ from, to }) => ({ block: no, from: part.from + from, to: part.from + to }))
        .filter(({ from, to }) => /\p{L}/u.test(text.slice(from, to))),
    ),
  );

/** The parts of a block that hang together: its cells, or its whole text. */
const stretchesOf = ({ cells, text }: Pick<Block, 'cells' | 'text'>) =>
  cells.length > 0 ? cells : [{ from: 0, to: text.length }];

const isBefore = (a: Place, b: Place) => a.block < b.block || (a.block === b.block && a.at < b.at);
const startOf = ({ block, from }: Span): Place => ({ block, at: from });
const endOf = ({ block, to }: Span): Place => ({ block, at: to });

const wordCharacter = /[\p{L}\p{N}]/u;
/** Marks that hold a word together, `15/5/2026`, `88/TB-UBND`, `1.234,5`: half a day would be another day. */
const joint = /[/.,&–-]/u;
const isPlain = (text: string, at: number) => wordCharacter.test(text[at] ?? '');
const isWord = (text: string, at: number) =>
  isPlain(text, at) || (joint.test(text[at] ?? '') && isPlain(text, at - 1) && isPlain(text, at + 1));

/** A word or a day; a row's number alone says nothing. */
const says = /\p{L}|\d[/.-]\d/u;

/** The stretch with the words whole that it cuts, and without blanks at its ends; null where it says nothing. */
function wholeWords(text: string, from: number, to: number, least: number, most: number) {
  let [start, end] = [Math.max(from, least), Math.min(to, most)];
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  if (start >= end) return null;
  while (start > least && isWord(text, start - 1) && isWord(text, start)) start--;
  while (end < most && isWord(text, end - 1) && isWord(text, end)) end++;
  return says.test(text.slice(start, end)) ? { from: start, to: end } : null;
}

/** The stretches of text that a passage holds, words whole, cut at cells; empty where it holds none. */
export function spansOf(blocks: readonly Block[], { from, to }: Pick<Passage, 'from' | 'to'>): Span[] {
  return blocks
    .filter(({ no }) => no >= from.block && no <= to.block)
    .flatMap((block) => {
      const start = block.no === from.block ? from.at : 0;
      const end = block.no === to.block ? to.at : block.text.length;
      return stretchesOf(block).flatMap((part) => {
        const words = wholeWords(block.text, start, end, part.from, part.to);
        return words ? [{ block: block.no, ...words }] : [];
      });
    });
}

/** The words of some stretches as one text. */
export const textOf = (blocks: readonly Block[], spans: readonly Span[]): string =>
  spans
    .map(({ block, from, to }) => blocks.find(({ no }) => no === block)?.text.slice(from, to) ?? '')
    .join(' ');

/** The passage that reaches from one sentence to another, whichever stands first. */
function between(sentences: readonly Span[], anchor: number, other: number): Passage | null {
  const [first, last] = [sentences[Math.min(anchor, other)], sentences[Math.max(anchor, other)]];
  return first && last ? { from: startOf(first), to: endOf(last), anchor } : null;
}

/** The sentence at a place, or the next one after it. */
function sentenceAt(sentences: readonly Span[], place: Place): number {
  const at = sentences.findIndex((sentence) => isBefore(place, endOf(sentence)));
  return at < 0 ? sentences.length - 1 : at;
}

/** The sentence that stands at a place: where the keys begin. */
export const passageAt = (sentences: readonly Span[], span: Span | null): Passage | null => {
  const at = span ? sentenceAt(sentences, startOf(span)) : 0;
  return between(sentences, at, at);
};

/** A passage as the mouse chose it; null where it holds no word. */
export function chosenPassage(
  blocks: readonly Block[],
  sentences: readonly Span[],
  chosen: readonly Span[],
): Passage | null {
  const [first, last] = [chosen[0], chosen.at(-1)];
  const spans = first && last ? spansOf(blocks, { from: startOf(first), to: endOf(last) }) : [];
  const [start, end] = [spans[0], spans.at(-1)];
  if (!start || !end || !/\p{L}/u.test(textOf(blocks, spans))) return null;
  return { from: startOf(start), to: endOf(end), anchor: sentenceAt(sentences, startOf(start)) };
}

export type PassageMove = 'next' | 'previous' | 'further' | 'back' | 'drop' | 'take' | 'shorter' | 'longer';

/** Where the next word begins, or where the one before does; the place itself at an end of the text. */
function wordStart(text: string, at: number, by: 1 | -1): number {
  let next = at + by;
  while (next > 0 && next < text.length && !(isWord(text, next) && !isWord(text, next - 1))) next += by;
  return next <= 0 ? 0 : next >= text.length ? at : next;
}

/** Where the next word ends, or where the one before does; the place itself at an end of the text. */
function wordEnd(text: string, at: number, by: 1 | -1): number {
  let next = at + by;
  while (next > 0 && next < text.length && !(isWord(text, next - 1) && !isWord(text, next))) next += by;
  return next >= text.length ? text.length : next <= 0 ? at : next;
}

/**
 * The passage after a key: another sentence (`next`, `previous`), one sentence more or less (`further`, `back`), a word
 * less or more at its beginning (`drop`, `take`) or at its end (`shorter`, `longer`). What cannot be done changes nothing.
 */
export function movePassage(
  blocks: readonly Block[],
  sentences: readonly Span[],
  passage: Passage,
  move: PassageMove,
): Passage {
  const { from, to, anchor } = passage;
  const first = sentenceAt(sentences, from);
  const last = sentenceAt(sentences, { ...to, at: to.at - 1 });
  const one = (at: number) => between(sentences, at, at) ?? passage;
  if (move === 'next') return one(Math.min(last + 1, sentences.length - 1));
  if (move === 'previous') return one(Math.max(first - 1, 0));
  if (move === 'further' || move === 'back') {
    const head = anchor > first ? first : last;
    const wanted = head + (move === 'further' ? 1 : -1);
    return between(sentences, anchor, Math.min(Math.max(wanted, 0), sentences.length - 1)) ?? passage;
  }
  const isStart = move === 'drop' || move === 'take';
  const place = isStart ? from : to;
  const text = blocks.find(({ no }) => no === place.block)?.text ?? '';
  const by = move === 'drop' || move === 'longer' ? 1 : -1;
  const at = isStart ? wordStart(text, place.at, by) : wordEnd(text, place.at, by);
  const moved = isStart ? { ...passage, from: { ...place, at } } : { ...passage, to: { ...place, at } };
  const isSaying = isBefore(moved.from, moved.to) && /\p{L}/u.test(textOf(blocks, spansOf(blocks, moved)));
  return isSaying ? moved : passage;
}

import { fold } from './fold.ts';

/** An abbreviation of several parts, `KH&CN`, with the place that it takes in the text. */
export interface TiedAbbreviation {
  from: number;
  to: number;
  /** Folded, as one word: `khcn`. */
  word: string;
}

const part = '(?:\\p{Lu}\\p{M}*){1,6}';
const pattern = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}/])${part}(?:(?: ?& ?|-)${part})+(?![\\p{L}\\p{M}\\p{N}/])`,
  'gu',
);
const ties = /[^\p{L}]+/gu;

/**
 * Chữ viết tắt có dấu “&”: `KH&CN`, `LĐ-TB&XH`, which offices write without the sign as well. In order; what stands in the
 * number of a document is none.
 */
export const tiedAbbreviations = (text: string): TiedAbbreviation[] =>
  text.includes('&')
    ? [...text.matchAll(pattern)]
        .filter(({ 0: found }) => found.includes('&'))
        .map(({ 0: found, index }) => ({
          from: index,
          to: index + found.length,
          word: fold(found).replace(ties, ''),
        }))
    : [];

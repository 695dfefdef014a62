import { fold } from './fold.ts';
import type { SearchPiece } from './searchPieces.ts';
import { type TiedAbbreviation, tiedAbbreviations } from './tiedAbbreviations.ts';

/** A stretch of a text, its end left out. */
export interface FoundSpan {
  from: number;
  to: number;
}

interface Token extends FoundSpan {
  word: string;
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: token, index }) => ({
    from: index,
    to: index + token.length,
    word: fold(token),
  }));

/** Where so many folded letters of a word end in the text, the marks of the last one included. */
function endOfLetters(text: string, { from, to }: FoundSpan, letters: number): number {
  let end = from;
  let passed = 0;
  for (const letter of text.slice(from, to)) {
    const folded = fold(letter).length;
    if (passed >= letters && folded > 0) break;
    passed += folded;
    end += letter.length;
  }
  return end;
}

/** Of a day as it stands in a text, `5/1/2026`, which is asked for with all its digits. */
const fullWord = (token: string | undefined, word: string) =>
  token !== undefined && /^\d$/.test(token) && word.length === 2 ? `0${token}` : token;

const isAt = (folded: readonly string[], at: number, { words, open, symbol }: SearchPiece) =>
  words.every((word, place) => {
    const token = symbol ? fullWord(folded[at + place], word) : folded[at + place];
    return open && place === words.length - 1 ? token?.startsWith(word) : token === word;
  });

/** The same piece in another wording: of the institution that it names, of an abbreviation; none: it has none. */
const otherWording = (piece: SearchPiece): SearchPiece[] => {
  const { office, tied, words } = piece;
  if (tied) return [{ ...piece, words: [tied] }];
  return office ? [{ ...piece, words: words.length === 1 ? [...office.full] : [office.short] }] : [];
};

/** Whether an abbreviation written with “&” is what was typed as one word. */
const isTied = ({ word }: TiedAbbreviation, { words, open }: SearchPiece) =>
  words.length === 1 && (open ? word.startsWith(words[0] ?? '') : word === words[0]);

function spansOf(text: string, tokens: readonly Token[], piece: SearchPiece): FoundSpan[] {
  const last = piece.words.length - 1;
  const folded = tokens.map(({ word }) => word);
  return tokens.flatMap((token, at) => {
    const end = tokens[at + last];
    if (!end || !isAt(folded, at, piece)) return [];
    const to = piece.open ? endOfLetters(text, end, piece.words[last]?.length ?? 0) : end.to;
    return { from: token.from, to };
  });
}

/** Stretches in order, those that touch each other as one. */
function joined(spans: readonly FoundSpan[]): FoundSpan[] {
  const all: FoundSpan[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

/**
 * Chỗ tìm thấy: where what was typed stands in a text, by the folding that finds it: marks aside, đ as d, `Hòa` as `Hoà`;
 * whole words, the last one typed as a beginning. The places are those of the text as given.
 */
export function foundSpans(text: string, pieces: readonly SearchPiece[]): FoundSpan[] {
  if (pieces.length === 0) return [];
  const tokens = tokensOf(text);
  const tied = tiedAbbreviations(text);
  const all = pieces.flatMap((piece) => [piece, ...otherWording(piece)]);
  return joined(
    all.flatMap((piece) => [
      ...spansOf(text, tokens, piece),
      ...tied.filter((abbreviation) => isTied(abbreviation, piece)),
    ]),
  );
}

/**
 * Tells of one text whether pieces stand in it: it is folded once, and cut into words only where a piece may be there. A
 * page of a hundred lines asks this of a thousand texts.
 */
export function finderIn(text: string): (piece: SearchPiece) => boolean {
  const folded = fold(text);
  let spaced: string | undefined;
  let tied: TiedAbbreviation[] | undefined;
  return (piece) => {
    const { words, open, symbol, office } = piece;
    tied ??= tiedAbbreviations(text);
    if (tied.some((abbreviation) => isTied(abbreviation, piece))) return true;
    if (!symbol && !office && !piece.tied && !words.every((word) => folded.includes(word))) return false;
    spaced ??= ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const stands = (some: readonly string[]) => spaced?.includes(` ${some.join(' ')}${open ? '' : ' '}`);
    return Boolean(
      stands(words) ||
        (symbol && stands(words.map((word) => word.replace(/^0(?=\d$)/, '')))) ||
        otherWording(piece).some((other) => stands(other.words)),
    );
  };
}

/** The same for many texts of which some come again and again (names of units, a directive's subject): each is folded once. */
export function finders(): (text: string) => (piece: SearchPiece) => boolean {
  const known = new Map<string, (piece: SearchPiece) => boolean>();
  return (text) => {
    const finder = known.get(text) ?? finderIn(text);
    known.set(text, finder);
    return finder;
  };
}

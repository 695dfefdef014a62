import { fold } from './fold.ts';
import { type OfficeName, officeAt } from './officeNames.ts';

/** What is typed to be found, cut up: words that must stand side by side. */
export interface SearchPiece {
  /** Folded. */
  words: string[];
  /** The number of a document, which is found as one word. */
  symbol: boolean;
  /** The last word is a beginning. */
  open: boolean;
  /** The institution that it names, in full or in short: found by either. */
  office?: OfficeName;
  /** An abbreviation typed with “&” as one word: found by either. */
  tied?: string;
}

/** Số, ký hiệu, folded: `10042/ubnd`, `15 / bc-ubnd`, `57-nq/tw`. Begins with a digit and has a stroke. */
export const documentSymbol =
  /\p{N}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?: {0,2}\/ {0,2}[\p{L}\p{N}]+(?:[-&.][\p{L}\p{N}]+)*)+/gu;

const quotes = /["“”„«»]/u;
/** Words tied by signs stand side by side in the text too: `KH&CN`, `NV-0007`, `BC-TGV`. */
const tiedWords = /[\p{L}\p{N}]+(?:[-/&._][\p{L}\p{N}]+)*/gu;

/** The words of a folded text, signs aside. */
export const wordsIn = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

const dayOrMonth = /^\d{1,2} {0,2}\/ {0,2}(?:\d{1,2} {0,2}\/ {0,2}\d{1,4}|\d{3,4})$/;

/** The words of a document's number; of a day or a month with all their digits, so that `5/1/2026` is `05/01/2026`. */
export function symbolWords(symbol: string): string[] {
  const words = wordsIn(symbol);
  return dayOrMonth.test(symbol) ? words.map((word) => word.padStart(2, '0')) : words;
}

const pieceOf = (text: string, symbol = false): SearchPiece => ({
  words: symbol ? symbolWords(text) : wordsIn(text),
  symbol,
  open: false,
});

/** Words, with the names of institutions as one piece each. */
function withOffices(tied: readonly string[]): SearchPiece[] {
  const pieces: SearchPiece[] = [];
  for (let at = 0; at < tied.length; at++) {
    const named = officeAt(tied, at);
    const length = named?.length ?? 1;
    const typed = tied.slice(at, at + length).join(' ');
    const piece = pieceOf(typed);
    pieces.push({
      ...piece,
      ...(named && { office: named.office }),
      ...(typed.includes('&') && { tied: piece.words.join('') }),
    });
    at += length - 1;
  }
  return pieces;
}

/** What stands outside quotes: document numbers as one piece each, then everything else word by word. */
function looseIn(folded: string): SearchPiece[] {
  const pieces: SearchPiece[] = [];
  let rest = 0;
  const addWords = (text: string) => {
    pieces.push(...withOffices(text.match(tiedWords) ?? []));
  };
  for (const { 0: symbol, index } of folded.matchAll(documentSymbol)) {
    addWords(folded.slice(rest, index));
    pieces.push(pieceOf(symbol, true));
    rest = index + symbol.length;
  }
  addWords(folded.slice(rest));
  return pieces;
}

/**
 * Cuts up what is typed: each piece folded; what is in quotes side by side as whole words; a document's number as one word,
 * an institution's name as one; the last word typed, outside quotes or in quotes not closed, as a beginning. Empty when
 * there is no word in it.
 */
export function searchPieces(typed: string): SearchPiece[] {
  const segments = fold(typed).split(quotes);
  return segments.flatMap((segment, at) => {
    const found =
      at % 2 === 0 ? looseIn(segment) : [pieceOf(segment)].filter(({ words }) => words.length > 0);
    const isLast = at === segments.length - 1;
    return found.map((piece, place) => ({ ...piece, open: isLast && place === found.length - 1 }));
  });
}

import { fold } from '../../../shared/vietnamese/fold.ts';
import { documentSymbol, wordsIn } from '../../../shared/vietnamese/searchPieces.ts';

/** A letter to every tokenizer, and in no word: holds the parts of a document's number together. */
const glue = '\u01c0';

/** A document's number as one word, whatever signs stand in it. */
export const symbolWord = (words: readonly string[]): string => words.join(glue);

/** What is stored to be found: folded as the question will be; every document's number also as one word, behind the rest. */
export function searchWords(parts: readonly (string | null)[]): string {
  const folded = fold(parts.filter((part) => part !== null).join('\n'));
  const symbols = new Set((folded.match(documentSymbol) ?? []).map((symbol) => symbolWord(wordsIn(symbol))));
  return [folded, ...symbols].join('\n');
}

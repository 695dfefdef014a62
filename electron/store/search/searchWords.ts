import { fold } from '../../../shared/vietnamese/fold.ts';

/** A letter to every tokenizer, and in no word: holds the parts of a document's number together. */
const glue = '\u01c0';

/** Số, ký hiệu, folded: `10042/ubnd`, `15 / bc-ubnd`, `57-nq/tw`. Begins with a digit and has a stroke. */
export const documentSymbol =
  /\p{N}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?: {0,2}\/ {0,2}[\p{L}\p{N}]+(?:[-&.][\p{L}\p{N}]+)*)+/gu;

/** The words of a folded text, signs aside. */
export const wordsIn = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A document's number as one word, whatever signs stand in it. */
export const symbolWord = (symbol: string): string => wordsIn(symbol).join(glue);

/** What is stored to be found: folded as the question will be; every document's number also as one word, behind the rest. */
export function searchWords(parts: readonly (string | null)[]): string {
  const folded = fold(parts.filter((part) => part !== null).join('\n'));
  const symbols = new Set((folded.match(documentSymbol) ?? []).map(symbolWord));
  return [folded, ...symbols].join('\n');
}

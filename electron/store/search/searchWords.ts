import { type Day, partsOf } from '../../../shared/vietnamese/day.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import { officesIn } from '../../../shared/vietnamese/officeNames.ts';
import { documentSymbol, symbolWords } from '../../../shared/vietnamese/searchPieces.ts';
import { tiedAbbreviations } from '../../../shared/vietnamese/tiedAbbreviations.ts';

/** A letter to every tokenizer, and in no word: holds the parts of a document's number together. */
const glue = '\u01c0';

/** A document's number as one word, whatever signs stand in it. */
export const symbolWord = (words: readonly string[]): string => words.join(glue);

/** An institution as one word, whether its name stands in full or in short; not where it is part of a document's number. */
export const officeWord = (short: string): string => `${short}${glue}`;

/** A day and its month as they are asked for: `30/01/2026`, `01/2026`. */
const dayWords = (day: Day): string[] => {
  const { year, month, day: date } = partsOf(day);
  return [`${date}/${month}/${year}`, `${month}/${year}`].map((asked) => symbolWord(symbolWords(asked)));
};

/**
 * What is stored to be found: folded as the question will be; every document's number also as one word, behind the rest, and
 * so the days that a task has, and abbreviations written with “&”.
 */
export function searchWords(parts: readonly (string | null)[], days: readonly Day[] = []): string {
  const text = parts.filter((part) => part !== null).join('\n');
  const folded = fold(text);
  const symbols = (folded.match(documentSymbol) ?? []).map((symbol) => symbolWord(symbolWords(symbol)));
  const offices = officesIn(folded.replace(documentSymbol, ' ')).map(officeWord);
  const abbreviations = tiedAbbreviations(text).map(({ word }) => word);
  const more = new Set([...symbols, ...days.flatMap(dayWords), ...offices, ...abbreviations]);
  // what stands behind does not follow the last word of the text: no phrase goes over to it
  return more.size === 0 ? folded : [folded, glue, ...more].join('\n');
}

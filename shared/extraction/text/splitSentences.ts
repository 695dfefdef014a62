/** A stretch of a text: characters `from` (inclusive) to `to` (exclusive). */
export interface Stretch {
  from: number;
  to: number;
}

/** Abbreviations whose point ends no sentence. */
const abbreviation = /(?<![\p{L}\p{N}])(?:TP|Tp|TT|TS|ThS|PGS|GS|KT|TM|TL|Q|P|v\.v|St|No)$/u;

/** The stretch without the white space at its ends; null when nothing is left. */
export function trimmed(text: string, from: number, to: number): Stretch | null {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return start < end ? { from: start, to: end } : null;
}

const endsSentence = (text: string, at: number): boolean => {
  if (!/^(?:\s+["“(]?[\p{Lu}\d]|\s*$)/u.test(text.slice(at + 1, at + 6))) return false;
  return text[at] !== '.' || !abbreviation.test(text.slice(Math.max(0, at - 6), at));
};

/** Splits a text into sentences at `.`, `!`, `?` before a capital; brackets and quotation marks hold together. */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  let depth = 0;
  const push = (to: number) => {
    const sentence = trimmed(text, start, to);
    if (sentence) sentences.push(sentence);
    start = to;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '(' || letter === '“') depth++;
    else if (letter === ')' || letter === '”') depth = Math.max(0, depth - 1);
    else if ((letter === '.' || letter === '!' || letter === '?') && depth === 0 && endsSentence(text, at))
      push(at + 1);
  }
  push(text.length);
  return sentences;
}

/** Splits a text at `;` outside brackets and quotation marks. */
export function splitClauses(text: string, from = 0, to = text.length): Stretch[] {
  const clauses: Stretch[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at <= to; at++) {
    const letter = text[at] ?? '';
    if (letter === '(' || letter === '“') depth++;
    else if (letter === ')' || letter === '”') depth = Math.max(0, depth - 1);
    if (at === to || (letter === ';' && depth === 0)) {
      const clause = trimmed(text, start, at);
      if (clause) clauses.push(clause);
      start = at + 1;
    }
  }
  return clauses;
}

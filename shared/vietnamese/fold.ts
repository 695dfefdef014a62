const foldWhole = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase();

const endOfAscii = 0x80;
/** Beyond are letters that decompose otherwise than one by one, and those that take two places. */
const endOfLetters = 0x3000;

/** Single letters as they fold, by their code, each found out once: texts are folded by the thousand. */
const known: string[] = [];

/**
 * Folds text for finding and comparing: without marks, đ as d, lower case (`Đề án` and NFD `Đề án` give `de an`).
 * Unicode does not decompose đ, and SQLite's `remove_diacritics` does not fold it: fold what is stored and what is asked.
 * `fold(fold(x)) === fold(x)`. The length may differ from that of the text given.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  let folded = '';
  let from = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code < endOfAscii) continue;
    if (code >= endOfLetters) return foldWhole(text);
    let letter = known[code];
    if (letter === undefined) {
      letter = foldWhole(lower.charAt(at));
      known[code] = letter;
    }
    folded += lower.slice(from, at) + letter;
    from = at + 1;
  }
  return folded + lower.slice(from);
}

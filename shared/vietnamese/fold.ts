/**
 * Folds text for finding and comparing: without marks, đ as d, lower case (`Đề án` and NFD `Đề án` give `de an`).
 * Unicode does not decompose đ, and SQLite's `remove_diacritics` does not fold it: fold what is stored and what is asked.
 * `fold(fold(x)) === fold(x)`. The length may differ from that of the text given.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase();

import { fold } from '../../vietnamese/fold.ts';
import { remembered } from './remembered.ts';

/** Folded letters by their code; 0: not asked yet. */
const codes = new Uint16Array(0x1_0000);
const chunk = 4_096;

/** A letter without its marks, in lower case; the letter itself where that would change its length. */
function shadowOf(letter: string): string {
  const folded = fold(letter);
  return folded.length === letter.length ? folded : letter;
}

function codeOf(code: number): number {
  const known = codes[code] ?? 0;
  if (known !== 0) return known;
  const shadowed = code === 0 ? 0 : shadowOf(String.fromCharCode(code)).charCodeAt(0);
  codes[code] = shadowed;
  return shadowed;
}

/**
 * The text folded letter by letter: `Đề án` gives `de an`, every offset the same as in the text. For rules that must
 * bear capitals, the two ways to set a tone mark (`Uỷ`, `Ủy`) and OCR's lost marks.
 */
export const shadow = remembered((text) => {
  // letters of two code units fold as a whole
  if (/[\u{10000}-\u{10ffff}]/u.test(text)) return text.replace(/[^\u{20}-\u{40}\u{5b}-\u{7e}]/gu, shadowOf);
  const folded = new Uint16Array(Math.min(text.length, chunk));
  let result = '';
  for (let from = 0; from < text.length; from += chunk) {
    const length = Math.min(chunk, text.length - from);
    for (let at = 0; at < length; at++) folded[at] = codeOf(text.charCodeAt(from + at));
    result += String.fromCharCode(...folded.subarray(0, length));
  }
  return result;
});

import { fold } from '../../vietnamese/fold.ts';
import { remembered } from './remembered.ts';

const shadows = new Map<string, string>();

/** A letter without its marks, in lower case; the letter itself where that would change its length. */
function shadowOf(letter: string): string {
  const known = shadows.get(letter);
  if (known !== undefined) return known;
  const folded = fold(letter);
  const shadow = folded.length === letter.length ? folded : letter;
  shadows.set(letter, shadow);
  return shadow;
}

/**
 * The text folded letter by letter: `Đề án` gives `de an`, every offset the same as in the text. For rules that must
 * bear capitals, the two ways to set a tone mark (`Uỷ`, `Ủy`) and OCR's lost marks.
 */
export const shadow = remembered((text) => text.replace(/[^\u{20}-\u{40}\u{5b}-\u{7e}]/gu, shadowOf));

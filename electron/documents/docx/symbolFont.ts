import { withoutPrivateUse } from '../inlineMarks.ts';

/** What Word's Symbol font shows in the places of Latin letters and above: letters, comparisons, arrows. */
const SYMBOL = new Map<number, string>();
const fill = (from: number, signs: string): void => {
  [...signs].forEach((sign, index) => {
    if (sign !== ' ') SYMBOL.set(from + index, sign);
  });
};
fill(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ');
fill(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ');
fill(0xa2, '′≤⁄∞ƒ    ↔←↑→↓°±″≥×∝∂•÷≠≡≈…');
fill(0xc6, '∅∩∪⊃⊇⊄⊂⊆∈∉ ');
fill(0xd5, '∏√⋅¬∧∨⇔⇐⇑⇒⇓◊');

/** Boxes and ticks of forms; other signs of Wingdings are bullets or ornaments. */
const WINGDINGS = new Map([
  [0x6f, '☐'],
  [0xa8, '☐'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/**
 * The character that a font of symbols shows for a code (`w:sym`): what Unicode has for it, a bullet for what offices
 * use as bullets, else nothing.
 */
export function symbolText(font: string, code: string): string {
  const number = Number.parseInt(code, 16);
  if (Number.isNaN(number) || number > 0xffff) return '';
  const place = number & 0xff;
  if (/^symbol$/iu.test(font))
    return SYMBOL.get(place) ?? (place >= 0x20 && place < 0x7f ? String.fromCharCode(place) : '');
  if (/^wingdings$/iu.test(font) && WINGDINGS.has(place)) return WINGDINGS.get(place) ?? '';
  return withoutPrivateUse(String.fromCharCode(number < 0x100 ? 0xf000 + place : number));
}

/** One-letter words that Vietnamese has; all other lone letters with marks have lost their neighbours. */
const WORDS = new Set([
  'ở',
  'ý',
  'à',
  'ô',
  'ồ',
  'ố',
  'ế',
  'ê',
  'ạ',
  'ủ',
  'ừ',
  'ứ',
  'ờ',
  'ơ',
  'á',
  'ả',
  'ấy',
  'đ',
  'í',
  'ì',
  'ù',
  'ú',
]);

/**
 * Text that came out of the file in pieces or in other signs: many lone letters with marks (their font was another than
 * that of their neighbours), or signs that stand for no character.
 */
export function isScrambled(text: string): boolean {
  const words = text.match(/\S+/gu) ?? [];
  if (words.length < 30) return false;
  const lone = words.filter(
    (word) => /^[^\P{L}a-zA-Z]$/u.test(word) && !WORDS.has(word.toLowerCase()),
  ).length;
  if (lone >= 8 && lone > words.length * 0.03) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unknown =
    text.match(/[\u{fffd}\u{f000}-\u{f8ff}]|[^\P{C}\n\t\r\u{00ad}\u{200b}\u{e000}-\u{e005}]/gu)?.length ?? 0;
  return unknown >= 20 && unknown > letters * 0.05;
}

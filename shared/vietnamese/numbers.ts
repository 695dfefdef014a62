const units: Record<string, number> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const digit = '(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)';
// Not "năm": after tens it is "lăm", so that "tháng mười năm 2026" is October.
const lastDigit = '(?:một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|bẩy|tám|chín)';

/** Số đếm viết bằng chữ, 1 to 99, as a regular expression source without groups; lower case, NFC, single spaces. */
export const numberWordsPattern = `(?:${digit} mươi(?: ${lastDigit})?|mười(?: ${lastDigit})?|${digit}|tư)(?!\\p{L})`;

/** Digits (one to three) or words for a number, as a regular expression source without groups. */
export const numberPattern = `(?:\\d{1,3}|${numberWordsPattern})`;

/**
 * Reads a number in digits (`05`) or in words (`mười lăm`, `hai mươi`), 0 to 999 in digits and 1 to 99 in words;
 * undefined when the text is neither. Expects lower case, NFC, single spaces.
 */
export function readNumber(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const words = text.split(' ');
  const [first = '', second, third] = words;
  if (words.length === 1) return first === 'mười' ? 10 : units[first];
  if (words.length === 2 && first === 'mười') return 10 + (units[second ?? ''] ?? Number.NaN) || undefined;
  const tens = units[first];
  if (second !== 'mươi' || tens === undefined || words.length > 3) return undefined;
  return third === undefined ? tens * 10 : tens * 10 + (units[third] ?? Number.NaN) || undefined;
}

const romans: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Số quý: I to IV (also `l` for I, as scanning writes it), 1 to 4 or in words, as a regular expression source. */
export const quarterNumberPattern = '(?:[il]v|[il]{1,3}|0?[1-4]|một|hai|ba|bốn|tư)(?![\\p{L}\\d])';

/** Reads the number of a quarter as `quarterNumberPattern` matches it; undefined when it is none. */
export function readQuarterNumber(text: string): number | undefined {
  return romans[text.replaceAll('l', 'i')] ?? readNumber(text);
}

const primaryLetters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Dấu thanh in dictionary order: ngang, huyền, hỏi, ngã, sắc, nặng. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const withTone = /^(.)([\u0302\u0306\u031b]?)/u;

const weightOf = (letter: string): string => {
  const place = primaryLetters.indexOf(letter);
  if (place >= 0) return String.fromCharCode(0x100 + place);
  if (/\p{L}/u.test(letter)) return `\u0200${letter}`;
  // spaces, then punctuation and symbols, then digits, then letters
  if (/\s/u.test(letter)) return '\u0010';
  return `\u0020${letter}`;
};

/** Digits as a number: `9` before `10`, leading zeros aside. */
const numberKey = (digits: string): string => {
  const plain = digits.replace(/^0+(?=\d)/u, '');
  return `\u0030${String.fromCharCode(0x30 + plain.length)}${plain}`;
};

/**
 * Khóa sắp xếp: a key whose plain order (SQL's `order by`) is the Vietnamese one: letters as in the alphabet (đ after d,
 * ơ after ô), then tones, then case; numbers by value. Agrees with `Intl.Collator('vi', { numeric: true })` on Vietnamese text.
 */
export function collationKey(text: string): string {
  let primary = '';
  let secondary = '';
  let tertiary = '';
  const parts = text.normalize('NFC').match(/\d+|[^\d]/gu) ?? [];
  for (const part of parts) {
    if (/^\d/u.test(part)) {
      primary += numberKey(part);
      secondary += '0';
      tertiary += '0';
      continue;
    }
    const lower = part.toLowerCase();
    const marks = lower.normalize('NFD');
    const tone = tones.findIndex((mark) => marks.includes(mark));
    const base = tone < 0 ? marks : marks.replace(tones[tone] ?? '', '');
    const letter = (withTone.exec(base)?.[0] ?? base).normalize('NFC');
    primary += weightOf(letter);
    secondary += String(tone + 1);
    tertiary += part === lower ? '0' : '1';
  }
  return `${primary}\u0001${secondary}\u0001${tertiary}`;
}

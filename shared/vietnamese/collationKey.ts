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

/** What a letter adds to each part of a key. */
interface LetterKey {
  primary: string;
  secondary: string;
  tertiary: string;
}

function letterKey(letter: string): LetterKey {
  const lower = letter.toLowerCase();
  const marks = lower.normalize('NFD');
  const tone = tones.findIndex((mark) => marks.includes(mark));
  const base = tone < 0 ? marks : marks.replace(tones[tone] ?? '', '');
  return {
    primary: weightOf((withTone.exec(base)?.[0] ?? base).normalize('NFC')),
    secondary: String(tone + 1),
    tertiary: letter === lower ? '0' : '1',
  };
}

/** Each letter is looked at once: keys are made by the thousand, of a hundred letters. */
const known = new Map<string, LetterKey>();

function keyOf(letter: string): LetterKey {
  const kept = known.get(letter);
  if (kept) return kept;
  const key = letterKey(letter);
  known.set(letter, key);
  return key;
}

const digits = /\d/u;

/**
 * Khóa sắp xếp: a key whose plain order (SQL's `order by`) is the Vietnamese one: letters as in the alphabet (đ after d,
 * ơ after ô), then tones, then case; numbers by value. Agrees with `Intl.Collator('vi', { numeric: true })` on Vietnamese text.
 */
export function collationKey(text: string): string {
  let primary = '';
  let secondary = '';
  let tertiary = '';
  let number = '';
  const endNumber = () => {
    if (number === '') return;
    primary += numberKey(number);
    secondary += '0';
    tertiary += '0';
    number = '';
  };
  for (const letter of text.normalize('NFC')) {
    if (digits.test(letter)) {
      number += letter;
      continue;
    }
    endNumber();
    const key = keyOf(letter);
    primary += key.primary;
    secondary += key.secondary;
    tertiary += key.tertiary;
  }
  endNumber();
  return `${primary}\u0001${secondary}\u0001${tertiary}`;
}

/**
 * Vietnamese before Unicode: fonts whose letters stand in the places of others. TCVN3 (ABC, fonts `.VnTime`) has one
 * character for a letter, VNI (fonts `VNI-Times`) a letter and a sign.
 */
export type LegacyEncoding = 'tcvn3' | 'vni';

const TCVN3_FROM = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ®¡¢§£¤¥¦';
const TCVN3_TO = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂĐÊÔƠƯ';
const TCVN3 = new Map([...TCVN3_FROM].map((sign, index) => [sign, [...TCVN3_TO][index] ?? sign]));

/** Signs after a letter in VNI, as combining marks. */
const VNI_SIGNS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0323\u0302',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0323\u0306',
};
/** Letters with a place of their own. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  Ô: 'Ơ',
  ö: 'ư',
  Ö: 'Ư',
  ñ: 'đ',
  Ñ: 'Đ',
  æ: 'ỉ',
  Æ: 'Ỉ',
  ó: 'ĩ',
  Ó: 'Ĩ',
  ò: 'ị',
  Ò: 'Ị',
  î: 'ỵ',
  Î: 'Ỵ',
};

const fromTcvn3 = (text: string): string => [...text].map((sign) => TCVN3.get(sign) ?? sign).join('');

const fromVni = (text: string): string =>
  text
    .replace(
      /([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])?|[ñÑæÆóÓòÒîÎ]/gu,
      (whole: string, letter?: string, sign?: string) => {
        if (letter === undefined) return VNI_LETTERS[whole] ?? whole;
        return (VNI_LETTERS[letter] ?? letter) + (sign ? (VNI_SIGNS[sign.toLowerCase()] ?? sign) : '');
      },
    )
    .normalize('NFC');

/** The text in Unicode. `capitals`: the font shows capitals only (`.VnTimeH`). */
export function fromLegacy(text: string, encoding: LegacyEncoding, capitals = false): string {
  const converted = encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
  return capitals ? converted.toLocaleUpperCase('vi') : converted;
}

/** The encoding that a font's name tells, undefined for a font of Unicode. */
export function legacyFont(name: string): { encoding: LegacyEncoding; capitals: boolean } | undefined {
  if (/^\.Vn/iu.test(name)) return { encoding: 'tcvn3', capitals: /H$/u.test(name.trim()) };
  if (/^VNI[- ]/iu.test(name)) return { encoding: 'vni', capitals: false };
  return undefined;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a text holds a pattern more often than that; it is not read further once it does. */
function exceeds(text: string, pattern: RegExp, limit: number): boolean {
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found > limit) return true;
  return false;
}

/** Letters that only Vietnamese in Unicode has. */
const UNICODE_LETTERS = /[ăđơưĂĐƠƯ\u{1ea0}-\u{1ef9}]|\p{M}/gu;

/**
 * The old encoding of a text, told by its letters: none that Unicode Vietnamese cannot do without, many that only an
 * old encoding has. Undefined for all other texts, short ones too.
 */
export function findLegacyEncoding(text: string): LegacyEncoding | undefined {
  // true of all Vietnamese in Unicode, and seen within a page
  if (exceeds(text, UNICODE_LETTERS, text.length / 200)) return undefined;
  const letters = count(text, /\p{L}/gu);
  if (letters < 40 || exceeds(text, UNICODE_LETTERS, letters / 200)) return undefined;
  if (count(text, /[µ¸¶·¹»¾¼½©®¬«ª\u{00ad}¨](?=\p{L}|[\s.,;:)]|$)/gu) > letters / 25) return 'tcvn3';
  if (count(text, /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|ñ[aeiouyöô]/gu) > letters / 15)
    return 'vni';
  return undefined;
}

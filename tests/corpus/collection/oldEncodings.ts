import { fromLegacy } from '../../../electron/documents/legacyEncoding.ts';

const isPlain = (letter: string) => (letter.codePointAt(0) ?? 0) < 0x80;

const latin = Array.from({ length: 0x100 - 0xa1 }, (_, at) => String.fromCharCode(0xa1 + at));

const tcvn3 = new Map(
  latin.flatMap((sign) => {
    const letter = fromLegacy(sign, 'tcvn3');
    return letter === sign ? [] : [[letter, sign] as const];
  }),
);

/** The text as it was typed with ABC fonts; undefined where a letter has no place in them (capitals with tones). */
export function toTcvn3(text: string): string | undefined {
  const signs = [...text.normalize('NFC')].map((letter) => (isPlain(letter) ? letter : tcvn3.get(letter)));
  return signs.some((sign) => sign === undefined) ? undefined : signs.join('');
}

const vniSigns = 'ùøûõïâáàåãäêéèúüë';
const vni = new Map<string, string>();
for (const letter of 'aeouyôöAEOUYÔÖ')
  for (const sign of ['', ...vniSigns, ...vniSigns.toUpperCase()]) {
    const found = fromLegacy(`${letter}${sign}`, 'vni');
    if ([...found].length === 1 && !vni.has(found) && !isPlain(found)) vni.set(found, `${letter}${sign}`);
  }
for (const letter of 'ñÑæÆóÓòÒîÎ') vni.set(fromLegacy(letter, 'vni'), letter);
for (const letter of 'íìÍÌ') vni.set(letter, letter);

/** The text as it was typed with VNI fonts; undefined where a letter has no place in them. */
export function toVni(text: string): string | undefined {
  const signs = [...text.normalize('NFC')].map((letter) => (isPlain(letter) ? letter : vni.get(letter)));
  return signs.some((sign) => sign === undefined) ? undefined : signs.join('');
}

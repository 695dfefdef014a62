const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number in Roman capitals. */
export function toRoman(number: number): string {
  let rest = number;
  let text = '';
  for (const [size, sign] of ROMAN)
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  return text;
}

/** Word's letters: a to z, then aa, bb. */
const toLetter = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(1 + Math.floor((number - 1) / 26));

/** A number of an automatic list in Word's format of that name. */
export function formatNumber(format: string, number: number): string {
  if (format === 'none') return '';
  if (number < 1) return String(number);
  if (format === 'upperRoman') return toRoman(number);
  if (format === 'lowerRoman') return toRoman(number).toLowerCase();
  if (format === 'upperLetter') return toLetter(number).toUpperCase();
  if (format === 'lowerLetter') return toLetter(number);
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  return String(number);
}

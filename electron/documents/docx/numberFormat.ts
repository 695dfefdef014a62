import { romanNumeral } from '../../../shared/vietnamese/romanNumeral.ts';

/** Word's letters: a to z, then aa, bb. */
const toLetter = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(1 + Math.floor((number - 1) / 26));

/** A number of an automatic list in Word's format of that name. */
export function formatNumber(format: string, number: number): string {
  if (format === 'none') return '';
  if (number < 1) return String(number);
  if (format === 'upperRoman') return romanNumeral(number);
  if (format === 'lowerRoman') return romanNumeral(number).toLowerCase();
  if (format === 'upperLetter') return toLetter(number).toUpperCase();
  if (format === 'lowerLetter') return toLetter(number);
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  return String(number);
}

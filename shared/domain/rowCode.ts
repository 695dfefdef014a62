/**
 * Letters and digits of a row code. None is mistaken for another on paper (no 0, 1, B, D, G, I, J, O, Q, S, U, Z), and
 * without vowels, D and W neither Telex nor VNI has anything to compose, so that Unikey may stay on. There are 19 of them:
 * a prime, which the check needs.
 */
const alphabet = '23456789CHKLMNPRTVX';
const base = alphabet.length;
/** Shorter numbers are filled up, so that a code has at least four characters. */
const leastDigits = 3;
const mostDigits = 5;

/** The highest number that has a code of six characters. */
export const lastRowNumber: number = base ** mostDigits - 1;

/**
 * Each character counts with its place from the right, 1, 2, …: all weights, and all differences of two of them, are
 * prime to 19, so one wrong character or two exchanged ones always change the sum.
 */
const sumOf = (values: readonly number[]): number =>
  values.reduceRight((sum, value, at) => sum + value * (values.length - at), 0) % base;

const digitsOf = (number: number): number[] => {
  const digits: number[] = [];
  for (let left = number; left > 0 || digits.length < leastDigits; left = Math.floor(left / base))
    digits.unshift(left % base);
  return digits;
};

/**
 * Mã dòng of a task's number, printed beside its box: four to six characters, the last of them a check. Short to type after
 * a meeting; a slip of the finger never names another task.
 */
export function rowCode(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > lastRowNumber)
    throw new RangeError(`no row code for ${number}`);
  const digits = digitsOf(number);
  const check = (base - sumOf([...digits, 0])) % base;
  return [...digits, check].map((value) => alphabet.charAt(value)).join('');
}

/** The number that a row code names, typed in either case; undefined when a character is wrong, missing or exchanged. */
export function parseRowCode(typed: string): number | undefined {
  const values = [...typed.trim().toUpperCase()].map((letter) => alphabet.indexOf(letter));
  if (values.length <= leastDigits || values.length > mostDigits + 1 || values.includes(-1)) return undefined;
  if (sumOf(values) !== 0) return undefined;
  const digits = values.slice(0, -1);
  if (digits.length > leastDigits && digits[0] === 0) return undefined;
  const number = digits.reduce((sum, value) => sum * base + value, 0);
  return number > 0 ? number : undefined;
}

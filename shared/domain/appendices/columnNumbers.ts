import type { AppendixColumn } from '../appendix.ts';

/**
 * Hàng số cột, as offices write it: letters for columns of words, numbers for columns of figures, and after a ratio's
 * number how it is reckoned, `3=2:1`, where all that it is reckoned from is shown.
 */
export function columnNumbers(columns: readonly AppendixColumn[]): string[] {
  const numbers = new Map<string, number>();
  for (const { key, sum, ratio } of columns) if (sum || ratio) numbers.set(key, numbers.size + 1);
  const joined = (keys: readonly string[]) => {
    const shown = keys.flatMap((key) => numbers.get(key) ?? []);
    if (shown.length < keys.length) return null;
    return shown.length === 1 ? String(shown[0]) : `(${shown.join('+')})`;
  };
  let letters = 0;
  return columns.map(({ key, ratio }) => {
    const number = numbers.get(key);
    if (number === undefined) return String.fromCharCode(65 + (letters++ % 26));
    const part = ratio && joined(ratio.part);
    const whole = ratio && joined(ratio.whole);
    return part && whole ? `${number}=${part}:${whole}` : String(number);
  });
}

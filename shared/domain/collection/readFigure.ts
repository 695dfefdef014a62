/** A number that a text holds; `doubtful`: it could be read in another way. */
export interface Figure {
  value: number;
  doubtful: boolean;
}

const grouped = (sign: string) => new RegExp(`^\\d{1,3}(?:[${sign}]\\d{3})+$`, 'u');

/** Reads digits with one kind of sign among them: `1,5` or, in doubt, `1,234`. */
function oneSign(digits: string, sign: '.' | ','): Figure | undefined {
  const parts = digits.split(sign);
  if (parts.length > 2)
    return grouped(sign).test(digits) ? { value: Number(parts.join('')), doubtful: false } : undefined;
  const value = Number(parts.join('.'));
  return Number.isNaN(value) ? undefined : { value, doubtful: grouped(sign).test(digits) };
}

/**
 * Con số in any usual form: `95`, `95,5`, `95.5`, `1.234,5`, `1,234.5`, with spaces between thousands. A comma or a point
 * alone before three digits is in doubt and read as a decimal sign. Undefined for everything else.
 */
export function readFigure(text: string): Figure | undefined {
  const digits = text.trim().replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  if (!/^\d[\d.,]*$/u.test(digits) || /[.,]$/u.test(digits)) return undefined;
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (point < 0 && comma < 0) return { value: Number(digits), doubtful: false };
  if (point < 0) return oneSign(digits, ',');
  if (comma < 0) return oneSign(digits, '.');
  const [decimal, thousand] = point > comma ? (['.', ','] as const) : ([',', '.'] as const);
  const [whole = '', rest = '', ...more] = digits.split(decimal);
  if (more.length > 0 || !grouped(thousand).test(whole) || !/^\d+$/u.test(rest)) return undefined;
  return { value: Number(`${whole.replaceAll(thousand, '')}.${rest}`), doubtful: false };
}

import { type Day, dayOf } from '../../vietnamese/day.ts';
import type { HeadLine } from './readHeader.ts';

const word = "\\p{Lu}\\p{Ll}+(?:['-]\\p{Lu}\\p{Ll}+)?";
const line = new RegExp(
  `(?:^|[\\s*_])((?:TP\\.?\\s*)?${word}(?:\\s${word}){0,4})\\s*,\\s*ngày\\s*([\\dlIOo.…\\s]*)\\s*tháng\\s*([\\dlIOo.…\\s]*)\\s*năm\\s*([\\dlIOo\\s]{0,8})`,
  'u',
);
/** OCR reads 1 as l or I, 0 as O. */
const digits = (text: string | undefined) =>
  Number((text ?? '').replace(/[lI]/gu, '1').replace(/[Oo]/gu, '0').replace(/\D/gu, ''));

/** Địa danh, ngày: `Khánh Hòa, ngày 21 tháng 01 năm 2026`. The date is null where a draft leaves a part blank. */
export function readPlaceAndDate(lines: readonly HeadLine[]): { place: string | null; date: Day | null } {
  for (const { text } of lines) {
    const found = line.exec(text.trim().slice(0, 300));
    if (!found) continue;
    const place = (found[1] ?? '').trim();
    return { place, date: dayOf(digits(found[4]), digits(found[3]), digits(found[2])) ?? null };
  }
  return { place: null, date: null };
}

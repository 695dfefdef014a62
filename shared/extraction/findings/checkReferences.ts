import type { Block } from '../block.ts';
import type { Finding } from '../extraction.ts';
import { type CitedPlace, citedPlaces, isRespelled } from '../references/findReferences.ts';
import { shadow } from '../text/shadow.ts';
import { findingAt } from './finding.ts';

const digitsOf = (number: string) => /^\d+/u.exec(number)?.[0] ?? '';
const symbolOf = (number: string) => shadow(number.replace(/^\d+(?:\/\d{4})?[/-]/u, ''));
const kindBefore = /(?:\p{Lu}[\p{L}]*(?:\s\p{L}+){0,3}\s+)?(?:số\s+)?$/u;

/** The citation as it stands: its kind, number and date. */
function quoteOf(place: CitedPlace): { from: number; to: number } {
  const { from, to } = place.span;
  const lead = kindBefore.exec(place.text.slice(Math.max(0, from - 40), from))?.[0].length ?? 0;
  const day = /^\s*,?\s*ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u.exec(place.text.slice(to))?.[0].length ?? 0;
  return { from: from - lead, to: to + day };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Số hiệu viết khác nhau: one document, the same number and day, whose symbol is spelled in several ways. */
function checkSpellings(blocks: readonly Block[], places: readonly CitedPlace[]): Finding[] {
  const dated = places.filter(({ date }) => date !== null);
  return [...groupBy(dated, ({ number, date }) => `${digitsOf(number)} ${date}`).values()].flatMap(
    (group) => {
      const spellings = [...groupBy(group, ({ number }) => number).values()].sort(
        (a, b) => b.length - a.length,
      );
      const [first] = spellings;
      const usual = first?.[0];
      if (!usual || spellings.length < 2) return [];
      const others = spellings.slice(1).filter(([place]) => place && isRespelled(place, usual));
      const isTie = others.length === 1 && others[0]?.length === first.length;
      const sameLetters = (a: string, b: string) =>
        a.replace(/[^\p{L}\d]/gu, '') === b.replace(/[^\p{L}\d]/gu, '');
      return others.flatMap(([place]) => {
        // where only hyphen and slash have changed places, the one that stands first is as doubtful as the other
        const shown = place && isTie && sameLetters(place.number, usual.number) ? usual : place;
        const other = shown === usual ? place : usual;
        const block = shown && blocks[shown.span.block];
        if (!shown || !other || !block) return [];
        const { from, to } = quoteOf(shown);
        return [findingAt('reference', block, from, to, `Cùng văn bản này nơi khác ghi ${other.number}.`)];
      });
    },
  );
}

/** Số hiệu thiếu chữ số: same day, same symbol, same subject, one number a digit shorter than the other. */
function checkDigits(blocks: readonly Block[], places: readonly CitedPlace[]): Finding[] {
  const dated = places.filter(({ date, subject }) => date !== null && subject !== null);
  return [...groupBy(dated, ({ number, date }) => `${symbolOf(number)} ${date}`).values()].flatMap((group) =>
    group.flatMap((place) => {
      const longer = group.find(
        (other) =>
          digitsOf(other.number).length === digitsOf(place.number).length + 1 &&
          digitsOf(other.number).startsWith(digitsOf(place.number)) &&
          shadow(other.subject ?? '')
            .replace(/^viec /u, '')
            .slice(0, 24) ===
            shadow(place.subject ?? '')
              .replace(/^viec /u, '')
              .slice(0, 24),
      );
      const block = blocks[place.span.block];
      if (!longer || !block) return [];
      const { from, to } = quoteOf(place);
      return [
        findingAt(
          'reference',
          block,
          from,
          to,
          `Có thể thiếu chữ số: nơi khác cùng ngày, cùng nội dung ghi ${longer.number}.`,
        ),
      ];
    }),
  );
}

/** Khoảng trắng giữa số hiệu. */
const checkBlanks = (blocks: readonly Block[], places: readonly CitedPlace[]): Finding[] =>
  places.flatMap((place) => {
    const block = blocks[place.span.block];
    if (!block || !/\s/u.test(place.number)) return [];
    const { from, to } = quoteOf(place);
    return [findingAt('ocr', block, from, to, `Số hiệu có khoảng trắng ở giữa: ${place.number}.`)];
  });

export function checkReferences(blocks: readonly Block[]): Finding[] {
  const places = citedPlaces(blocks);
  return [...checkSpellings(blocks, places), ...checkDigits(blocks, places), ...checkBlanks(blocks, places)];
}

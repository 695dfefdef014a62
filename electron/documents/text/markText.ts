import { bold, noteMark, withoutPrivateUse } from '../inlineMarks.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const toDigits = (text: string): string => [...text].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('');

/** Square and cubic metres and their like, and powers of a number, are no footnotes. */
const UNIT_BEFORE = /(?:^|[\s\d/(,])(?:[kdcmh]|da)?m$/u;

/** Superscript digits in the raw text become footnote marks, unless they belong to a unit or a power. */
export const markSuperscripts = (text: string, labels: ReadonlySet<string>): string =>
  text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (signs: string, at: number) => {
    const label = toDigits(signs);
    const before = text.slice(Math.max(0, at - 6), at);
    if ((label === '2' || label === '3') && UNIT_BEFORE.test(before)) return signs;
    if (!labels.has(label) && /\d$/u.test(before)) return signs;
    return noteMark(label);
  });

const TAGS =
  /<\/?(?:p|ul|ol|li|br|i|b|u|em|strong|div|span|table|tr|td|th|thead|tbody|center|font|h[1-6])(?:\s[^<>]*)?\/?>/giu;

const unescapeHtml = (text: string): string =>
  text
    .replace(/&nbsp;/giu, ' ')
    .replace(/&lt;/giu, '<')
    .replace(/&gt;/giu, '>')
    .replace(/&quot;/giu, '"')
    .replace(/&amp;/giu, '&');

const EMPHASIS = /(?<=^|[\s\p{P}])(\*|_)(?=[^\s*_])([^\n]{0,400}?[^\s*_])\1(?=$|[\s\p{P}⁰¹²³⁴⁵⁶⁷⁸⁹])/gmu;

/**
 * Takes Markdown's and HTML's dressing out of a whole text before it is cut into lines: bold becomes inline marks
 * (line by line), italics, strike-through, tags and the brackets round addresses go. A lone `*` after a figure (hotels
 * with 4*) and at the head of a line (a bullet) stays.
 */
export function markText(text: string): string {
  return unescapeHtml(
    withoutPrivateUse(text)
      .replace(/<sup>\s*\(?(\d{1,3})\)?\s*<\/sup>/giu, (_, digits: string) =>
        [...digits].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join(''),
      )
      .replace(TAGS, ' ')
      .replace(/<((?:https?:\/\/|mailto:|www\.)[^<>\s]+)>/giu, '$1'),
  )
    .replace(/⁽([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾/gu, (_, signs: string) => `(${toDigits(signs)})`)
    .replace(/\^?\[\^(\d{1,3})\]|\^\[(\d{1,3})\]/gu, (_, one?: string, two?: string) => `^[${one ?? two}]`)
    .replace(/~~/gu, '')
    .replace(/(\*\*|__)(?=\S)((?:(?!\1)[^\n]|\n(?!\s*\n))+?)\1/gu, (_, _mark: string, inner: string) =>
      inner
        .split('\n')
        .map((line) => bold(line))
        .join('\n'),
    )
    .replace(/\*\*/gu, '')
    .replace(EMPHASIS, '$2')
    .replace(EMPHASIS, '$2')
    .replace(/(?<=[\s(“"])\*(?=\p{L})/gu, '')
    .replace(/(?<=[\p{L}.,;)])\*(?=[\s.,;:)]|$)/gmu, '');
}

/** A marker at the head of a paragraph, as the reader sees it, and how many characters it takes with the space after it. */
export interface Marker {
  marker: string;
  length: number;
}

const BULLET =
  /^(?:([-–—−])(?=\s|\p{L}|[“"(])|([•●○◦▪■□▫◆❖➢➤→✓✔·⁃∙*])(?=\s|\p{L})|(\+)(?=\s|\p{L}|[“"(])|(o)(?=\s+\p{Lu}))\s*/u;

/** Markers with letters or digits; group 1 is the marker. Order matters: the first that fits is taken. */
const NUMBERED: readonly RegExp[] = [
  // Phần I. / Chương II: / Mục 1. / Điều 12. (what comes before the point belongs to the marker)
  /^((?:Phần|Chương|Mục|Tiểu mục|Điều|PHẦN|CHƯƠNG|MỤC|ĐIỀU)\s+(?:thứ\s+\p{L}+|[IVXLC]{1,6}|\d{1,3}[a-zđ]?|[A-ZĐ])\s*[.:])\s+/u,
  // I- / 1- / 2.1- as the Party's offices write them, I.- and 1.- (not 57-NQ/TW, not 1-2 lần)
  /^((?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})\.?[-–]|[IVX]{1,5}\s[-–])\s+(?=[\p{Lu}“"])(?!\p{L}{1,8}\/)/u,
  // I. / IV) / II/
  /^((?:X{0,3}(?:IX|IV|VI{0,3}|I{1,3})|X{1,3}|XL|L)[.)/])(?:\s+|(?=\p{Lu}\p{L}))/u,
  // A. / B)
  /^([A-HĐK][.)])\s+/u,
  // 1.1. / 1.2.3. / 1.1 (followed by a word)
  /^(\d{1,2}(?:\.\d{1,2}){1,4}[.)])(?:\s+|(?=\p{L}))/u,
  /^(\d{1,2}(?:\.\d{1,2}){1,4})\s+(?=[\p{Lu}“"])/u,
  // 1. / 12) / 3/ (not a date, not a number: 1.234, 30/01)
  /^(\d{1,3}[.)])(?:\s+|(?=[\p{L}“"]))/u,
  /^(\d{1,2}\/)(?:\s+|(?=\p{Lu}\p{Ll}))/u,
  // a) / đ. / b/ / a1)
  /^(\p{Ll}\d{0,2}[)])\s*(?=\S|$)/u,
  /^(\p{Ll}[./])\s+/u,
  /^(\p{Ll}\/)(?=\p{Lu})/u,
  // (1) / (a) / (ii)
  /^(\((?:\d{1,3}|\p{Ll}|[ivx]{1,5})\))\s*(?=\S|$)/u,
];

/** What any marker begins with: most texts are no more than looked at. */
const MAY_BEGIN =
  /^(?:\P{L}|\p{L}\d{0,2}[.)/\s]|[IVXLC]{1,6}[\s.)/–-]|(?:Phần|Chương|Mục|Tiểu mục|Điều|PHẦN|CHƯƠNG|MỤC|ĐIỀU)\s)/u;

/** A range that was wrapped (`2023 / - 2025`) and a date are no markers. */
const NOT_A_MARKER = /^(?:-\s*\d{4}\b|\d{1,2}\/\d|\d{1,3}\.\d{3}(?:\D|$))/u;

/**
 * A marker in the form that is kept everywhere: single spaces, none before a point; the Party's `I-` and `1-`, which
 * other offices write `I.` and `1.`, with the point.
 */
export const normalizeMarker = (marker: string): string =>
  marker
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.:]$)/u, '')
    .replace(/(?<=[IVX\d])\.? ?[-–]$/u, '.');

/**
 * The marker that a paragraph begins with (`III.`, `4.1.`, `đ)`, `-`, `Điều 1.`), null when there is none.
 * Dashes of all kinds are `-`, round and square bullets `•`; others as `normalizeMarker` writes them.
 */
export function splitMarker(text: string): Marker | null {
  if (!MAY_BEGIN.test(text) || NOT_A_MARKER.test(text)) return null;
  const bullet = BULLET.exec(text);
  if (bullet) {
    const marker = bullet[1] ? '-' : bullet[3] ? '+' : bullet[2] === '*' ? '*' : '•';
    return { marker, length: bullet[0].length };
  }
  for (const pattern of NUMBERED) {
    const match = pattern.exec(text);
    if (match?.[1]) return { marker: normalizeMarker(match[1]), length: match[0].length };
  }
  return null;
}

const SECTION = /^(?:(?:Phần|Chương|Mục|Tiểu mục)\s.*|[IVXL]+[.)/]|[A-HĐK][.)])$/iu;

/** A marker of the highest levels (Phần, Chương, Mục, `I.`, `A.`): what it opens is a heading. */
export const isSectionMarker = (marker: string): boolean =>
  SECTION.test(marker) && marker !== marker.toLowerCase();

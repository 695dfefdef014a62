import type { CellValue } from '../../../shared/domain/appendix.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { unescapedText } from '../writtenValue.ts';
import type { zipReader } from './zipReader.ts';

type Zip = ReturnType<typeof zipReader>;

/** A row as it stands in the file: values and formulas by column, from 0. */
export interface ReadRow {
  number: number;
  values: CellValue[];
  /** Null where no cell of the row has one. */
  formulas: (string | null)[] | null;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string) =>
  text.includes('&')
    ? text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => named[name] ?? '')
    : text;

const textElement = /<t(?: [^>]*)?>([^<]*)<\/t>/gu;
const textOf = (xml: string) =>
  [...xml.matchAll(textElement)].map(([, text = '']) => unescapedText(unescapeXml(text))).join('');

/** The texts of a workbook by number. */
export function readSharedTexts(zip: Zip): string[] {
  const xml = zip.text('xl/sharedStrings.xml');
  return xml.split('<si>').slice(1).map(textOf);
}

/** Which cell formats show a day, by number. */
export function readDayFormats(zip: Zip): boolean[] {
  const xml = zip.text('xl/styles.xml');
  const days = new Set(
    [...xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/gu)].flatMap(([, id, code = '']) =>
      /yy/iu.test(code) ? [id] : [],
    ),
  );
  const formats = xml.slice(xml.indexOf('<cellXfs'), xml.indexOf('</cellXfs>'));
  return [...formats.matchAll(/<xf [^>]*?numFmtId="(\d+)"/gu)].map(([, id]) => days.has(id));
}

interface Context {
  texts: readonly string[];
  days: readonly boolean[];
}

/** The day that so many days from 30/12/1899 lead to; days recur, so what was reckoned is kept. */
function dayReader(): (serial: number) => { day: Day } {
  const known = new Map<number, { day: Day }>();
  return (serial) => {
    const kept = known.get(serial);
    if (kept) return kept;
    const iso = new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString();
    const found = { day: iso.slice(0, 10) as Day };
    known.set(serial, found);
    return found;
  };
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const [slash, letterT, letterS] = [47, 116, 115];
const empty = { '<f>': '</f>', '<v>': '</v>', '<is>': '</is>' } as const;

/** What an element holds that stands exactly there; null where it does not. */
const held = (xml: string, at: number, open: keyof typeof empty): string | null =>
  xml.startsWith(open, at) ? xml.slice(at + open.length, xml.indexOf(empty[open], at)) : null;

/** Reads rows of a sheet that this program wrote: cells in the order and with the attributes that it gives them. */
function rowReader({ left, count }: { left: number; count: number }, { texts, days }: Context) {
  const dayOf = dayReader();
  let at = 0;

  /** The whole number that stands there; `at` goes behind it. */
  function digits(xml: string): number {
    let number = 0;
    for (let code = xml.charCodeAt(at); isDigit(code); code = xml.charCodeAt(++at))
      number = number * 10 + code - 48;
    return number;
  }

  /** The column whose letters stand there, from 1; `at` goes behind its line's number. */
  function column(xml: string): number {
    let number = 0;
    for (let code = xml.charCodeAt(at); code >= 65; code = xml.charCodeAt(++at))
      number = number * 26 + code - 64;
    while (isDigit(xml.charCodeAt(at))) at += 1;
    return number;
  }

  function valueAt(xml: string, style: number, type: string): CellValue {
    if (type === 's') {
      at += 3;
      return texts[digits(xml)] ?? null;
    }
    if (type === 'inlineStr') return textOf(held(xml, at, '<is>') ?? '') || null;
    const raw = held(xml, at, '<v>');
    if (!raw) return null;
    if (type === 'str') return unescapedText(unescapeXml(raw));
    return days[style] ? dayOf(Number(raw)) : Number(raw);
  }

  return (xml: string, from: number, to: number): ReadRow => {
    at = xml.indexOf('<row r="', from) + 8;
    const number = digits(xml);
    const values = Array<CellValue>(count).fill(null);
    let formulas: (string | null)[] | null = null;
    for (;;) {
      at = xml.indexOf('<c r="', at);
      if (at < 0 || at >= to) return { number, values, formulas };
      at += 6;
      const index = column(xml) - 1 - left;
      at += 5; // `" s="`
      const style = digits(xml);
      at += 1;
      let type = '';
      if (xml.charCodeAt(at + 1) === letterT) {
        const end = xml.indexOf('"', at + 4);
        type = end === at + 5 && xml.charCodeAt(at + 4) === letterS ? 's' : xml.slice(at + 4, end);
        at = end + 1;
      }
      if (xml.charCodeAt(at) === slash || index < 0 || index >= count) continue;
      at += 1;
      const formula = held(xml, at, '<f>');
      if (formula !== null) {
        at += formula.length + 7;
        formulas ??= Array<string | null>(count).fill(null);
        formulas[index] = unescapeXml(formula);
      }
      values[index] = valueAt(xml, style, type);
    }
  };
}

/** Calls back with each row of a sheet, in order, while it is unpacked; no more than a piece of it is ever held. */
export async function eachRow(
  zip: Zip,
  part: string,
  columns: { left: number; count: number },
  context: Context,
  take: (row: ReadRow) => void,
): Promise<void> {
  const read = rowReader(columns, context);
  let rest = '';
  for await (const piece of zip.pieces(part)) {
    rest += piece;
    let begin = 0;
    for (let end = rest.indexOf('</row>'); end >= 0; end = rest.indexOf('</row>', begin)) {
      take(read(rest, begin, end));
      begin = end + 6;
    }
    rest = rest.slice(begin);
  }
}

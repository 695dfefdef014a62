import { unescapedText, type WrittenValue } from '../writtenValue.ts';
import type { zipReader } from './zipReader.ts';

type Zip = ReturnType<typeof zipReader>;

export interface ReadCell {
  /** From 0. */
  column: number;
  value: WrittenValue;
  formula: string | null;
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

const cell =
  /<c r="([A-Z]+)\d+"(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|>(?:<f>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>|<v\/>|<is>(.*?)<\/is>)?<\/c>)/gu;

const columnNumber = (letters: string) => {
  let number = 0;
  for (let at = 0; at < letters.length; at++) number = number * 26 + letters.charCodeAt(at) - 64;
  return number - 1;
};

/** Calls back with each row of a sheet, in order, while it is unpacked; nothing but a row is ever held. */
export async function eachRow(
  zip: Zip,
  part: string,
  { texts, days }: { texts: readonly string[]; days: readonly boolean[] },
  take: (number: number, cells: ReadCell[]) => void,
): Promise<void> {
  function cellValue(
    style: string | undefined,
    type: string | undefined,
    raw: string | undefined,
    inline?: string,
  ) {
    if (type === 'inlineStr') return textOf(inline ?? '') || null;
    if (raw === undefined || raw === '') return null;
    if (type === 's') return texts[Number(raw)] ?? null;
    if (type === 'str') return unescapedText(unescapeXml(raw)) || null;
    const number = Number(raw);
    return days[Number(style)] ? new Date(Math.round((number - 25_569) * 86_400_000)) : number;
  }
  let rest = '';
  for await (const piece of zip.pieces(part)) {
    rest += piece;
    const end = rest.lastIndexOf('</row>');
    if (end < 0) continue;
    const whole = rest.slice(0, end);
    rest = rest.slice(end + 6);
    for (const row of whole.split('</row>')) {
      const start = row.lastIndexOf('<row ');
      const number = Number(/ r="(\d+)"/u.exec(row.slice(start, start + 200))?.[1]);
      const cells: ReadCell[] = [];
      cell.lastIndex = start;
      for (let found = cell.exec(row); found; found = cell.exec(row)) {
        const [, letters = '', style, type, formula, raw, inline] = found;
        cells.push({
          column: columnNumber(letters),
          value: cellValue(style, type, raw, inline),
          formula: formula === undefined ? null : unescapeXml(formula),
        });
      }
      take(number, cells);
    }
  }
}

/**
 * What stands side by side in a document's head and at its end (Nghị định 30/2020/NĐ-CP, Phụ lục I): the issuing body
 * beside the national name and motto, the number beside place and date, the recipients beside the signature.
 */
const NATION = `CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM`;
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const MOTTO = String.raw`[ĐÐ]ộc [lL]ập\s*[-–]\s*[tT]ự [dD]o\s*[-–]\s*[hH]ạnh [pP]húc`;
const NUMBER = String.raw`Số\s*:?\s*[\d.…\s]*[-/]\s?(?:\d{4}\/)?\p{Lu}[^\s,]*`;
const PLACE = String.raw`(?:TP\.?\s*)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,4}`;
/** Days and months that a draft leaves blank, and digits that recognition took for letters, count as well. */
const DATELINE = String.raw`${PLACE}\s?,\s*ngày[\s\d.…lIO]*tháng[\s\d.…lIO]*năm[\s\d.…]*`;

/** A cell that only a document's head or end has: tells a pair of columns from words that happen to stand apart. */
const TELLING = new RegExp(
  String.raw`^\s*(?:Số\s*:|CỘNG (?:HÒA|HOÀ) XÃ HỘI|${PARTY}|[ĐÐ]ộc [lL]ập\s*[-–]|Nơi nhận\s*:|(?:TM|KT|TL|TUQ|Q)\.\s|T\/M\s|${DATELINE}$)`,
  'u',
);

/** Whether one of the two cells shows that they are the columns of a head or of an end. */
export const areColumns = (cells: readonly string[]): boolean =>
  cells.length === 2 && cells.some((cell) => TELLING.test(cell));

const NUMBER_AND_DATELINE = new RegExp(String.raw`^(${NUMBER})\s+(${DATELINE})$`, 'u');
const BODY_AND_NATION = new RegExp(String.raw`^(\p{Lu}[^\p{Ll}]*?)(?<!NƯỚC)\s+(${NATION}|${MOTTO})$`, 'u');
const BODY_AND_PARTY = new RegExp(String.raw`^(\p{Lu}[^\p{Ll}]*?)\s{2,}(${PARTY})$`, 'u');

/** The two columns of a head that stand on one line with whatever space between them; undefined for all other lines. */
export function columnsOfHead(line: string): [string, string] | undefined {
  const text = line.trim();
  if (text.length > 160) return undefined;
  const found =
    NUMBER_AND_DATELINE.exec(text) ?? BODY_AND_NATION.exec(text) ?? BODY_AND_PARTY.exec(text) ?? undefined;
  return found?.[1] && found[2] ? [found[1].trim(), found[2].trim()] : undefined;
}

const MOTTO_ALONE = new RegExp(`^${MOTTO}$`, 'u');

/** The national motto, which stands below the first line of a head's right column. */
export const isMotto = (text: string): boolean => MOTTO_ALONE.test(text.trim());

const HEAD_LINE = new RegExp(String.raw`^(?:${NUMBER}|${DATELINE}|(?:${NUMBER})\s+(?:${DATELINE}))$`, 'u');

/** The line of the number, of place and date, or of both: nothing carries it on. */
export const isHeadLine = (text: string): boolean => text.length <= 160 && HEAD_LINE.test(text.trim());

import { isCapitals } from './classifyText.ts';
import { withoutMarks } from './inlineMarks.ts';

/** The kinds of documents that Nghị định 30/2020/NĐ-CP names, as they stand alone above a document's subject. */
const KIND_TITLE =
  /^(?:BÁO CÁO|KẾ HOẠCH|THÔNG BÁO|QUYẾT ĐỊNH|CHỈ THỊ|NGHỊ QUYẾT|CÔNG ĐIỆN|TỜ TRÌNH|HƯỚNG DẪN|CHƯƠNG TRÌNH|CÔNG VĂN|KẾT LUẬN|QUY CHẾ|QUY ĐỊNH|THÔNG CÁO|PHƯƠNG ÁN|ĐỀ ÁN|DỰ ÁN|BIÊN BẢN|DANH MỤC|PHỤ LỤC(?: (?:SỐ )?[\dIVX]+)?)(?: (?:HÀNH ĐỘNG|PHỐI HỢP|CÔNG TÁC))?$/u;

/** No title of that kind is longer, its marks included. */
const LONGEST_TITLE = 200;

/** A line that names the kind of document and nothing else (`BÁO CÁO`); its subject begins on the next line. */
export const isKindTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && KIND_TITLE.test(withoutMarks(text).trim());

/** Enough of a text's end to judge it by; paragraphs that grow line by line are judged often. */
const TAIL = 300;

const tail = (text: string): string => withoutMarks(text).trimEnd();

/** How surely a text goes on after its last character. */
export type Ending = 'closed' | 'half' | 'open';

/** `closed` after a full stop and its like, `half` after `;`, a bracket or a quotation mark, else `open`. */
export function endingOf(text: string): Ending {
  const end = tail(text.slice(-TAIL));
  if (/[.!?…:]["”’)\]]*$/u.test(end)) return 'closed';
  if (/[;)\]”"’]$/u.test(end)) return 'half';
  return 'open';
}

export const startsSmall = (text: string): boolean =>
  /^["“'‘(]?\s*\p{Ll}/u.test(withoutMarks(text).trimStart());

/** Long enough, and not in capitals, so that a missing full stop means something. */
export const isRunningText = (text: string): boolean =>
  tail(text.slice(-TAIL)).length >= 50 && !isCapitals(tail(text.slice(-TAIL)));

/** `(3) …` carries on a list inside a sentence that has come to (2). */
export function carriesOnList(before: string, text: string): boolean {
  const number = /^\((\d{1,2})\)/u.exec(withoutMarks(text).trimStart())?.[1];
  if (number === undefined || Number(number) < 2) return false;
  return tail(before).includes(`(${Number(number) - 1})`);
}

import type { Day } from '../../vietnamese/day.ts';
import { numericDay } from './parsers/numericDay.ts';
import { wordedDay } from './parsers/wordedDay.ts';
import { noDocumentDay } from './reckoned.ts';
import { spanOfTime } from './spanOfTime.ts';

/** Mốc: the day that a count of days begins from, and where its wording ends. */
export interface Anchor {
  /** Null where it is not known. */
  day: Day | null;
  to: number;
  doubt: string | null;
}

const documents =
  'văn bản|công văn|thông báo|kế hoạch|quyết định|chỉ thị|nghị quyết|kết luận|báo cáo|công điện|tờ trình|hướng dẫn|chương trình|đề án';
/** Signing or issue of this very document. */
const ownDocument = new RegExp(
  `^(?:khi |thời điểm |ngày ){0,2}(?:(?:${documents})(?: kết luận| số)? này (?:được )?)?(?:ký|ban hành|phát hành)(?:,? (?:và )?(?:ban hành|phát hành))?(?: (?:${documents})(?: kết luận)? này)?(?= ?(?:$|[.,;:)]))`,
  'u',
);
const bareSigning =
  /^(?:khi |thời điểm |ngày ){0,2}(?:ký|ban hành|phát hành)(?:,? (?:và )?(?:ban hành|phát hành))?/u;
const today = /^(?:ngày )?(?:hôm )?nay(?!\p{L})/u;
const furthest = 80;

/** Reads what follows "kể từ": a date, the signing of the document itself, or a day that nobody knows yet. */
export function readAnchor(text: string, at: number, on: Day | null): Anchor | null {
  const rest = text.slice(at, at + furthest);
  const own = ownDocument.exec(rest) ?? today.exec(rest);
  if (own) return { day: on, to: at + own[0].length, doubt: on ? null : noDocumentDay };
  const dated = readDay(text, at, on);
  if (dated) return dated;
  if (!/^(?:khi|ngày|thời điểm|lúc|nhận|ký|ban hành|có|kết thúc|được)/.test(rest)) return null;
  const clause = /^[^,.;:()]*/.exec(rest)?.[0].trimEnd() ?? '';
  const signing = bareSigning.exec(rest);
  // "kể từ ngày ban hành báo cáo" may be another paper: the day is given, and asked about.
  if (
    signing &&
    !/^ (?:\p{L}+ ){0,3}(?:đồng|kết|quyết định|hợp|nghị|luật|thông tư|thỏa|thoả)/u.test(
      rest.slice(signing[0].length),
    )
  ) {
    return {
      day: on,
      to: at + signing[0].length,
      doubt: on ? 'không rõ văn bản nào được ký' : noDocumentDay,
    };
  }
  return {
    day: null,
    to: at + clause.length,
    doubt: `chưa biết ${clause.startsWith('ngày') ? '' : 'ngày '}${clause.replace(/^khi /, '')}`,
  };
}

function readDay(text: string, at: number, on: Day | null): Anchor | null {
  for (const parser of [wordedDay, numericDay]) {
    parser.pattern.lastIndex = at;
    const match = parser.pattern.exec(text);
    const read = match && parser.read(match, { on, calendar: { days: new Map(), settledYears: new Set() } });
    const span = read && spanOfTime(read.time, on);
    if (match && span) return { day: span.to, to: at + match[0].length, doubt: span.doubt };
  }
  return null;
}

import { departmentFields } from '../dictionaries/departmentFields.ts';
import { groupNouns } from '../dictionaries/unitHeads.ts';
import { anyOf, lengthAt, stickyWords } from '../text/words.ts';
import { dutyAt, predicateAt } from './predicateAt.ts';
import { type UnitStart, unitStartAt } from './unitStart.ts';

/** A unit's name inside a text. */
export interface UnitSpan {
  name: string;
  from: number;
  to: number;
}

/** A name that is being read. */
interface Reading {
  text: string;
  from: number;
  kind: UnitStart['kind'];
  /** Where the head, and a department's known field, ends. */
  headEnd: number;
  isDepartment: boolean;
  /** The text is a heading or cell that holds names only. */
  isOpen: boolean;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const field = new RegExp(`(?:${anyOf(departmentFields.map(literal))})(?![\\p{L}\\p{N}])`, 'uy');
const groupNoun = stickyWords(anyOf(groupNouns), 'iu');
const wordOrMark = /[\p{L}\p{N}][\p{L}\p{N}&./\-–]*|[^\p{L}\p{N}]/uy;
const restriction = /^(?:có liên quan|liên quan|nêu trên|khác|trên địa bàn|thuộc|trực thuộc)/u;
const many = /(?:các|Các) (?:\p{Ll}+(?: \p{Ll}+)?)(?:, \p{Ll}+(?: \p{Ll}+)?)*$/u;
const departmentHead = /^(?:S[ởờớ]|Bộ|SỞ)$/u;
const belonging = /(?:thuộc|của|các|Các|ngành) $/u;
/** Words that end a name; `Ban Chỉ đạo về …`, `các cơ quan trong tỉnh` go on. */
const preposition =
  /^(?:về|tại|từ|nhằm|để|theo|như|vào|đến|qua|ở|trong|bằng|do|mà|thì|cho|khi|nếu|nhưng|cũng|gồm|bao|trên)$/u;
const continued =
  /^(?:trên địa bàn|ở (?:tỉnh|xã|Trung ương|khu vực)|trong (?:tỉnh|và ngoài|nước|ngành|toàn)|từ (?:tỉnh|trung ương|Trung ương))/u;
const about = /(?:[Bb]an [Cc]hỉ đạo|[Tt]ổ [Cc]ông tác|Hội đồng|Ủy ban Quốc gia|Ban Công tác)/u;
/** `Công an tỉnh sẵn sàng`: after the place a small letter that opens no qualification begins the predicate. */
const placed = /(?:^|\s)(?:tỉnh|thành phố)$/u;
const qualified =
  /^(?:và|của|có liên quan|liên quan|thuộc|trực thuộc|phụ trách|khóa|nhiệm kỳ|tổ chức|các (?:cấp|tỉnh)|tỉnh|thành phố|cấp (?:tỉnh|huyện|xã|ủy|uỷ|trên|dưới|[Tt]rung ương|cơ sở|vùng|quốc gia|\d)|trên|ở|tại|nơi|khu vực)(?![\p{L}])/u;
const maximum = 160;

/** Length of the department's field at the place: `Khoa học và Công nghệ`. */
export const fieldAt = (text: string, at: number): number => lengthAt(field, text, at);

const isLower = (text: string, at: number) => /\p{Ll}/u.test(text[at] ?? '');
const isUpper = (text: string, at: number) => /\p{Lu}/u.test(text[at] ?? '');

/** Does a predicate begin here? A heading that holds names only knows fewer of them. */
const predicateIn = ({ text, isOpen }: Reading, at: number) => (isOpen ? dutyAt : predicateAt)(text, at) > 0;

const isGroup = ({ text, from, kind }: Reading, at: number) =>
  kind !== 'unit' || many.test(text.slice(from, at));

/** `UBND huyện, thị xã, thành phố`: kinds of places without names carry on one name. */
const bothPlaces = (before: string, next: string) =>
  /\s(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn)$/u.test(before) &&
  /^(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)(?![\p{L}]|\s\p{Lu})/u.test(next);

/** After a comma: does the same name go on? Where it does, the place up to which it is sure to. */
function goesOn(reading: Reading, comma: number): number | null {
  const { text, isOpen } = reading;
  const at = comma + 1 + (text[comma + 1] === ' ' ? 1 : 0);
  const group = isGroup(reading, comma);
  if (unitStartAt(text, at, !group)) return null;
  const noun = lengthAt(groupNoun, text, at);
  if (noun > 0 && !group && bothPlaces(text.slice(reading.from, comma), text.slice(at, at + 12)))
    return at + noun;
  if (noun > 0) return group && (predicateAt(text, at) === 0 || noun > 4) ? at + noun : null;
  if (restriction.test(text.slice(at, at + 20))) return comma + 1;
  if (predicateIn(reading, at)) return null;
  const isSame = isLower(text, at) ? isOpen || group : isUpper(text, at) && isOpen;
  return isSame ? comma + 1 : null;
}

/** Does the word `và`, `cùng`, `với` … end the name? */
function joins(reading: Reading, token: string, at: number): boolean {
  if (!/^(?:và|cùng|với|hoặc|của)$/u.test(token) || token === 'của') return false;
  if (token === 'với' || token === 'hoặc') return true;
  const next = at + token.length + 1;
  return (
    unitStartAt(reading.text, next, reading.kind !== 'group') !== null || predicateAt(reading.text, next) > 0
  );
}

/** Is the word at the place no part of the name any more? */
function ends(reading: Reading, token: string, at: number, end: number): boolean {
  const { text, from, kind, isOpen } = reading;
  // "Ban Chỉ đạo về phát triển …": what it is about may be a word of doing
  if (predicateIn(reading, at) && !text.slice(from, at).endsWith(' về ')) return true;
  if (!isOpen && kind !== 'group' && isLower(text, at) && !qualified.test(text.slice(at, at + 20))) {
    const isWhole = reading.isDepartment && end === reading.headEnd;
    if (isWhole || placed.test(text.slice(from, end))) return true;
  }
  if (kind === 'unit' && /^(?:Sở|Bộ)$/u.test(token) && fieldAt(text, at + 3) > 0)
    return !belonging.test(text.slice(from, at));
  if (token === 'ở' && text.slice(from, at).endsWith('nhà ')) return false;
  if (preposition.test(token) && !continued.test(text.slice(at, at + 20))) {
    const isAbout = token === 'về' && about.test(text.slice(from, at)) && !text.startsWith('về việc', at);
    return !isAbout && !(isOpen && kind === 'group');
  }
  return joins(reading, token, at);
}

/** A hyphen that joins a name: `Lao động - Thương binh`, `tổ chức chính trị - xã hội`. */
const isHyphen = (text: string, token: string, at: number) =>
  (token === '-' || token === '–') &&
  ((isUpper(text, at + 2) && unitStartAt(text, at + 2) === null) ||
    /^. (?:xã hội|nghề nghiệp)/u.test(text.slice(at, at + 16)));

/**
 * Reads one unit's name that begins at the place: its head, then every word that belongs to the name. A name ends at a
 * predicate (`chủ trì`, `khẩn trương`), at `;`, `.`, `:`, at a bracket, or at a comma or `và` before another name.
 * `isOpen`: the text is a heading that holds names only, so that unknown words after commas belong to the name.
 */
export function readUnit(text: string, from: number, isOpen: boolean): UnitSpan | null {
  const start = unitStartAt(text, from);
  if (!start) return null;
  const head = from + start.length;
  const known =
    start.kind === 'unit' && departmentHead.test(text.slice(from, head).trim()) ? fieldAt(text, head + 1) : 0;
  const headEnd = known > 0 ? head + 1 + known : head;
  const reading: Reading = { text, from, kind: start.kind, headEnd, isDepartment: known > 0, isOpen };
  let at = headEnd;
  let end = headEnd;
  while (at < text.length && at - from < maximum) {
    wordOrMark.lastIndex = at;
    const token = wordOrMark.exec(text)?.[0] ?? '';
    if (token === ' ' || isHyphen(text, token, at)) {
      at++;
      continue;
    }
    const sure = token === ',' ? goesOn(reading, at) : null;
    if (sure !== null) {
      if (sure > at + 1) end = sure;
      at = sure;
      continue;
    }
    if (!/^[\p{L}\p{N}]/u.test(token) || ends(reading, token, at, end)) break;
    const word = token.replace(/[./\-–]+$/u, '');
    at += word.length || token.length;
    end = at;
    if (text[at] === '.' && !/(?:TP|TT)$/u.test(word)) break;
  }
  const name = text.slice(from, end).trim();
  return name === '' ? null : { name, from, to: from + name.length };
}

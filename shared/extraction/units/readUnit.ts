import { departmentFields } from '../dictionaries/departmentFields.ts';
import { groupNouns } from '../dictionaries/unitHeads.ts';
import { anyOf, lengthAt, stickyWords } from '../text/words.ts';
import { dutyAt, predicateAt } from './predicateAt.ts';
import { unitStartAt } from './unitStart.ts';

/** A unit's name inside a text. */
export interface UnitSpan {
  name: string;
  from: number;
  to: number;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const field = new RegExp(`(?:${anyOf(departmentFields.map(literal))})(?![\\p{L}\\p{N}])`, 'uy');
const groupNoun = stickyWords(anyOf(groupNouns), 'iu');
const wordOrMark = /[\p{L}\p{N}][\p{L}\p{N}&./\-–]*|[^\p{L}\p{N}]/uy;
const restriction = /^(?:có liên quan|liên quan|nêu trên|khác|trên địa bàn|thuộc|trực thuộc)/u;
const many = /(?:các|Các) (?:\p{Ll}+(?: \p{Ll}+)?)(?:, \p{Ll}+(?: \p{Ll}+)?)*$/u;
const ownHead = /^(?:Sở|Bộ)$/u;
const belonging = /(?:thuộc|của|các|Các|ngành) $/u;
/** Words that end a name; `Ban Chỉ đạo về …`, `các cơ quan trong tỉnh` go on. */
const preposition =
  /^(?:về|tại|từ|nhằm|để|theo|như|vào|đến|qua|ở|trong|bằng|do|mà|thì|cho|khi|nếu|nhưng|cũng|gồm|bao|trên)$/u;
const continued =
  /^(?:trên địa bàn|trong (?:tỉnh|và ngoài|nước|ngành|toàn)|từ (?:tỉnh|trung ương|Trung ương))/u;
const about = /(?:[Bb]an [Cc]hỉ đạo|[Tt]ổ công tác|[Tt]ổ Công tác|Hội đồng|Ủy ban Quốc gia|Ban Công tác)/u;
/** `Công an tỉnh sẵn sàng`: after the place a small letter that opens no qualification begins the predicate. */
const placed = /(?:^|\s)(?:tỉnh|thành phố)$/u;
const qualified =
  /^(?:và|của|có liên quan|liên quan|thuộc|trực thuộc|phụ trách|khóa|nhiệm kỳ|tổ chức|các cấp|cấp|trên|ở|tại)(?![\p{L}])/u;
const maximum = 160;

/** Length of the department's field at the place: `Khoa học và Công nghệ`. */
export const fieldAt = (text: string, at: number): number => lengthAt(field, text, at);

/** After `,` or `và`: does the same name go on? */
function goesOn(text: string, at: number, isGroup: boolean, isOpen: boolean): boolean {
  if (unitStartAt(text, at, !isGroup)) return false;
  const noun = lengthAt(groupNoun, text, at);
  if (noun > 0) return isGroup && (predicateAt(text, at) === 0 || noun > 4);
  if (restriction.test(text.slice(at, at + 20))) return true;
  if ((isOpen ? dutyAt : predicateAt)(text, at) > 0) return false;
  const isLower = /\p{Ll}/u.test(text[at] ?? '');
  return isLower ? isOpen || isGroup : /\p{Lu}/u.test(text[at] ?? '') && isOpen;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '“': '”', '"': '"' };

/**
 * Reads one unit's name that begins at the place: its head, then every word that belongs to the name. A name ends at a
 * predicate (`chủ trì`, `khẩn trương`), at `;`, `.`, `:`, at a bracket, or at a comma or `và` before another name.
 * `isOpen`: the text is a heading that holds names only, so that unknown words after commas belong to the name.
 */
export function readUnit(text: string, from: number, isOpen: boolean): UnitSpan | null {
  const start = unitStartAt(text, from);
  if (!start) return null;
  let at = from + start.length;
  if (start.kind === 'unit' && /^(?:Sở|Bộ|SỞ)$/u.test(text.slice(from, at).trim())) {
    const known = fieldAt(text, at + 1);
    if (known > 0) at += 1 + known;
  }
  let end = at;
  while (at < text.length && at - from < maximum) {
    wordOrMark.lastIndex = at;
    const token = wordOrMark.exec(text)?.[0] ?? '';
    if (token === ' ') {
      at++;
      continue;
    }
    if (token === ',') {
      const next = at + 1 + (text[at + 1] === ' ' ? 1 : 0);
      const isGroup = start.kind !== 'unit' || many.test(text.slice(from, at));
      if (!goesOn(text, next, isGroup, isOpen)) break;
      at++;
      continue;
    }
    if (
      (token === '-' || token === '–') &&
      /\p{Lu}/u.test(text[at + 2] ?? '') &&
      !unitStartAt(text, at + 2)
    ) {
      at++;
      continue;
    }
    if (closing[token] === ')') break;
    if (!/^[\p{L}\p{N}]/u.test(token)) break;
    if ((isOpen ? dutyAt : predicateAt)(text, at) > 0) break;
    if (
      !isOpen &&
      /^\p{Ll}/u.test(token) &&
      placed.test(text.slice(from, at).trimEnd()) &&
      start.kind !== 'group' &&
      !qualified.test(text.slice(at, at + 20))
    )
      break;
    if (
      start.kind === 'unit' &&
      ownHead.test(token) &&
      fieldAt(text, at + 3) > 0 &&
      !belonging.test(text.slice(from, at))
    )
      break;
    if (preposition.test(token) && !continued.test(text.slice(at, at + 20))) {
      const isAbout = token === 'về' && about.test(text.slice(from, at)) && !text.startsWith('về việc', at);
      if (!isAbout && !(isOpen && start.kind === 'group')) break;
    }
    if (/^(?:và|cùng|với|hoặc|của)$/u.test(token)) {
      const next = at + token.length + 1;
      if (token === 'với' || token === 'hoặc' || unitStartAt(text, next, start.kind !== 'group')) {
        // "Văn phòng và Giám đốc": another name; "Cơ quan giúp việc của Tổ công tác": the same
        if (token !== 'của') break;
      } else if (token !== 'của' && predicateAt(text, next) > 0) break;
    }
    const word = token.replace(/[./\-–]+$/u, '');
    at += word.length || token.length;
    end = at;
    if (text[at] === '.' && !/(?:TP|TT)$/u.test(word)) break;
  }
  const name = text.slice(from, end).trim();
  return name === '' ? null : { name, from, to: from + name.length };
}

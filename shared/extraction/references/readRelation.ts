import type { DocumentRelation } from '../../domain/documentRelation.ts';
import { documentKinds } from '../dictionaries/documentKinds.ts';
import { anyOf } from '../text/words.ts';
import type { ReferenceSpan } from './scanReferences.ts';

const furthest = 180;
/** A kind's name with `số` after it is no longer. */
const longestKind = 60;
const kindNames = anyOf(documentKinds.map(({ name }) => name.replace(/ /gu, '\\s+')));
/** The kind and `số` right before the number, an article or clause of it too: `Điều 3 Nghị định số`. */
const citing = new RegExp(`(?:(?:các\\s+)?(?:${kindNames}))?(?:\\s*số)?\\s*[:.]?\\s*$`, 'iu');
const sentenceEnd = /[.!?]\s+(?=\p{Lu}|$)|\n/gu;

/** In their order where two end alike: `sửa đổi, bổ sung`, `căn cứ`, … with the words that may stand up to the citation. */
const relations: readonly [DocumentRelation, string][] = [
  ['replaces', 'thay\\s+thế(?:\\s+cho)?|bãi\\s+bỏ|h[ủu][ỷy]\\s+bỏ|thu\\s+hồi'],
  ['amends', 'sửa\\s+đổi(?:(?:\\s*,|\\s+và)\\s*bổ\\s+sung)?|bổ\\s+sung|điều\\s+chỉnh|đính\\s+chính'],
  ['basis', 'căn\\s+cứ(?:\\s+vào)?|trên\\s+cơ\\s+sở|xét(?:\\s+đề\\s+nghị)?|(?:theo|về)\\s+đề\\s+nghị'],
  [
    'implements',
    '(?<!(?:kèm|tiếp|tiếp tục)\\s)theo|thực\\s+hiện|triển\\s+khai|thi\\s+hành|chấp\\s+hành|quán\\s+triệt|tuân\\s+thủ',
  ],
];
const words = new RegExp(
  relations.map(([name, source]) => `(?<${name}>(?<!\\p{L})(?:${source})(?!\\p{L}))`).join('|'),
  'giu',
);
/** Another deed between the word and the citation: the document is its object, not the word's. */
const otherDeed =
  /(?<!\p{L})(?:ban hành|báo cáo|gửi|trình|đề nghị|yêu cầu|tham mưu|đã có|xây dựng|nêu|phê duyệt|giao)(?!\p{L})|(?<!\p{L})có\s*$/iu;
const clauseEnd = /[;|:]|\)[^)]*$/u;
/** Nothing but the article's mark or `Về việc`; or `Quyết định này`: the document itself does it, not a work that it orders. */
const itself =
  /^\s*(?:(?:điều|khoản|mục)?\s*(?:\d{1,2}|[IVX]{1,4}|[a-zđ])[.):]\s*){0,2}(?:về việc|v\/v|về|quyết định)?:?\s*$|(?<!\p{L})này(?:\s+(?:và|để|sẽ|nhằm))?\s*$|(?:sửa đổi, bổ sung|bãi bỏ|thay thế)\s*(?:,|và|hoặc)\s*$/iu;
/** `được sửa đổi bởi Nghị định …`: another document was changed, by the one cited. */
const passive = /(?<!\p{L})(?:được|bị|đã được)\s+$/iu;
const ofAnother = /(?<!\p{L})(?:về|về việc|v\/v|trích yếu)(?!\p{L})/iu;
const listed = /^[^.!?]*?(?:,|;|và|hoặc)\s*$/iu;
/** `Quyết định số 12/QĐ-UBND hết hiệu lực`, `được thay thế bằng Quyết định này`. */
const endedAfter =
  /^(?:[^.;\d]|\d{1,4}(?=[\s/.,)])|[./](?=\d)){0,140}?(?<!\p{L})(?:hết hiệu lực|được (?:thay thế|bãi bỏ)(?: bằng| bởi)? \p{L}+(?: \p{L}+)? này)/iu;

/** Nearly no citation has these: asked first, so that the long rule is tried where it can hold. */
const ending = /hết hiệu lực|được (?:thay|bãi)/iu;

/** The last relation that the words before a citation tell; null when they tell none. */
function relationIn(lead: string, isAfterCitation: boolean): DocumentRelation | null {
  const last = [...lead.matchAll(words)].at(-1);
  if (!last) return null;
  const before = lead.slice(0, last.index);
  const between = lead.slice(last.index + last[0].length);
  const isBasis = last.groups?.['basis'] !== undefined;
  if (clauseEnd.test(between) || (!isBasis && (between.includes('(') || otherDeed.test(between))))
    return null;
  const changes = last.groups?.['amends'] ?? last.groups?.['replaces'];
  if (changes !== undefined && !itself.test(before)) return null;
  if (passive.test(before) || (isAfterCitation && ofAnother.test(before))) return null;
  return relations.find(([name]) => last.groups?.[name] !== undefined)?.[0] ?? null;
}

/**
 * Quan hệ: what the document does with one that it cites, by the words before the citation; further documents of a list
 * have the relation of the first (`previous`, with what it was read as). Null when it is merely cited.
 */
export function readRelation(
  text: string,
  reference: ReferenceSpan,
  previous: { to: number; relation: DocumentRelation | null } | null,
): DocumentRelation | null {
  const start = Math.max(0, reference.from - furthest);
  const near = Math.max(start, reference.from - longestKind);
  const lead = text.slice(start, near) + text.slice(near, reference.from).replace(citing, '');
  let sentence = start;
  for (const { 0: end, index } of lead.matchAll(sentenceEnd)) sentence = start + index + end.length;
  const isAfter = previous !== null && previous.to > sentence;
  const own = text.slice(isAfter ? previous.to : sentence, start + lead.length);
  const after = text.slice(reference.to, reference.to + 200);
  if (ending.test(after) && endedAfter.test(after)) return 'replaces';
  const found = relationIn(own, isAfter);
  if (found || !isAfter) return found;
  const isList = listed.test(own) && own.search(words) < 0;
  const isChange = previous.relation === 'replaces' || previous.relation === 'amends';
  return isList && !(isChange && own.includes(';')) ? previous.relation : null;
}

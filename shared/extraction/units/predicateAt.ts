import { predicateOpeners } from '../dictionaries/predicates.ts';
import { anyOf, lengthAt, stickyWords } from '../text/words.ts';

const predicate = stickyWords(anyOf(predicateOpeners));
const opening = stickyWords(anyOf(predicateOpeners), 'iu');

/** Words before which `đầu tư`, `xây dựng`, `quản lý` … belong to a name: `Ban Quản lý dự án đầu tư xây dựng`. */
const insideName =
  /(?:dự án|dự án đầu tư|chủ|nhà|đầu tư|hợp tác|cơ quan|đơn vị|công ty|cổ phần|trung tâm|quỹ|phòng|ban|đội|chi nhánh|có|bộ phận|ngân hàng|tổ) $/iu;
/** Second halves of compounds, which are no verbs there: `công trình`, `công lập`. */
const compound =
  /(?:(?:công|chương|quy|tiến|lộ|giáo) trình|(?:độc|công|thành|tự|trung|đối|ngoài công) lập|(?:chữ|nhật) ký|(?:việc|nơi) làm|hàng không)$/iu;
const nameWord =
  /^(?:đầu tư|xây dựng|quản lý|phát triển|điều tra|hỗ trợ|thực thi|kiểm tra|thanh tra|giám sát|đào tạo|tư vấn|khai thác|thông tin|quy hoạch|vận hành|thẩm định|thi hành|chỉ đạo|điều hành|trực tiếp|sử dụng|cung cấp)/u;

/** Length of the predicate opener at the place (`chủ trì`, `khẩn trương` …), 0 when there is none. */
export function predicateAt(text: string, at: number): number {
  const length = lengthAt(predicate, text, at);
  if (length === 0) return 0;
  const lead = text.slice(Math.max(0, at - 16), at);
  // `công lập` is one word, but `thành lập` is the verb itself
  const inCompound = compound.exec(lead + text.slice(at, at + length));
  if (inCompound && inCompound.index < lead.length) return 0;
  if (insideName.test(lead) && nameWord.test(text.slice(at, at + length))) return 0;
  return length;
}

/** Does the text begin with a word of doing, whatever its capital: `Tiếp tục …`, `Chủ trì …`? */
export const beginsWithPredicate = (text: string): boolean => lengthAt(opening, text, 0) > 0;

const strong = stickyWords('chủ trì|phối hợp|tham mưu|khẩn trương|tiếp tục|chịu trách nhiệm|có trách nhiệm');

/** Length of a word that no unit's name can hold, 0 when there is none: what still ends a name in a table's cell. */
export const dutyAt = (text: string, at: number): number => lengthAt(strong, text, at);

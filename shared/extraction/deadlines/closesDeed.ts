import { type Candidate, clauseBefore, daysOf, wordsAfter } from './candidate.ts';

const deed =
  /^(?:[-+*•] ?)?(?:và |phấn đấu |bắt đầu |tổ chức |cơ bản )*(?:triển khai|thí điểm|nhân rộng|vận hành|đưa vào|khai trương|bàn giao|nghiệm thu|hoàn thành|hoàn thiện|khởi công|khánh thành|ra mắt|tổng kết)(?!\p{L})/u;
const named =
  /(?:báo cáo|kế hoạch|chương trình|kết quả|số liệu|họp|phiên|kỳ|lương|hội nghị|giao ban|chỉ tiêu|nhiệm vụ|công tác|dự toán|tết|của|ngày) $/;

/**
 * `triển khai thí điểm tháng 9/2025, nhân rộng tháng 10/2025`: a coming month or quarter, its year said, that closes a part
 * of the sentence begun by the deed, with no word to lead to it.
 */
export function closesDeed(candidate: Candidate): boolean {
  const { found, cue, on } = candidate;
  const { time } = found;
  if (cue.cue !== 'none' || found.loose || time.unit !== 'months' || time.year === null) return false;
  const { from } = daysOf(candidate);
  if (!on || !from || from <= on || !/^ ?(?:$|[.,;)|])/.test(wordsAfter(candidate))) return false;
  const part = clauseBefore(candidate).split(', ').at(-1) ?? '';
  return deed.test(part) && !named.test(part);
}

import { clauseBefore, isAlone, wordsAfter } from '../candidate.ts';
import type { Refusal } from '../refusals.ts';

const reports =
  /(?:báo cáo|tổng hợp|rà soát|kiểm tra|đánh giá|cập nhật|tổ chức|thực hiện|giao ban|sơ kết|công bố|công khai|theo dõi|thống kê|gửi|đôn đốc|họp|kiểm điểm|xây dựng)(?!\p{L})/u;
/** "Công khai hằng tháng kết quả …": the verb itself, with nothing between. "Báo cáo hằng tháng" may be a noun. */
const doing =
  /^(?:tổ chức |thực hiện |chủ động |tiếp tục )?(?:công khai|rà soát|kiểm tra|đánh giá|cập nhật|tổng hợp|giao ban|sơ kết|công bố|theo dõi|thống kê|đôn đốc|họp|kiểm điểm|đối soát|đối chiếu)(?:(?:,| và) (?:công khai|rà soát|kiểm tra|đánh giá|cập nhật|tổng hợp|công bố|theo dõi|thống kê))? $/;
const benefits =
  /(?:trợ cấp|lương|trợ giúp|bhxh|kinh phí|phí|cước|thu nhập|chỉ tiêu|ngân sách|dự toán|nhiệm vụ|kế hoạch|chương trình|hưởng|chi trả|nhân lực|mục tiêu|bình quân|số liệu|lao động)(?: [\p{L}&]+)? $/u;

/** `trợ cấp BHXH hằng tháng`, `nhiệm vụ hằng năm`: how a thing is, not when a task is due. */
export const attribute: Refusal = {
  name: 'attribute',
  refuses(candidate) {
    const { found, text, cue } = candidate;
    if (found.time.unit !== 'recurring' || !found.loose) return false;
    if (found.rule === 'listedPeriod') return true;
    if (found.rule === 'periodEdge') return cue.cue === 'none' && !isAlone(candidate);
    const left = text.slice(Math.max(0, cue.from - 40), cue.from);
    if (benefits.test(left)) return true;
    const clause = clauseBefore(candidate).replace(/^[-+*•] ?/, '');
    const begins = clause === '' || /(?:,|và) $/.test(clause);
    if (doing.test(clause.split(/[,;] /).at(-1) ?? '')) return false;
    if (found.time.recurrence === null) return !(begins && !isAlone(candidate));
    if (begins) return /^ ?,? ?(?:đã|có khoảng|\d)/.test(wordsAfter(candidate));
    return !(
      reports.test(clause) &&
      /^ ?(?:$|[.,;)(]|(?:vào|trước|gửi|về|theo quy định)(?!\p{L}))/u.test(wordsAfter(candidate))
    );
  },
};

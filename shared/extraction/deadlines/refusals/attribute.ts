import { clauseBefore, isAlone, wordsAfter } from '../candidate.ts';
import type { Refusal } from '../refusals.ts';

const reports =
  /(?:báo cáo|tổng hợp|rà soát|kiểm tra|đánh giá|cập nhật|tổ chức|thực hiện|giao ban|sơ kết|công bố|công khai|theo dõi|thống kê|gửi|đôn đốc|họp|kiểm điểm|xây dựng|cảnh báo|dự báo|đăng tải|phát tin)(?!\p{L})/u;
/** "Công khai hằng tháng kết quả …": the verb itself, with nothing between. "Báo cáo hằng tháng" may be a noun. */
const doing =
  /^(?:tổ chức |thực hiện |chủ động |tiếp tục )?(?:công khai|rà soát|kiểm tra|đánh giá|cập nhật|tổng hợp|giao ban|sơ kết|công bố|theo dõi|thống kê|đôn đốc|họp|kiểm điểm|đối soát|đối chiếu)(?:(?:,| và) (?:công khai|rà soát|kiểm tra|đánh giá|cập nhật|tổng hợp|công bố|theo dõi|thống kê))? $/;
const benefits =
  /(?:trợ cấp|lương|trợ giúp|bhxh|kinh phí|phí|cước|thu nhập|chỉ tiêu|ngân sách|dự toán|nhiệm vụ|kế hoạch|chương trình|hưởng|chi trả|nhân lực|mục tiêu|bình quân|số liệu|lao động)(?: [\p{L}&]+)? $/u;

/** `tiêu chí đánh giá cán bộ hằng năm`, `đưa vào báo cáo hằng năm`: the period of a thing that the work only touches. */
const qualified =
  /(?:(?:tiêu chí|căn cứ|cơ sở|kết quả|nội dung|chỉ số|quy chế|tiêu chuẩn|hồ sơ|phục vụ|(?:đưa|lồng ghép|bổ sung|gắn|kết hợp|nêu|ghi)[^.;,]{0,24} (?:vào|trong|với)) (?:công tác |việc )?(?:báo cáo|đánh giá|xếp loại|kiểm điểm|tổng kết|thi đua|bình xét)[^.;:]{0,40}|(?:xây dựng|lập|hoàn thiện|ban hành) (?:các )?báo cáo(?: \p{L}+){0,2}) $/u;

/** `trợ cấp BHXH hằng tháng`, `nhiệm vụ hằng năm`: how a thing is, not when a task is due. */
export const attribute: Refusal = {
  name: 'attribute',
  refuses(candidate) {
    const { found, text, cue } = candidate;
    if (found.time.unit !== 'recurring' || !found.loose) return false;
    if (found.rule === 'listedPeriod') return true;
    // "trước 16 giờ hằng ngày": the hour is a limit.
    if (cue.clock !== '' && cue.cue !== 'none') return false;
    if (found.rule === 'periodEdge') return cue.cue === 'none' && !isAlone(candidate);
    const left = text.slice(Math.max(0, cue.from - 90), cue.from);
    if (benefits.test(left) || qualified.test(left)) return true;
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

import type { Refusal } from '../refusals.ts';

const formerLimit =
  /hạn (?:hoàn thành |thực hiện |báo cáo )?(?:cũ|trước đây|trước đó|ban đầu)(?: \p{L}+){0,2}:? ?(?:ngày )?$/u;
const overdue = /quá (?:thời )?hạn(?: (?:kể từ|từ|vào|trước|ngày|giải quyết|xử lý|trả)){0,3} $/;
/** `hồ sơ tiếp nhận từ ngày …`: the thing before the verb; "tiếp nhận hồ sơ từ ngày …" is work. */
const whichOnes =
  /(?:hồ sơ|đơn thư|đơn|văn bản|phản ánh|kiến nghị|trường hợp|công dân|giấy phép|giấy tờ|dữ liệu|tài khoản|giao dịch|dự án|bản ghi)(?: (?:mới|còn tồn|có thời hạn|của [^.;:,]{2,30}))? (?:đã )?(?:được )?(?:tiếp nhận|nộp|phát sinh|đến hạn(?: trả| giải quyết)?|đến hẹn(?: trả)?|có hẹn trả|hẹn trả|cấp|ban hành|thu nhận|đăng ký|ký)(?: kết quả)? (?:kể )?(?:từ|sau) $/u;

/**
 * A limit that is told again because it no longer holds (`thời hạn cũ là ngày …`, `đã quá hạn từ ngày …`), and the days
 * that say which files or cases are meant (`hồ sơ đến hẹn trả từ ngày …`).
 */
export const recalled: Refusal = {
  name: 'recalled',
  refuses({ found, text }) {
    const left = text.slice(Math.max(0, found.from - 90), found.from);
    return formerLimit.test(left) || overdue.test(left) || whichOnes.test(left);
  },
};

import { sticky } from '../fragments.ts';
import type { TimeParser } from '../time.ts';

/** `kỳ họp gần nhất`, `phiên họp thường kỳ`, `Đại hội Đảng bộ tỉnh`: an event whose day is not known. */
export const meeting: TimeParser = {
  name: 'meeting',
  pattern: sticky(
    '(?<=(?:^|\\|) ?|(?:tại|trước|đến|trong|sau|vào|trình|diễn ra) (?:các |ngày |buổi |thời điểm )?)(?:k[ỳì] họp|phiên họp|đại hội|cuộc bầu cử|ngày bầu cử|bầu cử)(?!\\p{L})(?: (?:thường lệ|chuyên đề|thường k[ỳì]|bất thường|toàn thể|thứ (?:\\d{1,2}|\\p{L}+)|gần nhất|tới|tiếp theo|sắp tới|hđnd|hội đồng nhân dân|tỉnh|đảng bộ|quốc hội|ubnd|ban chỉ đạo|của)(?!\\p{L})){0,5}',
  ),
  read({ 0: all, index, input }) {
    const ahead = /(?:trước|đến|sau) (?:ngày )?$/.test(input.slice(Math.max(0, index - 12), index));
    const named =
      all.split(' ').length > 2 || /^ (?:giữa|cuối|đầu) năm/.test(input.slice(index + all.length));
    // A cell or a whole wording "Kỳ họp tháng 7/2026".
    const opens =
      /^ ?(?:(?:hđnd|hội đồng nhân dân)(?: \p{L}+){0,2} )?(?:giữa năm|cuối năm|tháng|quý) ?\S/u.test(
        input.slice(index + all.length),
      );
    if (/(?:^|\|) ?$/.test(input.slice(0, index)) && !opens) return null;
    // "tham luận tại phiên họp" names no coming meeting.
    if (!ahead && !named && !opens) return null;
    const name = /k[ỳì] họp|phiên họp|đại hội/.exec(all)?.[0] ?? 'cuộc bầu cử';
    return {
      time: {
        unit: 'span',
        kind: 'event',
        from: null,
        due: null,
        reckoned: false,
        doubt: `chưa biết ngày của ${name}`,
      },
    };
  },
};

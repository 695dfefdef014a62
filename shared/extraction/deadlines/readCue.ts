/** Từ dẫn: how the words before a time make it a deadline, or not. */
export type Cue = 'before' | 'until' | 'in' | 'from' | 'after' | 'label' | 'verb' | 'none' | 'refused';

const clock = /(?:lúc )?\d{1,2} ?(?:giờ|h|g|:)(?: ?\d{2})?(?: ?phút)?(?: (?:sáng|chiều|tối))?,?(?: của)? ?$/u;

const limit =
  '(?:chậm nhất|muộn nhất|trễ nhất|không (?:được )?(?:chậm|muộn|trễ) (?:hơn|quá)|không quá|tối đa|hạn (?:cuối(?: cùng)?|chót)|(?:thời )?hạn(?: (?:cuối cùng|hoàn thành|thực hiện|báo cáo|nộp|gửi))?)';
const limitJoint = '(?: ?:| là| vào| lúc| ngày| đến| trong| hết| cho đến| sau){0,3}';

/** In their order: the first that ends right before the time wins. */
const cues: readonly [Cue, RegExp][] = [
  [
    'refused',
    /(?:hết hạn|hết hiệu lực|sinh|cấp|đường|phố|so với(?: cùng kỳ)?|cùng kỳ(?: của)?)(?: (?:vào|từ|cùng kỳ|số))? ?$/u,
  ],
  ['refused', /(?:có hiệu lực|hiệu lực thi hành|áp dụng)(?: thi hành)?(?: kể)?(?: bắt đầu)?(?: từ)? $/u],
  [
    'refused',
    /(?:tính|luỹ kế|lũy kế|số liệu|kết quả)(?: từ [^,;.]{1,30})? ?(?:đến|tới)(?: hết| cuối| đầu| thời điểm)* $/u,
  ],
  ['refused', /(?:tính|số liệu) (?:từ|trong) $/u],
  [
    'before',
    new RegExp(`(?:${limit} ?:? )?(?:trong )?trước(?: thời điểm| mốc| hạn)?(?: tháng)? ?:? ?$`, 'u'),
  ],
  ['until', new RegExp(`${limit}${limitJoint} ?$`, 'u')],
  ['until', /(?:(?:cho|kéo dài|từ nay|từ giờ) )?(?:đến|tới)(?: hết| trước)? $/u],
  ['until', /hết (?:cả )?$/u],
  ['in', /(?:ngay |nội |chỉ )?(?:trong|vào)(?: khoảng| thời gian)? $/u],
  ['from', /(?:bắt đầu |kể |tính )?từ $/u],
  ['after', /sau $/u],
  ['label', /(?:thời gian|thời điểm|tiến độ|dự kiến|lộ trình|kỳ hạn)[^.;:]{0,40}: ?$/u],
  ['verb', /(?:hoàn thành|hoàn tất|xong|kết thúc|trình|nộp|gửi)(?: vào)? $/u],
];

/** Reads the words that end right before `at` (clock times between are passed over); `from` is where the cue begins. */
export function readCue(text: string, at: number): { cue: Cue; from: number } {
  const left = text.slice(Math.max(0, at - 72), at);
  const time = clock.exec(left);
  const words = time ? left.slice(0, time.index) : left;
  const start = at - left.length;
  const inner = time ? start + time.index : at;
  for (const [cue, pattern] of cues) {
    const match = pattern.exec(words);
    if (!match || /[\p{L}\d]/u.test(words[match.index - 1] ?? ' ')) continue;
    return { cue, from: start + match.index };
  }
  return { cue: 'none', from: inner };
}

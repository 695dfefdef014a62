/** Từ dẫn: how the words before a time make it a deadline, or not. */
export type Cue = 'before' | 'until' | 'in' | 'from' | 'after' | 'label' | 'verb' | 'none' | 'refused';

export interface CueFound {
  cue: Cue;
  /** Place in the prepared text at which the wording begins, its cue included. */
  from: number;
  /** The cue's words. */
  word: string;
  /** Says outright that this is a limit: chậm nhất, hạn cuối, không quá. */
  strong: boolean;
  /** The time of day between the cue and the day, which the day ignores. */
  clock: string;
}

const clock =
  /(?:lúc |hồi )?\d{1,2} ?(?:(?:giờ|h|g)(?: ?\d{2})?(?: ?phút)?|: ?\d{2})(?: (?:sáng|chiều|tối|trưa))?,?(?: của)? ?$/;

const limit =
  '(?:deadline|chậm nhất|muộn nhất|trễ nhất|không (?:được |để )?(?:chậm|muộn|trễ) (?:hơn|quá|sau)|không quá|tối đa|hạn (?:cuối(?: cùng)?|chót)|(?<!(?:trung|ngắn|dài|đến|hết|quá|có|vô|gia) )(?:thời )?hạn(?: (?:cuối cùng|hoàn thành|thực hiện|báo cáo|nộp|gửi|trình))?)';
const limitJoint = '(?: ?:| là| vào| lúc| ngày| đến| trong| hết| cho đến| sau| cuối){0,3}';
const to = '(?:đến|tới)';

interface CuePattern {
  cue: Cue;
  pattern: RegExp;
  strong?: true;
}

/** In their order: the first that ends right before the time wins. */
const cues: readonly CuePattern[] = [
  {
    cue: 'refused',
    pattern: /(?:sinh|cấp|đường|phố|quốc lộ|so với(?: cùng kỳ)?|cùng kỳ(?: của)?)(?: (?:cùng kỳ|số|năm))? ?$/,
  },
  {
    cue: 'refused',
    pattern: /(?:hết|còn) (?:hạn|hiệu lực|giá trị)(?: sử dụng| thi hành)?(?: (?:vào|từ|kể từ|đến))? ?$/,
  },
  { cue: 'refused', pattern: /(?:hiệu lực|hiệu lực thi hành|áp dụng|được hưởng)(?: kể)?(?: bắt đầu)? từ $/ },
  {
    cue: 'refused',
    pattern: new RegExp(
      `(?:tính|luỹ kế|lũy kế|số liệu|kết quả|cập nhật|thống kê)(?: từ [^,;.]{1,30})? ?${to}(?: hết| cuối| đầu| thời điểm){0,2} $`,
    ),
  },
  {
    cue: 'refused',
    pattern: /(?:tính|số liệu|kỳ báo cáo|kết quả|thời kỳ|kỳ)(?: trong)?(?: kể)? (?:từ|trong) $/,
  },
  { cue: 'refused', pattern: /(?:trước|trong),? (?:trong )?và (?:trong |sau )$/ },
  {
    cue: 'before',
    pattern: new RegExp(
      `(?:${limit} ?:? )?(?:${to} |trong )?trước(?: thời điểm| mốc| hạn| lúc| khi)?(?: tháng)? ?:? ?$`,
    ),
  },
  {
    cue: 'until',
    strong: true,
    pattern: /(?:hạn (?:cuối(?: cùng)?|chót)|thời hạn)(?: \p{L}{1,10}){1,5} là (?:vào |hết )?$/u,
  },
  { cue: 'until', strong: true, pattern: new RegExp(`${limit}${limitJoint} ?$`) },
  { cue: 'until', pattern: new RegExp(`(?:(?:cho|kéo dài|từ nay|từ giờ) )?${to}(?: hết)? $`) },
  { cue: 'until', pattern: /hết (?:cả )?$/ },
  {
    cue: 'until',
    pattern:
      /(?:sang|thành)(?<=(?:lùi|hoãn|dời|gia hạn|điều chỉnh|thay đổi|chuyển (?:thời )?hạn)[^.;:]{0,64} (?:sang|thành)) $/,
  },
  {
    cue: 'in',
    pattern:
      /(?:ngay |nội |chỉ |hoàn thành )?(?:trong|vào)(?: khoảng| thời gian| thời hạn| vòng| dịp| sáng| chiều| tối| trưa)?(?: các| \d{1,2}| hai| ba| bốn)? $/,
  },
  { cue: 'from', pattern: /(?:bắt đầu |kể |tính )?từ $/ },
  { cue: 'after', pattern: /sau $/ },
  {
    cue: 'label',
    strong: true,
    pattern: /(?:thời gian|thời hạn|thời điểm|tiến độ|dự kiến|lộ trình|kỳ hạn|hạn)[^.;:]{0,40}: ?$/,
  },
  {
    cue: 'label',
    pattern:
      /(?:thời gian (?:hoàn thành|thực hiện|triển khai)|tiến độ(?: hoàn thành| thực hiện)?) ?(?:là )?$/,
  },
  { cue: 'verb', pattern: /(?:hoàn thành|hoàn tất|xong|kết thúc)(?: vào| ngay)? $/ },
];

const wordCharacter = /[\p{L}\d]/u;
const furthest = 72;

/**
 * Reads the words that end right before a place of the prepared text, none before `floor` (where another time ended);
 * clock times between are passed over.
 */
export function readCue(text: string, at: number, floor = 0): CueFound {
  const left = text.slice(Math.max(floor, at - furthest), at);
  const time = clock.exec(left);
  const words = time ? left.slice(0, time.index) : left;
  const start = at - left.length;
  for (const { cue, pattern, strong = false } of cues) {
    const match = pattern.exec(words);
    if (!match || wordCharacter.test(words[match.index - 1] ?? ' ')) continue;
    return { cue, from: start + match.index, word: match[0], strong, clock: time?.[0] ?? '' };
  }
  return { cue: 'none', from: start + words.length, word: '', strong: false, clock: '' };
}

import { formatDay } from '../../vietnamese/day.ts';
import { type Candidate, clauseBefore, isWhole, wordsAfter } from './candidate.ts';
import { closesDeed } from './closesDeed.ts';
import type { Resolved } from './deadlineOf.ts';
import type { Span } from './spanOfTime.ts';

/** Why a reading may not be what is meant, though its days are known; null when it does not arise. */
type Doubt = (candidate: Candidate, resolved: Resolved, span: Span) => string | null;

const leadTime =
  /^,? (?:ít nhất |tối thiểu )?(?:là )?\d{1,2} (?:\([\p{L} ]{2,12}\) )?(?:ngày|tuần|tháng|giờ)(?! trước)/u;
const leadBefore = /\d (?:\([\p{L} ]{2,12}\) )?(?:ngày|tuần|tháng|giờ)(?: làm việc)? $/u;
const otherReading = /^ ?(?:hoặc|\/ ?ngày)(?!\p{L})/u;
const conditional =
  /(?:tiếp nhận|phát sinh|sinh|có hiệu lực|được cấp|được giao|được ban hành|được phê duyệt|thành lập|đã nộp|nộp hồ sơ) $/;
const concerned =
  /^(?:đối với|trường hợp|người|hồ sơ|các (?:hồ sơ|trường hợp|dự án|đối tượng)|những)(?!\p{L})[^,]*$/u;
const midnight = /(?<!\d)0?0 ?(?:giờ|h|:)/;

const earlierThanDocument: Doubt = ({ on }, { due, kind }) =>
  on && due && due < on && kind !== 'event' ? `${formatDay(due)} sớm hơn ngày văn bản` : null;

const runningProgramme: Doubt = ({ found: { time }, on }) =>
  time.unit === 'years' && time.programme && on && time.first < Number(on.slice(0, 4))
    ? 'có thể là tên giai đoạn của chương trình'
    : null;

const earlierStill: Doubt = (candidate) => {
  if (candidate.cue.cue !== 'before') return null;
  const earlier = leadBefore.test(clauseBefore(candidate)) || leadTime.test(wordsAfter(candidate));
  return earlier ? 'còn phải sớm hơn ngày này' : null;
};

/** A day many years ahead is a slip of the pen as often as a deadline. */
const farAhead: Doubt = ({ found, on }, { due }) =>
  found.time.unit === 'day' && on && due && Number(due.slice(0, 4)) - Number(on.slice(0, 4)) > 6
    ? `${formatDay(due)} rất xa ngày văn bản`
    : null;

/** "Trước ngày 15 tháng 3, 6, 9, 12": further months that no word leads to. */
const furtherFigures: Doubt = (candidate) =>
  /^ ?(?:,|và) ?\d{1,2}(?: ?(?:,|và|;|$)|\.(?: |$)|\))/.test(wordsAfter(candidate)) ||
  (candidate.text.slice(candidate.cue.from, candidate.found.to).includes('các ngày') &&
    /^ ?\([^()]{1,24}\) ?(?:,|;|và) ?\d/.test(wordsAfter(candidate)))
    ? 'còn nêu mốc thời gian khác'
    : null;

const beforeMidnight: Doubt = ({ cue, found }) =>
  midnight.test(cue.word + cue.clock) && found.time.unit === 'day'
    ? 'lúc 0 giờ: hạn có thể là hết ngày hôm trước'
    : null;

const unnamedPeriod: Doubt = (candidate) =>
  candidate.found.rule === 'thisPeriod' && !isWhole(candidate) ? 'không ghi rõ kỳ nào' : null;

const bareFigures: Doubt = ({ found, cue }) =>
  found.rule === 'numericDay' && found.loose && cue.cue === 'none' ? 'chỉ có số, không chắc là ngày' : null;

const alternative: Doubt = (candidate) =>
  otherReading.test(wordsAfter(candidate)) ? 'nêu hai mốc thời gian' : null;

/** "Đối với hồ sơ tiếp nhận trước ngày …": says which cases are meant. */
const condition: Doubt = (candidate) => {
  const clause = clauseBefore(candidate);
  return conditional.test(clause) || concerned.test(clause) ? 'có thể là điều kiện, không phải hạn' : null;
};

/** "Trong tháng 01/2026, Sở Y tế tiếp nhận …" in a paper of that month tells as often as it orders. */
const currentPeriod: Doubt = (candidate, _resolved, { from }) => {
  const { found, cue, on, text } = candidate;
  if (cue.cue !== 'in' && cue.cue !== 'none') return null;
  const opens = /(?:^|[.;:] ?)[-+*• ]{0,3}$/.test(text.slice(Math.max(0, cue.from - 4), cue.from));
  const { unit } = found.time;
  const begun =
    (unit === 'months' || (unit === 'years' && cue.cue === 'none')) && !!on && !!from && from <= on;
  if (!opens || !begun || cue.word.startsWith('ngay')) return null;
  return /^ ?[,:]/.test(wordsAfter(candidate)) ? 'có thể là kết quả trong kỳ, không phải hạn' : null;
};

const unled: Doubt = (candidate) =>
  closesDeed(candidate) && !isWhole(candidate) ? 'không có từ chỉ hạn' : null;

const partBefore =
  /(?:tuần|đầu|cuối|giữa|ngày làm việc)(?: (?:đầu|cuối|thứ \p{L}+))?(?: tiên| cùng)?(?: của)? $/u;
const partAfter = /^,? ?\(?(?:vào |trong )?(?:tuần|đầu|cuối|giữa|những ngày|ngày làm việc)(?!\p{L})/u;

/** "Hằng quý vào tuần cuối": a part of the period is named that the recurrence cannot hold. */
export function recurrenceDoubt(candidate: Candidate): string | null {
  const { found, text } = candidate;
  if (found.time.unit !== 'recurring' || found.time.recurrence?.day != null || found.time.recurrence?.of)
    return null;
  const left = text.slice(Math.max(0, found.from - 24), found.from);
  return partBefore.test(left) || partAfter.test(wordsAfter(candidate)) ? 'không rõ ngày nào trong kỳ' : null;
}

/** In their order: the first that arises is said. */
const doubts: readonly Doubt[] = [
  earlierThanDocument,
  runningProgramme,
  earlierStill,
  farAhead,
  furtherFigures,
  beforeMidnight,
  unnamedPeriod,
  bareFigures,
  alternative,
  condition,
  currentPeriod,
  unled,
];

/** The first doubt about a resolved deadline, one short Vietnamese clause; null when there is none. */
export function doubtOf(candidate: Candidate, resolved: Resolved, span: Span): string | null {
  for (const doubt of doubts) {
    const said = doubt(candidate, resolved, span);
    if (said !== null) return said;
  }
  return null;
}

import { type Candidate, isAlone, isWhole, wordsAfter } from '../candidate.ts';
import { closesDeed } from '../closesDeed.ts';
import type { Refusal } from '../refusals.ts';

const dayNight = /(?:^|\D)24 ?\/ ?7$/;

/**
 * A time that no word leads to, unless it stands alone: a cited document's date, a day on which something happened, a plan's
 * year in its title. Bare figures (`15/3`, `2026`) need a leading word even more: `8/8 dịch vụ`, `đường 23/10`.
 */
export const bareTime: Refusal = {
  name: 'bareTime',
  refuses(candidate) {
    const { text, found, cue } = candidate;
    if (found.time.unit === 'recurring' || found.time.unit === 'ongoing') return false;
    if (dayNight.test(text.slice(Math.max(0, found.from - 1), found.to))) return true;
    if (found.rule === 'meeting' || (found.time.unit === 'span' && found.time.kind === 'relative'))
      return false;
    if (cue.cue === 'none')
      return !(isAlone(candidate)
        ? !found.loose || isWhole(candidate)
        : isSchedule(candidate) || closesDeed(candidate));
    if (found.loose && cue.cue === 'verb') return true;
    // "trong 10/10 nhiệm vụ", "đến 15/20 chỉ tiêu": figures that count.
    return (
      found.loose &&
      !/sáng|chiều|tối|trưa/.test(cue.word) &&
      (cue.cue === 'in' || cue.cue === 'from' || cue.cue === 'until') &&
      /^ [\p{L}]/u.test(wordsAfter(candidate)) &&
      !afterDay.test(wordsAfter(candidate))
    );
  },
};

const deed =
  /^ ?[,:]? ?(?:phải |sẽ |cơ bản |phấn đấu )?(?:hoàn thành|hoàn tất|xong|trình|triển khai|ban hành|tổ chức|tham mưu|xây dựng|rà soát|thực hiện|báo cáo|kết thúc|đưa vào|phấn đấu|khảo sát|thẩm định|phê duyệt|nghiệm thu|lập|đạt)(?!\p{L})/u;

/** `ngày 25/5/2026 phải hoàn thành`. */
const ordered = /^ ?,? ?(?:phải|cần) (?:hoàn thành|xong|gửi|nộp|báo cáo|trình|có|triển khai)(?!\p{L})/u;

/** `Quý II/2026: hoàn thành thẩm định; Quý III/2026: trình phê duyệt`: a month or year that opens its clause. */
function isSchedule(candidate: Candidate): boolean {
  const { found, cue, text } = candidate;
  if (found.time.unit === 'day') return !found.loose && ordered.test(wordsAfter(candidate));
  if ((found.time.unit !== 'months' && found.time.unit !== 'years') || found.loose) return false;
  return (
    /(?:^|[.;:(+-] ?)$/.test(text.slice(Math.max(0, cue.from - 2), cue.from)) &&
    deed.test(wordsAfter(candidate))
  );
}

const afterDay = /^ (?:để|các|phải|hoàn|báo|gửi|và|theo|xong|về|trình|là|sở|ubnd|cho|đối|tổng)/;

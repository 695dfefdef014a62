import { clauseBefore, daysOf, isWhole, wordsAfter } from '../candidate.ts';
import type { Refusal } from '../refusals.ts';

const resultAfter =
  /^ ?[,:]? ?(?:đã|có|đạt|là|tổng|toàn tỉnh|không phát sinh|ước|tăng|giảm|số lượt|kết quả)(?!\p{L})/u;
const happened = /(?:^|[ ,])đã (?!giao|yêu cầu|chỉ đạo|đề nghị|được giao|thống nhất|phân công)/;

/** A current period with its results: `trong tháng 01/2026 đã tiếp nhận …`, `(Tháng 12/2023)` under a report's title. */
export const pastFact: Refusal = {
  name: 'pastFact',
  refuses(candidate) {
    const { found, cue, on, text } = candidate;
    if (found.time.unit === 'recurring' || found.time.unit === 'ongoing')
      return happened.test(clauseBefore(candidate).slice(-48));
    const { from } = daysOf(candidate);
    if (cue.cue === 'in' && /^ (?:tăng|giảm)(?:,| \d| mạnh| so)/.test(wordsAfter(candidate))) return true;
    if (on && from && from > on) return false;
    if (resultAfter.test(wordsAfter(candidate)) && cue.cue !== 'before' && !cue.strong) return true;
    if (cue.cue === 'in' && /^ ?[,:][^.;]{0,60} đã /.test(wordsAfter(candidate, 72))) return true;
    if (happened.test(clauseBefore(candidate)) && !cue.strong && cue.cue !== 'before') return true;
    const current = found.time.unit === 'months' && !!on && !!from && from <= on;
    if (current && cue.cue === 'none' && isWhole(candidate) && text.trimStart().startsWith('(')) return true;
    return current && cue.cue === 'in' && /^ ?:/.test(wordsAfter(candidate));
  },
};

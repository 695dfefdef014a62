import { clauseBefore, isAlone, wordsAfter } from '../candidate.ts';
import type { Refusal } from '../refusals.ts';

const named =
  /(?:giáo dục|chi|kinh phí|vốn|nguồn|ngân sách|phiên họp|hội nghị|chế độ|đã|chưa|không|chính trị) $/;
const clauseStart =
  /^(?:[-+*•] ?)?(?:tiếp tục |bảo đảm |đảm bảo |đồng thời,? |phải |chủ động,? |(?:cần|yêu cầu) )?$/;
const works =
  /(?:nhiệm vụ|thực hiện|triển khai|tổ chức|kiện toàn|cập nhật|kiểm tra|rà soát|báo cáo|theo dõi|duy trì|công việc|việc làm|thời gian|và|giám sát|đôn đốc) $/;

/**
 * `chi thường xuyên`, `phong trào thường xuyên, sâu rộng`: the word, without a standing task. A task is standing where the
 * word opens a clause or closes one after a verb of work; else nobody has said that it has no end.
 */
export const standing: Refusal = {
  name: 'standing',
  refuses(candidate) {
    const { found, text } = candidate;
    if (found.time.unit !== 'ongoing') return false;
    const left = text.slice(Math.max(0, found.from - 20), found.from);
    if (named.test(left)) return true;
    if (isAlone(candidate)) return false;
    const lastPart =
      clauseBefore(candidate)
        .split(/[,;] | và /)
        .at(-1) ?? '';
    if (clauseStart.test(lastPart)) return false;
    const ends = /^ ?(?:$|[.;)|])/.test(wordsAfter(candidate));
    return text.startsWith('duy trì', found.from) || !(ends && works.test(left));
  },
};

import { clauseBefore } from '../candidate.ts';
import type { Refusal } from '../refusals.ts';

const named =
  /(?:đã|giáo dục|chi|kinh phí|vốn|nguồn|ngân sách|phiên họp|không|hội nghị|chưa|được|là|cần|việc) $/;

/** `chi thường xuyên`, `Trung tâm giáo dục thường xuyên`, `đã thường xuyên …`: the word, without a standing task. */
export const standing: Refusal = {
  name: 'standing',
  refuses(candidate) {
    const { found, text } = candidate;
    if (found.time.unit !== 'ongoing') return false;
    if (named.test(text.slice(Math.max(0, found.from - 16), found.from))) return true;
    // "duy trì" is a standing task where the clause begins with it, else a word like another.
    return (
      text.startsWith('duy trì', found.from) &&
      !/^(?:[-+*•] ?)?(?:tiếp tục |thường xuyên |bảo đảm |đảm bảo )?$/.test(
        clauseBefore(candidate)
          .split(/[,;] | và /)
          .at(-1) ?? '',
      )
    );
  },
};

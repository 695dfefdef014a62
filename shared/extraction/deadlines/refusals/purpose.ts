import { clauseBefore } from '../candidate.ts';
import type { Refusal } from '../refusals.ts';

/** `Để triển khai hiệu quả Đề án … trong năm 2026`: a purpose said beforehand, not a task. */
export const purpose: Refusal = {
  name: 'purpose',
  refuses: (candidate) =>
    (candidate.cue.cue === 'in' || candidate.cue.cue === 'none') &&
    /^(?:để|nhằm|căn cứ|thực hiện theo) [^,]*$/.test(clauseBefore(candidate)),
};

import type { Refusal } from '../refusals.ts';

/** `Quá 24 tháng kể từ ngày …`, `nếu sau 5 ngày …`: a condition, not a day by which something is due. */
export const condition: Refusal = {
  name: 'condition',
  refuses: ({ found, cue, text }) =>
    found.time.unit === 'span' &&
    found.time.kind === 'relative' &&
    /(?:(?<!không )quá|nếu(?: sau| trong)?|mỗi|giảm|ít nhất|tối thiểu|rút ngắn|xuống còn|còn) (?:sau |trong )?$/.test(
      text.slice(Math.max(0, Math.max(cue.from, found.from - 16) - 16), Math.min(cue.from, found.from)) +
        (cue.word.startsWith('quá') ? 'quá ' : ''),
    ),
};

import type { Refusal } from '../refusals.ts';

/** `tính đến ngày …`, `so với tháng …`, `có hiệu lực từ ngày …`, `hộ chiếu hết hạn ngày …`. */
export const badCue: Refusal = {
  name: 'badCue',
  refuses: ({ cue }) => cue.cue === 'refused',
};

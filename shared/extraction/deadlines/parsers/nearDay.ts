import { addDays } from '../../../vietnamese/day.ts';
import { sticky } from '../fragments.ts';
import { reckonedSpan } from '../reckoned.ts';
import type { TimeParser } from '../time.ts';

const offsets: Record<string, number> = {
  'hôm nay': 0,
  'bữa nay': 0,
  'từ nay': 0,
  'từ giờ': 0,
  'ngày mai': 1,
  'ngày kia': 2,
  'hôm qua': -1,
  'hôm kia': -2,
};

/** `hôm nay`, `ngày mai`, `từ nay` (đến …), counted from the document's day. */
export const nearDay: TimeParser = {
  name: 'nearDay',
  pattern: sticky(
    '(?:ngày )?(?<name>hôm (?:nay|qua|kia)|bữa nay|ngày (?:mai|kia)|từ (?:nay|giờ)(?= (?:đến|tới|cho)))(?!\\p{L})(?: \\d{1,2}[:h]\\d{2})?',
  ),
  read({ groups = {} }, { on }) {
    const offset = offsets[groups['name'] ?? ''] ?? 0;
    return {
      time: reckonedSpan(on, 'date', (day) => ({ from: addDays(day, offset), due: addDays(day, offset) })),
    };
  },
};

import { sticky } from '../fragments.ts';
import type { TimeParser } from '../time.ts';

/** `thường xuyên`, `liên tục`, `duy trì`. */
export const ongoing: TimeParser = {
  name: 'ongoing',
  pattern: sticky('thường xuyên(?:, ?liên tục)?|liên tục(?:, ?thường xuyên)?|duy trì(?: thường xuyên)?'),
  read: () => ({ time: { unit: 'ongoing' } }),
};

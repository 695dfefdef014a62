import { ui } from '../../shared/text.ts';
import { type Day, formatDay, weekdayOf } from '../../shared/vietnamese/day.ts';

/** With its weekday: `Thứ Tư, 21/01/2026`. */
export const longDay = (day: Day): string => `${ui.weekdays[weekdayOf(day) - 1]}, ${formatDay(day)}`;

import type { Deadline, Recurrence } from '../../domain/deadline.ts';
import { formatDay } from '../../vietnamese/day.ts';

const periodNames: Record<Recurrence['every'], string> = {
  day: 'hằng ngày',
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': 'định kỳ 6 tháng',
  year: 'hằng năm',
};
const weekdayNames = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** A recurrence in words that `resolveDeadline` reads back: `trước ngày 15 của tháng cuối quý`. */
function formatRecurrence({ every, day, of }: Recurrence): string {
  const name = periodNames[every];
  if (of === 'last-working-day') return 'ngày làm việc cuối cùng của tháng';
  if (of === 'last-day') return 'ngày cuối cùng của tháng';
  if (of === 'first-day' || of === 'first-working-day')
    return `${name}, ngày ${of.includes('working') ? 'làm việc ' : ''}đầu tiên của tháng`;
  if (day === null) return name;
  if (every === 'week') return `${weekdayNames[day - 1] ?? ''} hằng tuần`;
  if (of === 'next-month') return `${name}, trước ngày ${day} của tháng tiếp theo`;
  if (of === 'first-month' || of === 'last-month') {
    return `trước ngày ${day} của tháng ${of === 'first-month' ? 'đầu' : 'cuối'} quý`;
  }
  const month = of?.startsWith('month-') ? `/${of.slice('month-'.length)}` : '';
  return every === 'half-year' ? `${name} (trước ngày ${day}${month})` : `trước ngày ${day}${month} ${name}`;
}

/**
 * Thời hạn in plain words, for one that has no wording of its own: `chậm nhất ngày 30/01/2026`, `hằng tháng`.
 * What it says is read back by `resolveDeadline` as the same days and the same recurrence.
 */
export function formatDeadline({ kind, due, from, recurrence }: Omit<Deadline, 'phrase'>): string {
  if (recurrence) return formatRecurrence(recurrence);
  if (kind === 'ongoing') return 'thường xuyên';
  if (due && from) return `từ ngày ${formatDay(from)} đến ngày ${formatDay(due)}`;
  if (from) return `từ ngày ${formatDay(from)}`;
  if (!due) return 'chưa rõ thời hạn';
  return `chậm nhất ngày ${formatDay(due)}`;
}

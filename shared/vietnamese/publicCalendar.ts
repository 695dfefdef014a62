import type { CalendarDayKind, WorkCalendar } from './workCalendar.ts';

type Line = readonly [day: string, kind: CalendarDayKind, name: string];

/**
 * Lịch nghỉ lễ, Tết of civil servants: public holidays (Bộ luật Lao động 2019, Điều 112: Tết Dương lịch, Tết Âm lịch,
 * 30/4, 01/5, Quốc khánh, Giỗ Tổ), days given back for those on a weekend (Điều 111 khoản 3), and the days that the
 * Government exchanged, with the Saturday worked instead. Weekends are left out unless worked.
 */
export const publicHolidays: readonly Line[] = [
  ['2025-01-01', 'off', 'Tết Dương lịch'],
  ['2025-01-27', 'off', 'Tết Ất Tỵ'],
  ['2025-01-28', 'off', 'Tết Ất Tỵ'],
  ['2025-01-29', 'off', 'Tết Ất Tỵ'],
  ['2025-01-30', 'off', 'Tết Ất Tỵ'],
  ['2025-01-31', 'off', 'Tết Ất Tỵ'],
  ['2025-04-07', 'off', 'Giỗ Tổ Hùng Vương'],
  ['2025-04-26', 'worked', 'Làm bù cho 02/5'],
  ['2025-04-30', 'off', 'Ngày Chiến thắng'],
  ['2025-05-01', 'off', 'Ngày Quốc tế lao động'],
  ['2025-05-02', 'off', 'Hoán đổi với 26/4'],
  ['2025-09-01', 'off', 'Quốc khánh'],
  ['2025-09-02', 'off', 'Quốc khánh'],
  ['2026-01-01', 'off', 'Tết Dương lịch'],
  ['2026-01-02', 'off', 'Hoán đổi với 10/01'],
  ['2026-01-10', 'worked', 'Làm bù cho 02/01'],
  ['2026-02-16', 'off', 'Tết Bính Ngọ'],
  ['2026-02-17', 'off', 'Tết Bính Ngọ'],
  ['2026-02-18', 'off', 'Tết Bính Ngọ'],
  ['2026-02-19', 'off', 'Tết Bính Ngọ'],
  ['2026-02-20', 'off', 'Tết Bính Ngọ'],
  ['2026-04-27', 'off', 'Nghỉ bù Giỗ Tổ Hùng Vương'],
  ['2026-04-30', 'off', 'Ngày Chiến thắng'],
  ['2026-05-01', 'off', 'Ngày Quốc tế lao động'],
  ['2026-08-22', 'worked', 'Làm bù cho 31/8'],
  ['2026-08-31', 'off', 'Hoán đổi với 22/8'],
  ['2026-09-01', 'off', 'Quốc khánh'],
  ['2026-09-02', 'off', 'Quốc khánh'],
  ['2026-11-24', 'unsettled', 'Ngày Văn hóa Việt Nam: chờ quy định về nghỉ'],
  // 2027 by the law alone; which five days of Tết and which day beside 02/9 is announced the year before.
  ['2027-01-01', 'off', 'Tết Dương lịch'],
  ['2027-02-04', 'unsettled', 'Tết Đinh Mùi'],
  ['2027-02-05', 'off', 'Tết Đinh Mùi (30 tháng Chạp)'],
  ['2027-02-08', 'off', 'Tết Đinh Mùi (mùng 3)'],
  ['2027-02-09', 'off', 'Tết Đinh Mùi'],
  ['2027-02-10', 'off', 'Tết Đinh Mùi'],
  ['2027-02-11', 'unsettled', 'Tết Đinh Mùi'],
  ['2027-02-12', 'unsettled', 'Tết Đinh Mùi'],
  ['2027-04-16', 'off', 'Giỗ Tổ Hùng Vương'],
  ['2027-04-30', 'off', 'Ngày Chiến thắng'],
  ['2027-05-03', 'off', 'Nghỉ bù 01/5'],
  ['2027-09-01', 'unsettled', 'Quốc khánh'],
  ['2027-09-02', 'off', 'Quốc khánh'],
  ['2027-09-03', 'unsettled', 'Quốc khánh'],
  ['2027-11-24', 'unsettled', 'Ngày Văn hóa Việt Nam: chờ quy định về nghỉ'],
];

/** The public calendar. 2027 was not published when this list was made, so it is not settled. */
export const publicCalendar: WorkCalendar = {
  days: new Map(publicHolidays.map(([day, kind]) => [day, kind])),
  settledYears: new Set([2025, 2026]),
};

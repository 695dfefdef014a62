import type { WorkCalendar } from './workCalendar.ts';

/** Days off by year: public holidays (Bộ luật Lao động 2019, Điều 112), days given back for them, days swapped. */
const daysOff2025 = [
  '2025-01-01',
  '2025-01-27',
  '2025-01-28',
  '2025-01-29',
  '2025-01-30',
  '2025-01-31',
  '2025-04-07',
  '2025-04-30',
  '2025-05-01',
  '2025-05-02',
  '2025-09-01',
  '2025-09-02',
];
const daysOff2026 = [
  '2026-01-01',
  '2026-01-02',
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20',
  '2026-04-27',
  '2026-04-30',
  '2026-05-01',
  '2026-08-31',
  '2026-09-01',
  '2026-09-02',
];

/** Lịch nghỉ lễ, Tết as published for civil servants, with the weekend days worked in exchange. */
export const publicCalendar: WorkCalendar = {
  daysOff: new Set([...daysOff2025, ...daysOff2026]),
  swappedIn: new Set(['2025-04-26', '2026-01-10', '2026-08-22']),
  settledYears: new Set([2025, 2026]),
};

import { addDays, type Day, dayOf, formatDay, partsOf } from '../../../vietnamese/day.ts';
import { cycleNameOf, hungKingsDayOf, tetOf } from '../../../vietnamese/lunar.ts';
import { isSettled, isWorkingDay } from '../../../vietnamese/workCalendar.ts';
import { sticky, yearDigits } from '../fragments.ts';
import { noDocumentDay } from '../reckoned.ts';
import type { SpanTime, TimeContext, TimeParser } from '../time.ts';

type DayIn = (year: number) => Day | undefined;
const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    dayOf(year, month, day);

/** Holidays and known days, longest wordings first; `lễ 30/4` is read apart. */
const events: readonly [RegExp, DayIn][] = [
  [/^tết dương lịch|^năm mới dương lịch/, fixed(1, 1)],
  [/^tết|^tân niên/, tetOf],
  [/giỗ tổ/, hungKingsDayOf],
  [/quốc khánh/, fixed(9, 2)],
  [/giải phóng (?:hoàn toàn )?miền nam|chiến thắng/, fixed(4, 30)],
  [/quốc tế lao động/, fixed(5, 1)],
  [/cách mạng tháng/, fixed(8, 19)],
  [/giáng sinh|noel/, fixed(12, 25)],
  [/khai giảng/, fixed(9, 5)],
];
/** A holiday that no such word leads to is what is celebrated, not when something is due. */
const led = /(?:trước|khi|sau|đến|tới|hết|trong|vào|từ|là|:|\() ?$/;

const stems = 'giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý';
const branches = 'tý|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi';

/** `Tết Nguyên đán Bính Ngọ`, `lễ 30/4`, `Quốc khánh 2/9`, `Giỗ Tổ Hùng Vương`, `khai giảng năm học 2026-2027`. */
export const event: TimeParser = {
  name: 'event',
  pattern: sticky(
    `(?:(?:dịp |k[ỳì] nghỉ |ngày |đại |nghỉ ){0,2}lễ (?<date>\\d{1,2} ?/ ?\\d{1,2})(?: ?(?:,|-|và) ?\\d{1,2}/\\d{1,2})?(?![\\d/])` +
      `|(?:dịp |k[ỳì] nghỉ |nghỉ |ngày |đại |lễ ){0,3}(?<name>tết(?: dương lịch| nguyên đán| âm lịch| cổ truyền| ta)?|tân niên|giỗ tổ(?: hùng vương)?|quốc khánh|ngày chiến thắng|giải phóng (?:hoàn toàn )?miền nam|quốc tế lao động|cách mạng tháng (?:8|tám)|giáng sinh|noel|khai giảng(?: năm học)?)` +
      `(?: ?\\(?\\d{1,2}/\\d{1,2}\\)?(?! ?/ ?\\d))?)(?: năm)?(?: (?<cycle>(?:${stems}) (?:${branches}))(?!\\p{L}))?(?:,? ?(?:-|năm|/)? ?(?<year>${yearDigits})(?:-\\d{4})?)?(?!\\p{L})`,
  ),
  read({ groups = {}, index, input }, context) {
    if (index > 0 && !led.test(input.slice(Math.max(0, index - 8), index))) return null;
    const { name, date, cycle } = groups;
    const dayIn = date ? dayInYear(date) : events.find(([pattern]) => pattern.test(name ?? ''))?.[1];
    if (!dayIn) return null;
    return { time: timeOf(dayIn, groups['year'] ? Number(groups['year']) : null, cycle ?? null, context) };
  },
};

function dayInYear(date: string): DayIn {
  const [day, month] = date.split('/').map(Number);
  return (year) => dayOf(year, month ?? 0, day ?? 0);
}

/** The year of the sexagenary name (`bính ngọ`) nearest to the document's. */
function yearOfCycle(cycle: string, on: Day): number | null {
  const { year } = partsOf(on);
  const name = cycle.replace('mẹo', 'mão').replace(/tị$/, 'tỵ').replace('kỉ', 'kỷ');
  return [year, year + 1, year - 1, year + 2].find((near) => cycleNameOf(near) === name) ?? null;
}

const event0: SpanTime = { unit: 'span', kind: 'event', from: null, due: null, reckoned: false, doubt: null };

function timeOf(
  dayIn: DayIn,
  said: number | null,
  cycle: string | null,
  { on, calendar }: TimeContext,
): SpanTime {
  if (said === null && !on) return { ...event0, doubt: noDocumentDay };
  const named = cycle && on ? yearOfCycle(cycle, on) : null;
  if (
    cycle &&
    said !== null &&
    cycleNameOf(said) !== cycle &&
    cycleNameOf(said) !== cycle.replace(/tị$/, 'tỵ')
  ) {
    return { ...event0, doubt: `năm ${said} không phải năm ${cycle}` };
  }
  const start = said !== null || named !== null ? dayIn(said ?? named ?? 0) : nextOf(dayIn, on);
  if (!start) return { ...event0, doubt: 'chưa biết ngày' };
  let end = start;
  for (
    let next = addDays(start, 1);
    isSettled(next, calendar) && !isWorkingDay(next, calendar);
    next = addDays(next, 1)
  ) {
    end = next;
  }
  return {
    ...event0,
    from: start,
    due: end,
    reckoned: said === null,
    doubt: `${formatDay(start)}: tính theo ngày lễ hay ngày bắt đầu nghỉ`,
  };
}

function nextOf(dayIn: DayIn, on: Day | null): Day | undefined {
  if (!on) return undefined;
  const { year } = partsOf(on);
  const day = dayIn(year);
  return day && day >= on ? day : dayIn(year + 1);
}

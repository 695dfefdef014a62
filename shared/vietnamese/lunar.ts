import { type Day, dayOf, partsOf } from './day.ts';

/*
 * Âm lịch Việt Nam by the rules of Hồ Ngọc Đức (https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html), after
 * Jean Meeus, "Astronomical Algorithms": a month begins on the day of the new moon, the month of the winter solstice is the
 * eleventh, a year of thirteen months leaps at the first month without a principal term. All at UTC+7, so that Vietnamese
 * dates differ from Chinese ones where the new moon falls between their midnights (2007, 2030).
 */

/** A day of the Vietnamese lunar calendar. */
export interface LunarDay {
  year: number;
  month: number;
  day: number;
  /** Tháng nhuận. */
  leap: boolean;
}

const timeZone = 7;
const lunation = 29.530588853;
const firstNewMoon = 2415021.076998695;
const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

const epochJulian = 2440588;
const julianOf = (day: Day) => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + epochJulian;

function dayOfJulian(julian: number): Day | undefined {
  const date = new Date((julian - epochJulian) * 86_400_000);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Instant of the new moon number k since 1900-01-01, as a Julian date. */
function newMoonInstant(k: number): number {
  const t = k / 1236.85;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t ** 2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const correction =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * latitude) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * latitude + sun) -
    0.0004 * sine(2 * latitude - sun) -
    0.0006 * sine(2 * latitude + moon) +
    0.001 * sine(2 * latitude - moon) +
    0.0005 * sine(2 * moon + sun);
  const delta =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t ** 2 - 0.00000845 * t ** 3 - 0.000000081 * t * t ** 3
      : -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return mean + correction - delta;
}

/** Julian day number, at UTC+7, of the new moon number k. */
const newMoonDay = (k: number) => Math.floor(newMoonInstant(k) + 0.5 + timeZone / 24);

/** Which twelfth of the ecliptic (0 to 11, 0 from the spring equinox) the sun is in when the day begins. */
function sunSector(julian: number): number {
  const t = (julian - 2451545.5 - timeZone / 24) / 36525;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const longitude =
    280.46645 +
    36000.76983 * t +
    0.0003032 * t ** 2 +
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const winterSector = 9;

/** Julian day on which the eleventh lunar month of a year begins. */
function eleventhMonth(year: number): number {
  const lastDay = dayOf(year, 12, 31);
  if (!lastDay) throw new RangeError(`No lunar calendar for ${year}`);
  const k = Math.floor((julianOf(lastDay) - 2415021) / lunation);
  const start = newMoonDay(k);
  return sunSector(start) >= winterSector ? newMoonDay(k - 1) : start;
}

const moonNumber = (julian: number) => Math.floor((julian - firstNewMoon) / lunation + 0.5);

/** How many months after the eleventh the leap month stands. */
function leapOffset(eleventh: number): number {
  const k = moonNumber(eleventh);
  let last = sunSector(newMoonDay(k + 1));
  for (let i = 2; i < 15; i++) {
    const sector = sunSector(newMoonDay(k + i));
    if (sector === last) return i - 1;
    last = sector;
  }
  return 14;
}

/** The eleventh month from which the lunar months around a day are counted, and that of the year after. */
function frame(startYear: number) {
  const [from, to] = [eleventhMonth(startYear), eleventhMonth(startYear + 1)];
  return { from, leap: to - from > 365 ? leapOffset(from) : null };
}

/** The lunar day of a calendar day (1901 to 2198). */
export function lunarOf(day: Day): LunarDay {
  const julian = julianOf(day);
  const { year } = partsOf(day);
  const k = Math.floor((julian - firstNewMoon) / lunation);
  const start = newMoonDay(k + 1) > julian ? newMoonDay(k) : newMoonDay(k + 1);
  const startYear = eleventhMonth(year) > start ? year - 1 : year;
  const { from, leap } = frame(startYear);
  const offset = Math.floor((start - from) / 29);
  const shifted = leap !== null && offset >= leap ? offset - 1 : offset;
  const month = ((shifted + 10) % 12) + 1;
  return {
    year: month >= 11 && offset < 4 ? startYear : startYear + 1,
    month,
    day: julian - start + 1,
    leap: leap !== null && offset === leap,
  };
}

/** The calendar day of a lunar day; undefined when that month has no such day or the year no such leap month. */
export function dayOfLunar({ year, month, day, leap }: LunarDay): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const { from, leap: leapAt } = frame(month < 11 ? year - 1 : year);
  let offset = (month + 1) % 12;
  if (leapAt !== null) {
    const leapMonth = ((leapAt + 9) % 12) + 1;
    if (leap && leapMonth !== month) return undefined;
    if (leap || offset >= leapAt) offset++;
  } else if (leap) return undefined;
  const k = moonNumber(from) + offset;
  const start = newMoonDay(k);
  return start + day - 1 < newMoonDay(k + 1) ? dayOfJulian(start + day - 1) : undefined;
}

/** Reckoned once a year and day. */
const fixedDays = new Map<string, Day | undefined>();

function fixedDay(year: number, month: number, day: number): Day | undefined {
  const key = `${year}-${month}-${day}`;
  if (!fixedDays.has(key)) fixedDays.set(key, dayOfLunar({ year, month, day, leap: false }));
  return fixedDays.get(key);
}

/** Mùng 1 Tết Nguyên đán of a year (1902 to 2198). */
export const tetOf = (year: number): Day | undefined => fixedDay(year, 1, 1);

/** Giỗ Tổ Hùng Vương (mùng 10 tháng Ba âm lịch) of a year (1902 to 2198). */
export const hungKingsDayOf = (year: number): Day | undefined => fixedDay(year, 3, 10);

const stems = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const branches = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'];

/** Tên can chi of a lunar year, lower case: 2026 is `bính ngọ`. */
export const cycleNameOf = (year: number): string =>
  `${stems[(((year - 4) % 10) + 10) % 10]} ${branches[(((year - 4) % 12) + 12) % 12]}`;

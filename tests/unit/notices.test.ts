import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNoticeDue, isQuiet, type NoticeMemory } from '../../shared/domain/notices.ts';
import { defaultSettings, parseSetting } from '../../shared/domain/settings.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

const today = '2026-01-21' as Day;
const yesterday = '2026-01-20' as Day;
const fresh: NoticeMemory = { shownOn: null, snoozedUntil: null };
const due = (time: string, memory: Partial<NoticeMemory> = {}, atStart = false, settings = {}) =>
  isNoticeDue({ day: today, time }, { ...defaultSettings, ...settings }, { ...fresh, ...memory }, atStart);

describe('the notice of what is due', () => {
  test.each<[string, boolean, boolean]>([
    ['at the first start of a day, before the morning’s time', due('07:05', {}, true), true],
    ['at a second start of the day', due('09:00', { shownOn: today }, true), false],
    ['while running, before the morning’s time', due('07:05', { shownOn: yesterday }), false],
    ['while running, from the morning’s time on', due('07:30', { shownOn: yesterday }), true],
    ['in quiet hours', due('06:30', {}, true), false],
    ['turned off', due('08:00', {}, true, { notices: false }), false],
    ['snoozed', due('09:59', { shownOn: today, snoozedUntil: '2026-01-21T10:00' }), false],
    ['the snooze ends', due('10:00', { shownOn: today, snoozedUntil: '2026-01-21T10:00' }), true],
    ['snoozed until tomorrow', due('16:00', { shownOn: today, snoozedUntil: '2026-01-22T07:30' }), false],
    ['a snooze that ended in quiet hours waits', due('18:30', { snoozedUntil: '2026-01-21T18:15' }), false],
  ])('%s', (_, shown, wanted) => {
    expect(shown).toBe(wanted);
  });
});

const time = fc.integer({ min: 0, max: 1439 }).map((minute) => {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
});

test('quiet hours from A to B and from B to A share no minute and leave none out', () => {
  fc.assert(
    fc.property(time, time, time, (from, to, now) => {
      fc.pre(from !== to);
      expect(isQuiet(now, `${from}-${to}`)).toBe(!isQuiet(now, `${to}-${from}`));
      expect(isQuiet(now, '')).toBe(false);
    }),
  );
});

test.each([
  ['7:30', '07:30'],
  ['7h30', '07:30'],
  ['7g', '07:00'],
  ['07.05', '07:05'],
  ['24:00', undefined],
  ['7:60', undefined],
  ['sáng', undefined],
])('time of day %j', (typed, kept) => {
  expect(parseSetting('noticeTime', typed)).toBe(kept);
});

test.each([
  ['18:00-07:00', '18:00-07:00'],
  ['18h – 7h', '18:00-07:00'],
  ['', ''],
  ['18:00', undefined],
  ['18:00-18:00', undefined],
])('quiet hours %j', (typed, kept) => {
  expect(parseSetting('quietHours', typed)).toBe(kept);
});

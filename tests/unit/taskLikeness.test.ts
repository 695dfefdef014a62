import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeFrom, type LikenessFacts, taskLikeness } from '../../shared/domain/taskLikeness.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

const task = (text: string, part: Partial<LikenessFacts> = {}): LikenessFacts => ({
  text,
  leads: ['nv'],
  due: '2026-01-30' as Day,
  ...part,
});
const cleaned =
  'Sở Nội vụ chủ trì rà soát, làm sạch dữ liệu cư trú của cán bộ, công chức, viên chức trong tỉnh';

describe('alike', () => {
  test.each<[string, LikenessFacts, LikenessFacts]>([
    ['word for word', task(cleaned), task(cleaned)],
    ['marks, capitals and signs aside', task(cleaned), task(cleaned.toUpperCase().replaceAll(',', ' –'))],
    [
      'without its subject',
      task(cleaned),
      task('Rà soát, làm sạch dữ liệu cư trú của cán bộ, công chức, viên chức trong tỉnh'),
    ],
    [
      'a word changed here and there',
      task('Hoàn thành số hóa hồ sơ tổ chức đảng, hồ sơ đảng viên tại cấp xã'),
      task('Hoàn thành việc số hóa hồ sơ tổ chức đảng và hồ sơ đảng viên tại các xã'),
    ],
    ['the day a fortnight later', task(cleaned), task(cleaned, { due: '2026-02-13' as Day })],
    ['one says no day', task(cleaned), task(cleaned, { due: null })],
    ['one names no lead', task(cleaned), task(cleaned, { leads: [] })],
    [
      'one of two leads is the same',
      task(cleaned, { leads: ['nv', 'ca'] }),
      task(cleaned, { leads: ['ca'] }),
    ],
  ])('%s', (_, a, b) => {
    expect(taskLikeness(a, b)).toBeGreaterThanOrEqual(alikeFrom);
    expect(taskLikeness(b, a)).toBe(taskLikeness(a, b));
  });
});

describe('not alike', () => {
  test.each<[string, LikenessFacts, LikenessFacts]>([
    ['the same words for another unit', task(cleaned), task(cleaned, { leads: ['yt'] })],
    ['the same words for the next year', task(cleaned), task(cleaned, { due: '2027-01-30' as Day })],
    [
      'another thing in the same phrase',
      task('Rà soát, làm sạch dữ liệu đất đai trên địa bàn các xã, phường'),
      task('Rà soát, làm sạch dữ liệu hộ tịch của người dân tại các thôn, bản'),
    ],
    [
      'the same beginning, another end',
      task('Xây dựng kế hoạch tuyên truyền cải cách hành chính năm 2026'),
      task('Xây dựng kế hoạch diễn tập phòng chống thiên tai cấp huyện'),
    ],
    ['too short to tell', task('Báo cáo kết quả'), task('Báo cáo kết quả')],
    ['nothing at all', task(''), task('')],
  ])('%s', (_, a, b) => {
    expect(taskLikeness(a, b)).toBeLessThan(alikeFrom);
  });
});

test('likeness lies between 0 and 1, and a text of words enough is wholly like itself', () => {
  const words = fc.array(fc.constantFrom('rà', 'soát', 'dữ', 'liệu', 'cư', 'trú', 'xã', 'tỉnh'), {
    minLength: 6,
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [left, right] = [task(a.join(' ')), task(b.join(' '))];
      const likeness = taskLikeness(left, right);
      expect(likeness >= 0 && likeness <= 1).toBe(true);
      expect(taskLikeness(left, left)).toBe(1);
    }),
  );
});

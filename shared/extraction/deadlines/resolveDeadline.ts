import type { Deadline } from '../../domain/deadline.ts';
import type { Day } from '../../vietnamese/day.ts';
import { type DeadlineOptions, findDeadlines } from './findDeadlines.ts';

/**
 * Resolves one wording of time ("hoàn thành trước ngày 30/01/2026", a cell of a "Thời hạn" column, a typed deadline).
 * `on` is the directive's day, from which a missing year and "kể từ ngày ký" are reckoned; null where it has none.
 * Null when the wording is no deadline. A wording that names several due days gives the first of them, not certain.
 * The phrase is kept exactly as given.
 */
export function resolveDeadline(
  phrase: string,
  on: Day | null,
  options: DeadlineOptions = {},
): Deadline | null {
  const found = findDeadlines(phrase, on, options);
  const dated = found.filter(({ deadline }) => deadline.kind !== 'ongoing');
  const [first = found[0], ...others] = dated;
  if (!first) return null;
  const deadline = { ...first.deadline, phrase };
  if (others.length === 0) return deadline;
  return { ...deadline, certain: false, doubt: `câu nêu ${dated.length} thời hạn` };
}

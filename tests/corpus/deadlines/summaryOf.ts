import type { Deadline } from '../../../shared/domain/deadline.ts';

/**
 * A deadline in one line: `?` where it is not certain, kind, `from..due` (or `due` alone), recurrence. Null is `none`.
 */
export function summaryOf(deadline: Deadline | null): string {
  if (!deadline) return 'none';
  const { kind, from, due, recurrence, certain } = deadline;
  const parts: (string | number)[] = [];
  if (!certain) parts.push('?');
  parts.push(kind);
  if (from) parts.push(`${from}..${due ?? ''}`);
  else if (due) parts.push(due);
  else if (kind !== 'recurring' && kind !== 'ongoing') parts.push('..');
  if (recurrence) {
    parts.push('every', recurrence.every);
    if (recurrence.day !== null) parts.push('day', recurrence.day);
    if (recurrence.of !== null) parts.push('of', recurrence.of);
  }
  return parts.join(' ');
}

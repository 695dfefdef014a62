import type { Deadline } from '../../../shared/domain/deadline.ts';
import type { TaskStatus } from '../../../shared/domain/task.ts';
import type { WrittenDeadline } from '../../../shared/domain/timeliness.ts';
import { addDays, type Day, formatDay } from '../../../shared/vietnamese/day.ts';
import type { Random } from './random.ts';

const plain: Omit<Deadline, 'phrase' | 'kind' | 'due'> = {
  from: null,
  reckonedFrom: null,
  recurrence: null,
  certain: true,
  doubt: null,
};

function draw(random: Random, date: Day): Deadline {
  const kind = random.below(100);
  if (kind < 4) {
    const recurrence = { every: 'month', day: 15, of: null } as const;
    return { ...plain, phrase: 'trước ngày 15 hằng tháng', kind: 'recurring', due: null, recurrence };
  }
  if (kind < 8) return { ...plain, phrase: 'thường xuyên', kind: 'ongoing', due: null };
  if (kind < 11)
    return {
      ...plain,
      phrase: 'tại kỳ họp gần nhất',
      kind: 'event',
      due: null,
      certain: false,
      doubt: 'chưa biết ngày họp',
    };
  const due = addDays(date, 10 + random.below(240));
  return { ...plain, phrase: `trước ngày ${formatDay(due)}`, kind: 'date', due };
}

/** Deadlines of a task given on a day, and how far it has come today: most of the old is done, some of it late. */
export function taskDeadlines(
  random: Random,
  date: Day,
  on: Day,
): { deadlines: WrittenDeadline[]; status: TaskStatus; doneOn: Day | null } {
  const drawn = [draw(random, date), ...(random.chance(0.08) ? [draw(random, date)] : [])];
  const deadlines = drawn.map((deadline) => ({ ...deadline, metOn: null }));
  const due = drawn[0]?.due ?? addDays(date, 120);
  const isDone = random.chance(due < on ? 0.93 : 0.15);
  if (!isDone) return { deadlines, status: random.pick(['not-started', 'in-progress']), doneOn: null };
  const finished = addDays(due, random.chance(0.8) ? -random.below(15) : random.below(40));
  return { deadlines, status: 'done', doneOn: finished > on ? on : finished };
}

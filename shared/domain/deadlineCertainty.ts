import type { TaskDeadline } from './timeliness.ts';

/** Độ chắc của thời hạn: rõ ngày (or rõ là không có hạn), chưa chắc (somebody must settle it), không nêu. */
export const deadlineCertainties = ['certain', 'uncertain', 'missing'] as const;
export type DeadlineCertainty = (typeof deadlineCertainties)[number];

/** How certain a task's deadlines are together; a part that is met already leaves nothing to settle. */
export function certaintyOf(
  deadlines: readonly Pick<TaskDeadline, 'certain' | 'metOn'>[],
): DeadlineCertainty {
  if (deadlines.length === 0) return 'missing';
  return deadlines.some(({ certain, metOn }) => !certain && !metOn) ? 'uncertain' : 'certain';
}

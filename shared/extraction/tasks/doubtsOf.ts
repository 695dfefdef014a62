import type { FoundDeadline, FoundUnit } from '../extraction.ts';

interface Doubtful {
  leads: readonly FoundUnit[];
  deadlines: readonly FoundDeadline[];
}

/** Why somebody should look twice at a task: no lead, or a deadline that is not certain, each with its reason. */
export const doubtsOf = ({ leads, deadlines }: Doubtful): string[] => [
  ...(leads.length === 0 ? ['chưa rõ đơn vị chủ trì'] : []),
  ...new Set(
    deadlines.flatMap(({ deadline }) =>
      deadline.certain ? [] : [`thời hạn: ${deadline.doubt ?? 'chưa chắc chắn'}`],
    ),
  ),
];

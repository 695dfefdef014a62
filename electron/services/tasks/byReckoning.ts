import type { TaskRow } from '../../../shared/contract/schemas.ts';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';

/** Tính theo hạn gốc: rows as the list reckons them; by the days first given their state is that by these. Pure. */
export const byReckoning = ({ reckoning }: Pick<TaskFilter, 'reckoning'>): ((row: TaskRow) => TaskRow) =>
  reckoning === 'original' ? (row) => ({ ...row, timeliness: row.originalTimeliness }) : (row) => row;

import { initial } from './0010-initial.ts';
import { taskIndex } from './0020-task-index.ts';
import { unitLineage } from './0030-unit-lineage.ts';
import { extractionCase } from './0040-extraction-case.ts';
import { listOrder } from './0050-list-order.ts';
import { documentRelation } from './0060-document-relation.ts';
import { groupCounts } from './0070-group-counts.ts';
import { coveringOrders } from './0080-covering-orders.ts';
import { stateByNumber } from './0090-state-by-number.ts';
import { taskLife } from './0100-task-life.ts';
import { reportedCompletion } from './0105-reported-completion.ts';
import { deadlineLife } from './0110-deadline-life.ts';
import { calendarDeadlines } from './0115-calendar-deadlines.ts';
import { listFilters } from './0120-list-filters.ts';
import { trash } from './0130-trash.ts';
import { taskWatch } from './0135-task-watch.ts';
import { appendixTemplate } from './0140-appendix-template.ts';
import { collection } from './0150-collection.ts';
import { reminder } from './0170-reminder.ts';
import { letter } from './0180-letter.ts';
import { reportLetter } from './0190-report-letter.ts';
import { textOrders } from './0200-text-orders.ts';
import { taskState } from './0210-task-state.ts';
import type { Migration } from './migration.ts';

/** Every step in order: a static list, so that the bundler packs them and nothing is read from disk. */
export const migrations: readonly Migration[] = [
  initial,
  taskIndex,
  unitLineage,
  extractionCase,
  listOrder,
  documentRelation,
  groupCounts,
  coveringOrders,
  stateByNumber,
  taskLife,
  reportedCompletion,
  deadlineLife,
  calendarDeadlines,
  listFilters,
  trash,
  taskWatch,
  appendixTemplate,
  collection,
  reminder,
  letter,
  reportLetter,
  textOrders,
  taskState,
];

/** The form that this program writes; a file with a higher `user_version` is refused. */
export const latestVersion = Math.max(...migrations.map(({ number }) => number));

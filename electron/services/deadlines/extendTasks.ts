import type {
  BulkEvent,
  BulkExtension,
  BulkReason,
  TaskChoice,
} from '../../../shared/contract/bulkContract.ts';
import { Refusal, type RefusalCode } from '../../../shared/contract/refusal.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';
import type { NewRow } from '../../store/tables.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { bulkAct } from '../tasks/bulkAct.ts';
import { extensionRow } from './extendDeadline.ts';

/** Why one of many is not extended, by what an extension of it alone would be refused with. */
const reasons: Partial<Record<RefusalCode, BulkReason>> = {
  EXTENSION_DONE: 'done',
  EXTENSION_NO_DAY: 'no-day',
  EXTENSION_RECURRING: 'recurring',
  EXTENSION_NOT_LATER: 'not-later',
};

/** Gia hạn nhiều nhiệm vụ to one day, as one operation; those that cannot be extended so are left and named. */
export const extendTasks = (
  context: ServiceContext,
  { choice, extension }: { choice: TaskChoice; extension: BulkExtension },
  signal?: AbortSignal,
): AsyncGenerator<BulkEvent> =>
  bulkAct<NewRow<'task_extension'>, TaskParts>(
    context,
    {
      choice,
      action: 'extend-deadline',
      data: { day: extension.due },
      async begin({ changes, tasks, today }) {
        return {
          read: tasks.live,
          plan(parts) {
            try {
              return extensionRow(parts, { ...extension, ids: [parts.task.id] }, today);
            } catch (error) {
              const why = error instanceof Refusal && reasons[error.code];
              if (!why) throw error;
              return why;
            }
          },
          async write(rows) {
            await changes.insert('task_extension', rows);
            await changes.touchEach(
              'task',
              rows.map(({ task_id }) => task_id),
            );
          },
        };
      },
    },
    signal,
  );

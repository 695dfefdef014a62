import type { ProgressReport, TaskDetail } from '../../../../shared/contract/schemas.ts';
import type { ProgressUpdate } from '../../../../shared/domain/progressUpdate.ts';
import { progressText } from '../../../../shared/text.ts';
import { appApi } from '../../../lib/api.ts';
import { once } from '../../../lib/once.ts';
import { actOnTask } from '../saveTask.ts';

const failed = (task: TaskDetail) => (why: string) => progressText.notSaved(task.code, why);

/** Stores a report, or the correction of one; answers it as it is stored, null where it is not. */
export async function keepReport(
  task: TaskDetail,
  report: ProgressUpdate,
  own: ProgressReport | null,
): Promise<{ stored: ProgressReport | undefined } | null> {
  let stored: ProgressReport | undefined;
  const outcome = await actOnTask(
    task,
    () =>
      own
        ? appApi.progress.edit({ id: own.id, version: own.version, ...report })
        : appApi.progress.add({ taskId: task.id, ...report }),
    ({ progress }) => {
      const known = new Set(task.progress.map(({ id }) => id));
      stored = progress.find(({ id }) => (own ? id === own.id : !known.has(id)));
      return progressText.saved(task.code);
    },
    failed(task),
  );
  return outcome === 'saved' ? { stored } : null;
}

/** Puts a report into the trash. */
export const removeReport = (task: TaskDetail, { id, version }: ProgressReport) =>
  once(`remove ${id}`, () =>
    actOnTask(
      task,
      () => appApi.progress.remove({ id, version }),
      () => progressText.removed(task.code),
      failed(task),
    ),
  );

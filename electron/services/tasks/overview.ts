import { type Overview, TaskFilter } from '../../../shared/contract/taskContract.ts';
import { operationText } from '../../../shared/text.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';

/** What the register holds today, what Ctrl+Z would take back and Ctrl+Y do again. */
export function overview(context: ServiceContext): Promise<Overview> {
  return context.store.read(async (repositories) => {
    const { tasks, directives, units, drafts, operations } = repositories;
    const by = await reckoning(repositories, context);
    const undo = await operations.lastToUndo();
    const redo = await operations.lastToRedo();
    return {
      today: by.on,
      taskCount: await tasks.count(),
      directiveCount: await directives.count(),
      unitCount: await units.count(),
      counts: await tasks.counts(TaskFilter.parse({}), by),
      undo: undo ? operationText(undo.named.action, undo.named.data) : null,
      redo: redo ? operationText(redo.named.action, redo.named.data) : null,
      draftCount: await drafts.count(),
    };
  });
}

import { type Overview, TaskFilter } from '../../../shared/contract/taskContract.ts';
import { operationText } from '../../../shared/text.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** What the register holds today, and what Ctrl+Z would take back. */
export function overview({ store, clock }: ServiceContext): Promise<Overview> {
  const today = clock.today();
  return store.read(async ({ tasks, directives, units, drafts, operations }) => {
    const undo = await operations.lastToUndo();
    return {
      today,
      taskCount: await tasks.count(),
      directiveCount: await directives.count(),
      unitCount: await units.count(),
      counts: await tasks.counts(TaskFilter.parse({}), today),
      undo: undo ? operationText(undo.action, undo.data) : null,
      draftCount: await drafts.count(),
    };
  });
}

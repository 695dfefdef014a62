import type { ListedTask } from '../../../../shared/contract/schemas.ts';
import { completionText, statusText } from '../../../../shared/text.ts';

/** How a task stands; done without anything that proves it is told by a sign and in words. */
export const StatusWords = ({ task }: { task: Pick<ListedTask, 'status' | 'doneWithoutEvidence'> }) => (
  <span title={task.doneWithoutEvidence ? completionText.noEvidence : undefined}>
    {statusText[task.status]}
    {task.doneWithoutEvidence && (
      <span className="bare-mark">
        {' '}
        <span aria-hidden="true">⚠</span>
        <span className="visually-hidden">{completionText.noEvidence}</span>
      </span>
    )}
  </span>
);

import { FindingsPage } from '../features/checks/FindingsPage.tsx';
import { TaskDetailPanel } from '../features/tasks/TaskDetailPanel.tsx';
import { removeTasks } from '../lib/trashActs.ts';

/** What is to be checked, with the task of a finding open beside it at the right editor. */
export const FindingsScreen = () => (
  <FindingsPage
    renderDetail={(id, onClose) => (
      <TaskDetailPanel
        key={id}
        id={id}
        onClose={onClose}
        onRemove={(task) => void removeTasks([task]).then((removed) => removed && onClose())}
      />
    )}
  />
);

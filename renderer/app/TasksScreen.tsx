import { Button } from 'antd';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { ui } from '../../shared/text.ts';
import { ExportMenu } from '../features/appendices/ExportMenu.tsx';
import { TaskListPage } from '../features/tasks/TaskListPage.tsx';
import { useImport } from '../lib/importContext.ts';
import { parseTaskView, type TaskView, taskViewPath } from '../lib/taskView.ts';
import { PrintMenu } from './PrintMenu.tsx';

/** The task list with what can be made of it: import, appendices, print. Its view is the address. */
export function TasksScreen({ search }: { search: string }) {
  const chooseFiles = useImport();
  const [, navigate] = useLocation();
  const view = useMemo(() => parseTaskView(search), [search]);
  const setView = (next: Partial<TaskView>, replace = false) =>
    navigate(taskViewPath({ ...view, ...next }), { replace });
  return (
    <TaskListPage
      view={view}
      onView={setView}
      renderActions={(total) => (
        <>
          <Button onClick={chooseFiles}>{ui.action.import}</Button>
          <ExportMenu filter={view.filter} total={total} />
          <PrintMenu filter={view.filter} sort={view.sort} />
        </>
      )}
    />
  );
}

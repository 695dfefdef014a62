import { Button } from 'antd';
import { listText, newTaskText, ui } from '../../shared/text.ts';
import { ExportMenu } from '../features/appendices/ExportMenu.tsx';
import { TaskListPage } from '../features/tasks/TaskListPage.tsx';
import { exportList } from '../lib/exportList.ts';
import { useImport } from '../lib/importContext.ts';
import { listInput } from '../lib/savedViews.ts';
import { useScreenCommand } from '../lib/screenCommands.ts';
import { taskSelection, useSelectedCount } from '../lib/taskSelection.ts';
import { emptyFilter, newTask, parseTaskView, taskViewPath } from '../lib/taskView.ts';
import { useAddressView } from '../lib/useAddressView.ts';
import { PrintMenu } from './PrintMenu.tsx';

const mostNamed = 20_000;

/** The list as it is shown, written by a key and from the palette. */
function ExportCommand({ run }: { run: () => void }) {
  useScreenCommand({ id: 'export-list', label: listText.export.command, note: 'X' }, run);
  return null;
}

/** The task list with what can be made of it: import, appendices, print. Its view is the address. */
export function TasksScreen({ search }: { search: string }) {
  const chooseFiles = useImport();
  const [view, setView] = useAddressView(search, parseTaskView, taskViewPath);
  const selected = useSelectedCount();
  /** What workbooks and prints are made of: the chosen tasks, or the list. So many are named by the list that they fill. */
  const filterOf = (total: number | undefined) =>
    selected === 0 || (selected === total && selected > mostNamed)
      ? view.filter
      : { ...emptyFilter, structure: view.filter.structure, ids: [...taskSelection.get().ids] };
  return (
    <TaskListPage
      view={view}
      onView={setView}
      renderActions={(total, columns) => (
        <>
          {selected === 0 && (
            <>
              <Button onClick={() => setView({ open: newTask })} aria-keyshortcuts="N">
                {newTaskText.add}
              </Button>
              <Button onClick={chooseFiles}>{ui.action.import}</Button>
            </>
          )}
          <ExportMenu
            filter={filterOf(total)}
            total={selected || total}
            onList={() => void exportList(listInput(view, columns, filterOf(total)))}
          />
          <ExportCommand run={() => void exportList(listInput(view, columns, filterOf(total)))} />
          <PrintMenu list={view} filter={filterOf(total)} />
        </>
      )}
    />
  );
}

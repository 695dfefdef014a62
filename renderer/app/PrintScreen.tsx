import { Button } from 'antd';
import { useMemo } from 'react';
import { paperText } from '../../shared/text.ts';
import { PrintPage } from '../features/print/PrintPage.tsx';
import { FilterBar } from '../features/tasks/FilterBar.tsx';
import { checklistPath, parseChecklistView } from '../lib/checklistView.ts';
import { useStore } from '../lib/createStore.ts';
import { formatCount } from '../lib/formatCount.ts';
import { taskSelection } from '../lib/taskSelection.ts';
import { emptyFilter } from '../lib/taskView.ts';
import { useAddressView } from '../lib/useAddressView.ts';

/** The print page with the conditions of the task list, or the tasks chosen there. Its view is the address. */
export function PrintScreen({ search }: { search: string }) {
  const { ids } = useStore(taskSelection);
  const [view, setView] = useAddressView(search, parseChecklistView, checklistPath);
  const ofChosen = view.chosen && ids.size > 0;
  const shown = useMemo(
    () =>
      ofChosen
        ? { ...view, filter: { ...emptyFilter, structure: view.filter.structure, ids: [...ids] } }
        : view,
    [view, ids, ofChosen],
  );
  return (
    <PrintPage
      view={shown}
      onView={setView}
      renderFilter={() =>
        ofChosen ? (
          <p className="print-chosen">
            {paperText.chosen(formatCount(ids.size))}{' '}
            <Button size="small" onClick={() => setView({ chosen: false })}>
              {paperText.allInstead}
            </Button>
          </p>
        ) : (
          <FilterBar
            filter={view.filter}
            onFilter={(change, replace) => setView(({ filter }) => ({ filter: change(filter) }), replace)}
            onDown={() => document.querySelector<HTMLElement>('.preview')?.focus()}
          />
        )
      }
    />
  );
}

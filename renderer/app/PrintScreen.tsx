import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { PrintPage } from '../features/print/PrintPage.tsx';
import { FilterBar } from '../features/tasks/FilterBar.tsx';
import { type ChecklistView, checklistPath, parseChecklistView } from '../lib/checklistView.ts';

/** The print page with the conditions of the task list. Its view is the address. */
export function PrintScreen({ search }: { search: string }) {
  const [, navigate] = useLocation();
  const view = useMemo(() => parseChecklistView(search), [search]);
  const setView = (next: Partial<ChecklistView>, replace = false) =>
    navigate(checklistPath({ ...view, ...next }), { replace });
  return (
    <PrintPage
      view={view}
      onView={setView}
      renderFilter={() => (
        <FilterBar
          filter={view.filter}
          onFilter={(filter, replace) => setView({ filter }, replace)}
          onDown={() => document.querySelector<HTMLElement>('.preview')?.focus()}
        />
      )}
    />
  );
}

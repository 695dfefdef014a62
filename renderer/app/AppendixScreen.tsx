import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { AppendixPage } from '../features/appendices/AppendixPage.tsx';
import { FilterBar } from '../features/tasks/FilterBar.tsx';
import { type AppendixView, appendixPath, parseAppendixView } from '../lib/appendixView.ts';

/** The appendix page with the conditions of the task list. Its view is the address. */
export function AppendixScreen({ search }: { search: string }) {
  const [, navigate] = useLocation();
  const view = useMemo(() => parseAppendixView(search), [search]);
  const setView = (next: Partial<AppendixView>, replace = false) =>
    navigate(appendixPath({ ...view, ...next }), { replace });
  return (
    <AppendixPage
      view={view}
      onView={setView}
      renderFilter={() => (
        <FilterBar
          filter={view.filter}
          onFilter={(filter, replace) => setView({ filter }, replace)}
          onDown={() => document.querySelector<HTMLElement>('.appendix-preview')?.focus()}
        />
      )}
    />
  );
}

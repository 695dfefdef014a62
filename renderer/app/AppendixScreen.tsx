import { AppendixPage } from '../features/appendices/AppendixPage.tsx';
import { FilterBar } from '../features/tasks/FilterBar.tsx';
import { appendixPath, parseAppendixView } from '../lib/appendixView.ts';
import { useAddressView } from '../lib/useAddressView.ts';

/** The appendix page with the conditions of the task list. Its view is the address. */
export function AppendixScreen({ search }: { search: string }) {
  const [view, setView] = useAddressView(search, parseAppendixView, appendixPath);
  return (
    <AppendixPage
      view={view}
      onView={setView}
      renderFilter={() => (
        <FilterBar
          filter={view.filter}
          onFilter={(change, replace) => setView(({ filter }) => ({ filter: change(filter) }), replace)}
          onDown={() => document.querySelector<HTMLElement>('.appendix-preview')?.focus()}
        />
      )}
    />
  );
}

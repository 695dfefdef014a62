import { useSyncExternalStore } from 'react';
import type { ListedTask } from '../../../../shared/contract/schemas.ts';
import { selectionText } from '../../../../shared/text.ts';
import { useStore } from '../../../lib/createStore.ts';
import { taskSelection, withAll } from '../../../lib/taskSelection.ts';

/** Whether a task is chosen; draws the caller again only when that changes. */
export const useIsSelected = (id: string): boolean =>
  useSyncExternalStore(taskSelection.subscribe, () => taskSelection.get().ids.has(id));

interface SelectCellProps {
  id: string;
  code: string;
  /** `range`: with Shift, from where the last one was chosen. */
  onSelect: (id: string, range: boolean) => void;
}

/** A row's box for the mouse. The keys stay with the row, so that it never takes the focus. */
export const SelectCell = ({ id, code, onSelect }: SelectCellProps) => (
  <label className="select-cell" onPointerDown={(event) => event.preventDefault()}>
    <input
      type="checkbox"
      tabIndex={-1}
      aria-label={selectionText.choose(code)}
      checked={useIsSelected(id)}
      onClick={({ shiftKey }) => onSelect(id, shiftKey)}
      onChange={() => {}}
    />
  </label>
);

/** The box of the heading: all rows of the page, or none of them. */
export function SelectPage({ rows }: { rows: readonly ListedTask[] }) {
  const { ids } = useStore(taskSelection);
  const some = rows.some(({ id }) => ids.has(id));
  const all = some && rows.every(({ id }) => ids.has(id));
  return (
    <label className="select-cell">
      <input
        type="checkbox"
        aria-label={selectionText.choosePage}
        checked={all}
        ref={(box) => {
          if (box) box.indeterminate = some && !all;
        }}
        onChange={() =>
          taskSelection.set((selection) =>
            withAll(
              selection,
              rows.map(({ id }) => id),
              !all,
            ),
          )
        }
      />
    </label>
  );
}

import { type ComponentProps, createContext, type PointerEvent, useContext, useRef } from 'react';
import type { TaskSort } from '../../../shared/contract/taskContract.ts';
import type { ColumnKey } from '../../../shared/domain/taskListing.ts';
import { listText } from '../../../shared/text.ts';
import type { ShownColumn } from './taskColumns.tsx';

/** What the headings do. */
export interface HeadingActs {
  sorts: readonly TaskSort[];
  onSort: (key: TaskSort['key'], adding: boolean) => void;
  onMove: (key: ColumnKey, by: -1 | 1) => void;
  onWidth: (key: ColumnKey, width: number) => void;
}

export const HeadingContext = createContext<HeadingActs>({
  sorts: [],
  onSort: () => {},
  onMove: () => {},
  onWidth: () => {},
});

/** By how much a key makes a column wider. */
const step = 16;

/** In which order and direction a column is sorted by, in sign and words. */
function SortSign({ at, of, descending }: { at: number; of: number; descending: boolean }) {
  return (
    <span className="sort-sign">
      <span aria-hidden>
        {descending ? '▼' : '▲'}
        {of > 1 && at + 1}
      </span>
      {at > 0 && <span className="visually-hidden"> {listText.sort.nth(at + 1, descending)}</span>}
    </span>
  );
}

/** The edge that is drawn to make a column wider; by keys it goes from the heading itself. */
function Edge({ column }: { column: ShownColumn }) {
  const { onWidth } = useContext(HeadingContext);
  const start = useRef<{ x: number; width: number } | null>(null);
  function onPointerDown(event: PointerEvent<HTMLElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    const width = event.currentTarget.closest('th')?.offsetWidth ?? 100;
    start.current = { x: event.clientX, width };
  }
  return (
    <span
      className="column-edge"
      aria-hidden
      onClick={(event) => event.stopPropagation()}
      onKeyDown={() => {}}
      onPointerDown={onPointerDown}
      onPointerMove={({ clientX }) => {
        if (start.current) onWidth(column.key, start.current.width + clientX - start.current.x);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}

/** A column's name, and by what place the list is sorted by it. */
export function HeadingTitle({ column }: { column: ShownColumn }) {
  const { sorts } = useContext(HeadingContext);
  const at = sorts.findIndex(({ key }) => key === column.sort);
  const sort = sorts[at];
  return (
    <span className="heading-title">
      <span className="heading-words">{listText.columns[column.key]}</span>
      {sort && <SortSign at={at} of={sorts.length} descending={sort.descending} />}
      <Edge column={column} />
    </span>
  );
}

/** What makes a heading one that can be reached and used by keys. */
export function headingProps(column: ShownColumn, acts: HeadingActs): ComponentProps<'th'> {
  const { key, sort } = column;
  const first = acts.sorts[0];
  return {
    tabIndex: 0,
    title: listText.sort.hint,
    ...(sort && first?.key === sort && { 'aria-sort': first.descending ? 'descending' : 'ascending' }),
    onClick: (event) => {
      if (sort) acts.onSort(sort, event.shiftKey);
    },
    onKeyDown: (event) => {
      if (event.target !== event.currentTarget) return;
      const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      if ((event.key === 'Enter' || event.key === ' ') && sort) acts.onSort(sort, event.shiftKey);
      else if (by !== 0 && event.altKey && event.shiftKey)
        acts.onWidth(key, event.currentTarget.offsetWidth + by * step);
      else if (by !== 0 && event.altKey) acts.onMove(key, by);
      else if (by !== 0) {
        const next = by < 0 ? 'previousElementSibling' : 'nextElementSibling';
        const other = event.currentTarget[next];
        if (other instanceof HTMLElement) other.focus();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

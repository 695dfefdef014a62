import { Table } from 'antd';
import {
  type ComponentProps,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { TaskRow } from '../../../shared/contract/schemas.ts';
import type { TaskSort } from '../../../shared/contract/taskContract.ts';
import { ui } from '../../../shared/text.ts';
import { requestEdit } from '../../lib/editRequest.ts';
import { rowMove } from '../../lib/rowMove.ts';
import { choose, rangeTo, stepped, taskSelection, toggled } from '../../lib/taskSelection.ts';
import { ActiveRowContext, createActiveRow } from './activeRow.ts';
import { bulkMenu } from './selection/bulkActs.ts';
import { SelectCell, SelectPage } from './selection/SelectCell.tsx';
import { TaskTableRow } from './TaskTableRow.tsx';
import { taskColumns } from './taskColumns.tsx';
import './tasks.css';

interface TaskTableProps {
  rows: readonly TaskRow[];
  sort: TaskSort;
  loading: boolean;
  /** The task open beside the list; the columns make room for it. */
  open: string | null;
  /** Something stands beside the list. */
  narrow?: boolean;
  dense: boolean;
  onSort: (sort: TaskSort) => void;
  onOpen: (id: string) => void;
  onEditResult: (id: string) => void;
  onRemove: (task: TaskRow) => void;
}

// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the focus and are moved through by keys
const GridTable = (props: ComponentProps<'table'>) => <table {...props} role="grid" aria-multiselectable />;
const components = { table: GridTable, body: { row: TaskTableRow } };

/** Where each list stood when it was left, by its address. */
const places = new Map<string, { top: number; active: string | null }>();

/** The dense list: one grid with a fixed heading, moved through by keys, its place kept for coming back. */
export function TaskTable(props: TaskTableProps & { place: string }) {
  const {
    rows,
    sort,
    loading,
    open,
    narrow = open !== null,
    dense,
    onSort,
    onOpen,
    onEditResult,
    onRemove,
    place,
  } = props;
  const [active] = useState(createActiveRow);
  const onClosed = useEffectEvent((id: string) => focusRow(id));
  const scroller = useRef<HTMLElement>(null);
  const empty = rows.length === 0;
  const columns = useMemo(() => taskColumns(sort, narrow), [sort, narrow]);

  // The list that comes in takes up its old place; without one its first row can be reached by Tab.
  useEffect(() => {
    const known = places.get(place);
    const kept = [active.get(), known?.active, open].find((id) => id && rows.some((row) => row.id === id));
    active.set(kept ?? rows[0]?.id ?? null);
  }, [rows, place, open, active]);
  // When the detail closes the focus comes back to its row, unless it is somewhere else already.
  const wasOpen = useRef(open);
  useEffect(() => {
    const closed = open === null ? wasOpen.current : null;
    wasOpen.current = open;
    if (closed && document.activeElement === document.body) onClosed(closed);
  }, [open]);
  // Before the element leaves the page: afterwards it has no place any more.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || empty) return;
    element.scrollTop = places.get(place)?.top ?? 0;
    return () => void places.set(place, { top: element.scrollTop, active: active.get() });
  }, [place, active, empty]);

  function focusRow(id: string) {
    active.set(id);
    const row = scroller.current?.querySelector<HTMLElement>(`tr[data-row-key="${CSS.escape(id)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }

  function select(id: string, range: boolean) {
    const from = active.get() ?? id;
    const ids = rows.map((row) => row.id);
    taskSelection.set((selection) => (range ? rangeTo(selection, ids, from, id) : toggled(selection, id)));
    focusRow(id);
  }

  /** The row below takes its place: the next key goes on from there. */
  function removeRow(row: TaskRow, at: number) {
    const next = rows[at + 1] ?? rows[at - 1];
    if (next) focusRow(next.id);
    onRemove(row);
  }

  function onKeyDown(event: KeyboardEvent) {
    const at = rows.findIndex(({ id }) => id === active.get());
    const row = rows[at];
    const id = row?.id;
    const onRow = event.target instanceof HTMLTableRowElement || event.target === scroller.current;
    if (!onRow || event.ctrlKey || event.altKey || event.metaKey) return;
    const height = scroller.current?.querySelector('tbody tr[data-row-key]')?.clientHeight ?? 36;
    const onScreen = Math.floor((scroller.current?.clientHeight ?? 0) / height);
    const to = rowMove(event.key, at, rows.length, onScreen);
    const next = to === undefined ? undefined : rows[to]?.id;
    if (next !== undefined && event.shiftKey) select(next, true);
    else if (next !== undefined) {
      taskSelection.set(stepped);
      focusRow(next);
    } else if (event.key === ' ' && id) select(id, event.shiftKey);
    else if (event.key === 'Enter' && id) onOpen(id);
    else if (event.key === 'F2' && id) onEditResult(id);
    else if (event.key === 'Delete' && row && taskSelection.get().ids.size === 0) removeRow(row, at);
    else if (event.key.toLowerCase() === 'd' && id) {
      onOpen(id);
      requestEdit(id, 'deadlines');
    } else return;
    event.preventDefault();
  }

  return (
    <ActiveRowContext value={active}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the grid within; this only scrolls it */}
      <section
        ref={scroller}
        className={`task-table ${dense ? 'rows-dense' : 'rows-tall'}`}
        onKeyDown={onKeyDown}
        aria-busy={loading}
      >
        <Table<TaskRow>
          aria-label={ui.tasks.table}
          size="small"
          rowKey="id"
          pagination={false}
          components={components}
          dataSource={rows}
          columns={[
            {
              key: 'select',
              className: 'select-column',
              title: <SelectPage rows={rows} />,
              width: 36,
              render: (_, { id, code }) => <SelectCell id={id} code={code} onSelect={select} />,
              onCell: () => ({ onClick: (event) => event.stopPropagation() }),
            },
            ...columns,
          ]}
          tableLayout="fixed"
          onRow={({ id }) => ({
            onClick: ({ ctrlKey, metaKey, shiftKey }) => {
              if (ctrlKey || metaKey || shiftKey) return select(id, shiftKey);
              active.set(id);
              onOpen(id);
            },
            onContextMenu: (event) => {
              event.preventDefault();
              if (!taskSelection.get().ids.has(id)) choose([id]);
              focusRow(id);
              bulkMenu.set(true);
            },
            // with Shift the browser would mark the text between
            onMouseDown: (event) => event.shiftKey && event.preventDefault(),
            onFocus: () => active.set(id),
            'data-open': id === open,
          })}
          onChange={(_page, _filters, sorter) => {
            const [first] = [sorter].flat();
            const key = columns.find((column) => column.key === first?.columnKey)?.key;
            if (key) onSort({ key, descending: first?.order === 'descend' });
          }}
        />
      </section>
    </ActiveRowContext>
  );
}

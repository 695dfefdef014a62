import { Table, type TableColumnType } from 'antd';
import {
  type ComponentProps,
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ListedTask } from '../../../shared/contract/schemas.ts';
import type { TaskSection, TaskSort } from '../../../shared/contract/taskContract.ts';
import { type ColumnKey, type GroupKey, standardColumns } from '../../../shared/domain/taskListing.ts';
import { ui } from '../../../shared/text.ts';
import { requestEdit } from '../../lib/editRequest.ts';
import { rowMove } from '../../lib/rowMove.ts';
import { choose, rangeTo, stepped, taskSelection, toggled } from '../../lib/taskSelection.ts';
import { useWidth } from '../../lib/useWidth.ts';
import { ActiveRowContext, createActiveRow } from './activeRow.ts';
import { type HeadingActs, HeadingContext, HeadingTitle, headingProps } from './ColumnHeading.tsx';
import { fold, foldAll } from './foldedGroups.ts';
import { GroupHeading } from './GroupHeading.tsx';
import { headingKey, type ListLine, listLines } from './listLines.ts';
import { bulkMenu } from './selection/bulkActs.ts';
import { SelectCell, SelectPage } from './selection/SelectCell.tsx';
import { TaskTableRow } from './TaskTableRow.tsx';
import { selectWidth, shownColumns } from './taskColumns.tsx';
import './listTools.css';
import './tasks.css';

interface TaskTableProps {
  rows: readonly ListedTask[];
  /** The groups that the rows stand in, where they are grouped. */
  sections?: readonly TaskSection[] | undefined;
  groupBy?: GroupKey | null;
  sorts: readonly TaskSort[];
  columns?: readonly ColumnKey[];
  widths?: Partial<Record<ColumnKey, number>>;
  loading: boolean;
  /** The task open beside the list; the columns make room for it. */
  open: string | null;
  /** Something stands beside the list. */
  narrow?: boolean;
  dense: boolean;
  onSort: HeadingActs['onSort'];
  onMoveColumn?: HeadingActs['onMove'];
  onWidth?: HeadingActs['onWidth'];
  onOpen: (id: string) => void;
  onEditResult: (id: string) => void;
  onRemove: (task: ListedTask) => void;
}

// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the focus and are moved through by keys
const GridTable = (props: ComponentProps<'table'>) => <table {...props} role="grid" aria-multiselectable />;
const components = { table: GridTable, body: { row: TaskTableRow } };

/** Where each list stood when it was left, by its address. */
const places = new Map<string, { top: number; active: string | null }>();
const noWidths = {};
const nothing = () => {};

/** The dense list: one grid with a fixed heading, moved through by keys, its place kept for coming back. */
export function TaskTable(props: TaskTableProps & { place: string }) {
  const { rows, sections, groupBy = null, sorts, columns = standardColumns, widths = noWidths } = props;
  const { loading, open, narrow = open !== null, dense, place } = props;
  const { onSort, onMoveColumn = nothing, onWidth = nothing, onOpen, onEditResult, onRemove } = props;
  const [active] = useState(createActiveRow);
  const onClosed = useEffectEvent((id: string) => focusRow(id));
  const scroller = useRef<HTMLElement>(null);
  const lines = useMemo(() => listLines(rows, sections), [rows, sections]);
  const empty = lines.length === 0;
  const room = useWidth(scroller);
  const { columns: shown, width: fixed } = useMemo(
    () => shownColumns(columns, widths, { narrow, dense, room }),
    [columns, widths, narrow, dense, room],
  );
  const acts: HeadingActs = { sorts, onSort, onMove: onMoveColumn, onWidth };

  // The list that comes in takes up its old place; without one its first row can be reached by Tab.
  useEffect(() => {
    const known = places.get(place);
    const kept = [active.get(), known?.active, open].find(
      (key) => key && lines.some((line) => line.key === key),
    );
    active.set(kept ?? lines[0]?.key ?? null);
  }, [lines, place, open, active]);
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

  function focusRow(key: string) {
    active.set(key);
    const row = scroller.current?.querySelector<HTMLElement>(`tr[data-row-key="${CSS.escape(key)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }

  /** The task of a line; undefined of a heading. */
  const taskAt = (key: string | null) => lines.find((line) => line.key === key)?.row?.id;

  function select(id: string, range: boolean, key = id) {
    const from = taskAt(active.get()) ?? id;
    const ids = rows.map((row) => row.id);
    taskSelection.set((selection) => (range ? rangeTo(selection, ids, from, id) : toggled(selection, id)));
    focusRow(key);
  }

  /** The row below takes its place: the next key goes on from there. */
  function removeRow(row: ListedTask, at: number) {
    const next = lines[at + 1] ?? lines[at - 1];
    if (next) focusRow(next.key);
    onRemove(row);
  }

  /** Keys of a heading: it folds and unfolds; with Shift all do. */
  function onHeadingKey({ key, shiftKey }: KeyboardEvent, section: TaskSection): boolean {
    const turns = { ArrowLeft: true, ArrowRight: false, Enter: !section.folded, ' ': !section.folded };
    const isFolded = turns[key as keyof typeof turns];
    if (isFolded === undefined || !groupBy) return false;
    if (shiftKey) foldAll(groupBy, isFolded);
    else fold(groupBy, section.key, isFolded);
    return true;
  }

  function onRowKey(event: KeyboardEvent, row: ListedTask, section: TaskSection | null, at: number): boolean {
    const { id } = row;
    if (event.key === ' ') select(id, event.shiftKey, lines[at]?.key);
    else if (event.key === 'Enter') onOpen(id);
    else if (event.key === 'F2') onEditResult(id);
    else if (event.key.toLowerCase() === 'd') {
      onOpen(id);
      requestEdit(id, 'deadlines');
    } else if (event.key === 'ArrowLeft' && section) focusRow(headingKey(section));
    // a key held down goes through the list, and takes nothing out of it
    else if (event.key === 'Delete' && taskSelection.get().ids.size === 0 && !event.repeat)
      removeRow(row, at);
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    const at = lines.findIndex(({ key }) => key === active.get());
    const line = lines[at];
    const onRow = event.target instanceof HTMLTableRowElement || event.target === scroller.current;
    if (!onRow || event.ctrlKey || event.altKey || event.metaKey) return;
    const height = scroller.current?.querySelector('tbody tr[data-row-key]')?.clientHeight ?? 36;
    const onScreen = Math.floor((scroller.current?.clientHeight ?? 0) / height);
    const to = rowMove(event.key, at, lines.length, onScreen);
    const next = to === undefined ? undefined : lines[to];
    if (next?.row && event.shiftKey) select(next.row.id, true, next.key);
    else if (next) {
      if (!event.shiftKey) taskSelection.set(stepped);
      focusRow(next.key);
    } else if (!line) return;
    else if (!(line.row ? onRowKey(event, line.row, line.section, at) : onHeadingKey(event, line.section)))
      return;
    event.preventDefault();
  }

  /** A heading takes the whole width. */
  const spanning = (line: ListLine) => (line.row ? {} : { colSpan: 0 });
  const tableColumns: TableColumnType<ListLine>[] = [
    {
      key: 'select',
      className: 'select-column',
      title: <SelectPage rows={rows} />,
      width: selectWidth,
      render: (_, { key, row, section }) => {
        if (row)
          return <SelectCell id={row.id} code={row.code} onSelect={(id, range) => select(id, range, key)} />;
        return groupBy && <GroupHeading section={section} by={groupBy} />;
      },
      onCell: ({ row }) =>
        row ? { onClick: (event) => event.stopPropagation() } : { colSpan: shown.length + 1 },
    },
    ...shown.map((column) => ({
      key: column.key,
      title: <HeadingTitle column={column} />,
      ...(column.width !== undefined && { width: column.width }),
      onHeaderCell: () => headingProps(column, acts),
      onCell: spanning,
      render: (_: unknown, { row }: ListLine) => row && column.show(row),
    })),
  ];

  return (
    <ActiveRowContext value={active}>
      <HeadingContext value={acts}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the grid within; this only scrolls it */}
        <section
          ref={scroller}
          className={`task-table ${dense ? 'rows-dense' : 'rows-tall'}`}
          style={{ '--least-width': `${fixed}px` } as CSSProperties}
          onKeyDown={onKeyDown}
          aria-busy={loading}
        >
          <Table<ListLine>
            aria-label={ui.tasks.table}
            size="small"
            rowKey="key"
            pagination={false}
            components={components}
            dataSource={lines}
            columns={tableColumns}
            tableLayout="fixed"
            onRow={({ key, row }) =>
              row
                ? {
                    onClick: ({ ctrlKey, metaKey, shiftKey }) => {
                      if (ctrlKey || metaKey || shiftKey) return select(row.id, shiftKey, key);
                      active.set(key);
                      onOpen(row.id);
                    },
                    onContextMenu: (event) => {
                      event.preventDefault();
                      if (!taskSelection.get().ids.has(row.id)) choose([row.id]);
                      focusRow(key);
                      bulkMenu.set(true);
                    },
                    // with Shift the browser would mark the text between
                    onMouseDown: (event) => event.shiftKey && event.preventDefault(),
                    onFocus: () => active.set(key),
                    'data-task': row.id,
                    'data-open': row.id === open,
                  }
                : { onFocus: () => active.set(key), className: 'group-row' }
            }
          />
        </section>
      </HeadingContext>
    </ActiveRowContext>
  );
}

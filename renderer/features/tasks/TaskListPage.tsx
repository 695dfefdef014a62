import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { TaskFilter, TaskSort } from '../../../shared/contract/taskContract.ts';
import type { ColumnKey } from '../../../shared/domain/taskListing.ts';
import { listText, timelinessText, ui } from '../../../shared/text.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { useStore } from '../../lib/createStore.ts';
import { requestEdit } from '../../lib/editRequest.ts';
import { isKeyOfList } from '../../lib/isKeyOfList.ts';
import { isPopupOpen } from '../../lib/isPopupOpen.ts';
import { isTyping } from '../../lib/isTyping.ts';
import { savedViewsQuery, taskPageQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { replaceView, saveView, viewContent } from '../../lib/savedViews.ts';
import { useScreenCommand } from '../../lib/screenCommands.ts';
import { chooseNone, chooseWithin, taskSelection, useSelectedCount } from '../../lib/taskSelection.ts';
import {
  emptyFilter,
  isEmptyFilter,
  newTask,
  type TaskLook,
  type TaskView,
  taskLooks,
  taskViewPath,
} from '../../lib/taskView.ts';
import { removeTasks } from '../../lib/trashActs.ts';
import type { OnView } from '../../lib/useAddressView.ts';
import { useKeyDown } from '../../lib/useKeyDown.ts';
import { useRemembered } from '../../lib/useRemembered.ts';
import { ColumnChooser, movedColumn } from './ColumnChooser.tsx';
import { FilterBar } from './FilterBar.tsx';
import { piecesOf, SearchContext } from './FoundText.tsx';
import { foldedBy, foldedGroups } from './foldedGroups.ts';
import { ListFoot } from './ListFoot.tsx';
import { type ListPanel, ListTools, openerId } from './ListTools.tsx';
import { DayPanel } from './looks/DayPanel.tsx';
import { LookSwitch } from './looks/LookSwitch.tsx';
import { OtherLook } from './looks/OtherLook.tsx';
import { NewTaskPanel } from './newTask/NewTaskPanel.tsx';
import { nextSorts } from './nextSorts.ts';
import { SaveViewPanel } from './SaveViewPanel.tsx';
import { BulkPanel } from './selection/BulkPanel.tsx';
import { bulkMenu, bulkPanel, removeChosen } from './selection/bulkActs.ts';
import { chooseAll } from './selection/chooseAll.ts';
import { ExtendPanel } from './selection/ExtendPanel.tsx';
import { SelectionHead } from './selection/SelectionHead.tsx';
import { TaskDetailPanel } from './TaskDetailPanel.tsx';
import { TaskTable } from './TaskTable.tsx';
import { useColumns } from './useColumns.ts';
import { useFoundHighlight } from './useFoundHighlight.ts';
import './listTools.css';

interface TaskListPageProps {
  view: TaskView;
  onView: OnView<TaskView>;
  renderActions: (total: number | undefined, columns: readonly ColumnKey[]) => ReactNode;
}

const titleOf = ({ timeliness }: TaskFilter) =>
  [
    ui.tasks.title,
    ...(timeliness.length === 1 ? timeliness.map((state) => timelinessText[state].label) : []),
  ].join(' · ');

const focusList = () =>
  document.querySelector<HTMLElement>('.task-table tr[tabindex="0"], .look [data-at][tabindex="0"]')?.focus();

/** Where the focus goes when something is opened under the bar. */
const panelFields: Record<ListPanel, string> = {
  filter: '.filter-panel',
  columns: '.column-chooser',
  save: '.save-panel',
};
const isInBar = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.filter-bar') !== null;
/** Keys of the task that is open, where no field takes them. */
const isInDetail = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.detail') !== null;

const isPlainKey = (event: KeyboardEvent, key: string) =>
  event.key.toLowerCase() === key && !event.ctrlKey && !event.metaKey && !event.altKey;

/** Does what a key does to the chosen tasks; false where it is no such key. */
function isSelectionKey(event: KeyboardEvent, filter: TaskFilter): boolean {
  const some = taskSelection.get().ids.size > 0;
  if (event.ctrlKey && event.key.toLowerCase() === 'a') void chooseAll(filter);
  else if (event.key === 'Escape' && some && !isPopupOpen()) chooseNone();
  else if (event.key === 'F10' && event.shiftKey && some) bulkMenu.set(true);
  else if (event.key === 'Delete' && some && !isInDetail(event.target)) void removeChosen();
  else return false;
  return true;
}

/** The task list: conditions, the table, the one task that is open beside it. */
export function TaskListPage({ view, onView, renderActions }: TaskListPageProps) {
  const { filter, sort, thenBy, groupBy, page, pageSize, open, look } = view;
  const isList = look === 'list';
  const sorts = [sort, ...thenBy];
  const { columns, setColumns, widths, setWidth } = useColumns(view, onView);
  const folded = foldedBy(useStore(foldedGroups), groupBy);
  const [panel, setPanel] = useState<ListPanel | null>(null);
  const pieces = useMemo(() => piecesOf(filter.search), [filter.search]);
  const [rowHeight, setRowHeight] = useRemembered('row-height', ['one', 'two'], 'one');
  const query = {
    filter,
    sort,
    offset: (page - 1) * pageSize,
    limit: pageSize,
    ...(thenBy.length > 0 && { thenBy: [...thenBy] }),
    ...(groupBy && { groupBy, folded }),
  };
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    ...taskPageQuery(query),
    placeholderData: keepPreviousData,
  });
  const rows = data?.rows ?? [];
  // Fewer pages than the address says (a filter, an undo): back to the first instead of an empty one.
  const pastEnd = data !== undefined && page > 1 && (page - 1) * pageSize >= (data.lines ?? data.total);
  const backToFirst = useEffectEvent(() => onView({ page: 1 }, true));
  useEffect(() => {
    if (pastEnd) backToFirst();
  }, [pastEnd]);
  const [openDay, setOpenDay] = useState<Day | null>(null);
  const dayShown = look === 'calendar' && !open ? openDay : null;
  const closeDay = () => {
    setOpenDay(null);
    focusList();
  };
  const showLook = (next: TaskLook) => {
    localStorage.setItem('task-look', next);
    onView({ look: next, page: 1 });
  };
  const selected = useSelectedCount();
  const bulkAct = useStore(bulkPanel);
  const bulk = selected > 0 && isList ? bulkAct : null;
  const isNarrow = open !== null || bulk !== null || dayShown !== null;
  const closeBulk = () => {
    bulkPanel.set(null);
    focusList();
  };
  const within = JSON.stringify(filter);
  useEffect(() => chooseWithin(within), [within]);
  const show = (id: string) => onView({ open: id }, open !== null);
  const edit = (id: string) => {
    show(id);
    requestEdit(id, 'progress');
  };
  async function remove(task: { id: string; code: string }) {
    // another one may be open by now
    if (await removeTasks([task])) onView((now) => (now.open === task.id ? { open: null } : {}), true);
  }
  const setFilter = (change: (latest: TaskFilter) => TaskFilter, replace = false) =>
    onView((latest) => ({ filter: change(latest.filter), page: 1 }), replace);

  useFoundHighlight('.detail-body', pieces, open !== null);
  const sortBy = (key: TaskSort['key'], adding: boolean) =>
    onView((latest) => {
      const [sort, ...thenBy] = nextSorts([latest.sort, ...latest.thenBy], key, adding);
      return sort ? { sort, thenBy, page: 1 } : {};
    });
  const views = useQuery(savedViewsQuery).data;
  const current = views?.find(({ id }) => id === view.saved);
  const content = () => viewContent(view, columns);
  async function saveAs(name: string) {
    const id = await saveView(name, content());
    if (id) onView({ saved: id, columns }, true);
    return id !== undefined;
  }
  useEffect(() => {
    if (panel) document.querySelector<HTMLElement>(`${panelFields[panel]} input`)?.focus();
  }, [panel]);
  function closePanel() {
    if (panel) document.getElementById(openerId(panel))?.focus();
    setPanel(null);
  }

  useScreenCommand({ id: 'list-filter', label: listText.keys.filters, note: 'L' }, () => setPanel('filter'));
  useScreenCommand({ id: 'list-columns', label: listText.keys.columns, note: 'C' }, () =>
    setPanel('columns'),
  );
  useScreenCommand({ id: 'list-save', label: listText.keys.save, note: 'W' }, () => setPanel('save'));

  const openTask = rows.find(({ id }) => id === open);

  useKeyDown((event) => {
    if (event.key === 'Escape' && bulk && !isPopupOpen()) {
      event.preventDefault();
      closeBulk();
    } else if (event.key === 'Escape' && panel && isInBar(event.target) && !isPopupOpen()) {
      event.preventDefault();
      closePanel();
    } else if (event.key === 'Escape' && open && !isPopupOpen()) {
      event.preventDefault();
      onView({ open: null });
    } else if (event.key === 'Escape' && dayShown && !isPopupOpen()) {
      event.preventDefault();
      closeDay();
    } else if (isTyping(event.target)) return;
    else if (event.altKey && taskLooks[Number(event.key) - 1]) {
      event.preventDefault();
      showLook(taskLooks[Number(event.key) - 1] ?? 'list');
    } else if (isList && isSelectionKey(event, filter)) event.preventDefault();
    else if (event.key === '/') {
      event.preventDefault();
      document.getElementById('task-search')?.focus();
    } else if (event.key === 'Delete' && openTask && isInDetail(event.target)) {
      event.preventDefault();
      void remove(openTask);
    } else if (event.key === 'F2' && open && open !== newTask) {
      event.preventDefault();
      edit(open);
    } else if (isPlainKey(event, 'n')) {
      event.preventDefault();
      onView({ open: newTask });
    } else if (isKeyOfList(event)) {
      event.preventDefault();
      focusList();
    }
  });

  return (
    <div className={isNarrow ? 'task-page task-page-open' : 'task-page'}>
      <section className="task-list" aria-labelledby="list-title">
        {selected > 0 && isList ? (
          <SelectionHead count={selected} onLeave={focusList}>
            {renderActions(data?.total, columns)}
          </SelectionHead>
        ) : (
          <div className="list-head">
            <h1 id="list-title" title={titleOf(filter)}>
              {titleOf(filter)}
            </h1>
            <LookSwitch look={look} narrow={isNarrow} onLook={showLook} />
            {renderActions(data?.total, columns)}
          </div>
        )}
        <FilterBar
          filter={filter}
          onFilter={setFilter}
          isOpen={panel === 'filter'}
          onOpen={(isOpen) => setPanel(isOpen ? 'filter' : null)}
          tools={
            <ListTools
              groupBy={groupBy}
              onGroupBy={(next) => onView({ groupBy: next, page: 1 })}
              panel={panel}
              onPanel={setPanel}
            />
          }
          waiting={isPlaceholderData}
          onDown={focusList}
        >
          {panel === 'columns' && <ColumnChooser columns={columns} onColumns={setColumns} />}
          {panel === 'save' && (
            <SaveViewPanel
              current={current}
              onAdd={saveAs}
              onReplace={(saved) => replaceView(saved, content())}
              onClose={closePanel}
            />
          )}
        </FilterBar>
        {error && (
          <Alert
            type="error"
            role="alert"
            title={refusalSentence(error)}
            action={<Button onClick={() => void refetch()}>{ui.error.retry}</Button>}
          />
        )}
        {data?.total === 0 && isEmptyFilter(view.filter) ? (
          <EmptyPlace title={ui.start.title} />
        ) : data?.total === 0 ? (
          <EmptyPlace title={ui.tasks.none} hint={ui.tasks.noneHint}>
            <Button onClick={() => setFilter(() => emptyFilter)}>{ui.tasks.clearFilter}</Button>
          </EmptyPlace>
        ) : !isList ? (
          <OtherLook
            view={view}
            narrow={isNarrow}
            onDay={(day) => onView({ day }, true)}
            onOpenDay={(day) => {
              setOpenDay(day);
              onView({ day, open: null }, true);
            }}
            onOpen={show}
            onList={(next) => onView({ look: 'list', filter: next, page: 1, open: null })}
          />
        ) : (
          <SearchContext value={pieces}>
            <TaskTable
              rows={rows}
              sections={data?.sections}
              groupBy={groupBy}
              sorts={sorts}
              columns={columns}
              widths={widths}
              loading={isFetching}
              open={bulk ? null : open}
              narrow={isNarrow}
              dense={rowHeight === 'one'}
              place={taskViewPath({ ...view, open: null })}
              onSort={sortBy}
              onMoveColumn={(key, by) => setColumns((latest) => movedColumn(latest, key, by))}
              onWidth={setWidth}
              onOpen={show}
              onEditResult={edit}
              onRemove={(task) => void remove(task)}
            />
          </SearchContext>
        )}
        {isList && (
          <ListFoot
            rowHeight={rowHeight}
            onRowHeight={setRowHeight}
            page={page}
            pageSize={pageSize}
            total={data?.total ?? 0}
            lines={data?.lines ?? data?.total ?? 0}
            onPage={(next, size) => onView({ page: size === pageSize ? next : 1, pageSize: size })}
          />
        )}
      </section>
      {dayShown && (
        <DayPanel
          filter={filter}
          day={dayShown}
          onOpen={show}
          onList={() =>
            onView({
              look: 'list',
              filter: { ...filter, dueBetween: { from: dayShown, to: dayShown } },
              page: 1,
            })
          }
          onClose={closeDay}
        />
      )}
      {bulk === 'extend' && <ExtendPanel count={selected} onClose={closeBulk} />}
      {bulk && bulk !== 'extend' && <BulkPanel count={selected} at={bulk} onClose={closeBulk} />}
      {open === newTask && !bulk && (
        <NewTaskPanel onDone={(id) => onView({ open: id }, true)} onClose={() => onView({ open: null })} />
      )}
      {open && open !== newTask && !bulk && (
        <TaskDetailPanel
          key={open}
          id={open}
          onClose={() => onView({ open: null })}
          onRemove={(task) => void remove(task)}
        />
      )}
    </div>
  );
}

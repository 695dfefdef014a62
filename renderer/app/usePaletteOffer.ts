import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { appendixNumbers } from '../../shared/domain/appendices/originalForms.ts';
import { taskPriorities, taskStatuses } from '../../shared/domain/task.ts';
import {
  appendixText,
  bulkText,
  clearText,
  collectionText,
  dashboardText,
  entryText,
  evidenceText,
  extensionText,
  fieldText,
  honestyText,
  letterText,
  listText,
  lookText,
  newTaskText,
  paperText,
  periodText,
  priorityText,
  selectionText,
  silenceText,
  statusText,
  supersedeText,
  todayText,
  trashText,
  ui,
  unitText,
  workCalendarText,
} from '../../shared/text.ts';
import { fold } from '../../shared/vietnamese/fold.ts';
import { exportAppendix } from '../features/appendices/exportAppendix.ts';
import { ensureCurrentPeriod } from '../features/periods/periodActs.ts';
import { checkEvidence } from '../features/tasks/evidence/checkEvidence.ts';
import { bulkPanel, changeChosen, remindChosen, removeChosen } from '../features/tasks/selection/bulkActs.ts';
import { exportCalendar } from '../features/today/todayActs.ts';
import { exportUnits } from '../features/units/exportUnits.ts';
import { useStore } from '../lib/createStore.ts';
import { formatCount } from '../lib/formatCount.ts';
import { useImport } from '../lib/importContext.ts';
import { letterPath } from '../lib/letterPath.ts';
import { directivesQuery, savedViewsQuery, taskPageQuery, unitsQuery } from '../lib/queries.ts';
import { savedViewPath } from '../lib/savedViews.ts';
import { screenCommands } from '../lib/screenCommands.ts';
import { chooseNone, useSelectedCount } from '../lib/taskSelection.ts';
import { emptyFilter, newTask, standardView, taskLooks, taskViewPath } from '../lib/taskView.ts';
import { newUnit, unitViewPath } from '../lib/unitView.ts';
import { useDebounced } from '../lib/useDebounced.ts';
import { redoLast, undoLast } from './lastStep.ts';
import { lastTaskPath } from './lastTaskPath.ts';

const shown = 6;

export interface PaletteItem {
  /** Unlike any other in the palette. */
  id: string;
  label: string;
  note?: string;
  run: () => void;
}
export interface PaletteGroup {
  heading: string;
  items: PaletteItem[];
}
export interface PaletteOffer {
  groups: PaletteGroup[];
  /** What stands first, if anything, was found by earlier words: the tasks of those typed are still looked for. */
  waiting: boolean;
}

/** What can be done with the chosen tasks at once. */
function useChosenItems(): PaletteItem[] {
  const [, navigate] = useLocation();
  const selected = useSelectedCount();
  if (selected === 0) return [];
  const count = formatCount(selected);
  return [
    ...taskStatuses.map((status) => ({
      id: `chosen-${status}`,
      label: bulkText.command(fieldText.status, statusText[status], count),
      run: () =>
        void changeChosen({ status }).then(() => {
          // it asks for a reason beside the list
          if (bulkPanel.get() !== null) navigate(lastTaskPath.get());
        }),
    })),
    ...taskPriorities.map((priority) => ({
      id: `chosen-${priority}`,
      label: bulkText.command(fieldText.priority, priorityText[priority], count),
      run: () => void changeChosen({ priority }),
    })),
    {
      id: 'chosen-panel',
      label: bulkText.commandPanel(count),
      run: () => {
        navigate(lastTaskPath.get());
        bulkPanel.set('status');
      },
    },
    {
      id: 'chosen-extend',
      label: bulkText.commandOf(bulkText.open.extend, count),
      run: () => {
        navigate(lastTaskPath.get());
        bulkPanel.set('extend');
      },
    },
    {
      id: 'chosen-remind',
      label: bulkText.commandOf(bulkText.remind, count),
      run: () => void remindChosen(),
    },
    {
      id: 'chosen-remove',
      label: bulkText.commandOf(bulkText.remove, count),
      run: () => void removeChosen(),
    },
    { id: 'chosen-none', label: selectionText.noneOf(count), note: 'Esc', run: chooseNone },
  ];
}

const places = [
  [dashboardText.title, '/'],
  [todayText.title, '/today'],
  [letterText.title, '/letters'],
  [letterText.reportPlace, letterPath({ kind: 'report' })],
  [letterText.register, letterPath({ register: true })],
  [ui.nav.tasks, '/tasks'],
  [ui.nav.directives, '/directives'],
  [ui.nav.units, '/units'],
  [collectionText.title, '/collection'],
  [collectionText.review, '/collection?view=review'],
  [ui.nav.drafts, '/drafts'],
  [appendixText.title, '/appendices'],
  [paperText.title, '/print'],
  [entryText.title, '/entry'],
  [silenceText.label, taskViewPath({ filter: { forgotten: true } })],
  [clearText.title, '/clears'],
  [honestyText.title, '/checks'],
  [supersedeText.ended, '/ended'],
  [trashText.title, '/trash'],
  [ui.settings.title, '/settings'],
  [periodText.title, '/settings/periods'],
  [workCalendarText.title, '/settings/calendar'],
  [ui.accuracy.title, '/settings/accuracy'],
] as const;

/** Tasks found by these words; `waiting`: those shown, if any, were found by earlier words. */
function useTaskItems(words: string): { items: PaletteItem[]; waiting: boolean } {
  const [, navigate] = useLocation();
  const asked = useDebounced(words, 120);
  const query = {
    filter: { ...emptyFilter, search: asked },
    sort: standardView.sort,
    offset: 0,
    limit: shown,
  };
  const { data, isFetching, isPlaceholderData } = useQuery({
    ...taskPageQuery(query),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  if (words === '') return { items: [], waiting: false };
  const waiting = asked !== words || (isFetching && (isPlaceholderData || !data));
  if (!data) return { items: [], waiting };
  const items: PaletteItem[] = data.rows.map(({ id, code, text }) => ({
    id,
    label: text,
    note: code,
    run: () => navigate(taskViewPath({ filter: { search: words }, open: id })),
  }));
  const all = {
    id: 'search',
    label: ui.palette.searchAll(words),
    run: () => navigate(taskViewPath({ filter: { search: words } })),
  };
  return { items: data.total > shown ? [...items, all] : items, waiting };
}

/** What the palette offers for the words typed, found without marks; commands alone when nothing is typed. */
export function usePaletteOffer(typed: string): PaletteOffer {
  const words = typed.trim();
  const [, navigate] = useLocation();
  const chooseFiles = useImport();
  const { items: tasks, waiting } = useTaskItems(words);
  const chosen = useChosenItems();
  const directives = useQuery(directivesQuery).data ?? [];
  const units = useQuery(unitsQuery).data ?? [];
  const matches = (...texts: (string | null)[]) => {
    const text = fold(texts.join(' '));
    return fold(words)
      .split(/\s+/u)
      .every((word) => text.includes(word));
  };

  const commands: PaletteItem[] = [
    ...chosen,
    { id: 'import', label: ui.action.import, run: chooseFiles },
    {
      id: 'add-task',
      label: newTaskText.add,
      note: 'N',
      run: () => navigate(taskViewPath({ open: newTask })),
    },
    ...appendixNumbers.map((appendix) => ({
      id: `appendix-${appendix}`,
      label: ui.palette.export(ui.export.appendix[appendix]),
      run: () => void exportAppendix({ appendix, filter: emptyFilter }),
    })),
    { id: 'add-unit', label: unitText.add, run: () => navigate(unitViewPath({ open: newUnit })) },
    {
      id: 'export-calendar',
      label: todayText.exportCalendar,
      run: () => void exportCalendar(emptyFilter),
    },
    { id: 'check-evidence', label: evidenceText.check, run: () => void checkEvidence() },
    { id: 'export-units', label: unitText.exportDirectory, run: () => void exportUnits() },
    { id: 'ensure-period', label: periodText.key, run: () => void ensureCurrentPeriod() },
    ...useStore(screenCommands),
    ...(useQuery(savedViewsQuery).data ?? []).map((view) => ({
      id: `view ${view.id}`,
      label: listText.saved.open(view.name),
      note: formatCount(view.tasks),
      run: () => navigate(savedViewPath(view)),
    })),
    {
      id: 'extended',
      label: extensionText.filter,
      run: () => navigate(taskViewPath({ filter: { extended: true } })),
    },
    { id: 'undo', label: ui.action.undo, note: 'Ctrl+Z', run: () => void undoLast() },
    { id: 'redo', label: ui.action.redo, note: 'Ctrl+Y', run: () => void redoLast() },
    ...taskLooks
      .filter((look) => look !== 'list')
      .map((look) => ({
        id: `look-${look}`,
        label: ui.palette.goTo(`${ui.nav.tasks}, ${lookText.looks[look].toLowerCase()}`),
        run: () => navigate(taskViewPath({ look })),
      })),
    ...places.map(([label, to]) => ({ id: to, label: ui.palette.goTo(label), run: () => navigate(to) })),
  ];
  const foundDirectives = words
    ? directives.filter(({ number, kind, subject }) => matches(number, kind, subject))
    : [];
  const foundUnits = words
    ? units.filter(({ name, shortName, aliases }) => matches(name, shortName, ...aliases))
    : [];
  const found = commands.filter(({ label }) => matches(label));
  const groups = [
    { heading: ui.palette.commands, items: found },
    { heading: ui.palette.tasks, items: tasks },
    {
      heading: ui.palette.directives,
      items: foundDirectives.slice(0, shown).map(({ id, number, subject }) => ({
        id,
        label: [number ?? ui.directives.noNumber, subject].filter(Boolean).join(' · '),
        run: () => navigate(taskViewPath({ filter: { directives: [id] } })),
      })),
    },
    {
      heading: ui.palette.units,
      items: foundUnits.slice(0, shown).map(({ id, name, shortName }) => ({
        id,
        label: name,
        note: shortName,
        run: () => navigate(taskViewPath({ filter: { units: [id] } })),
      })),
    },
  ].filter(({ items }) => items.length > 0);
  // commands stand before the tasks and are there at once
  return { groups, waiting: waiting && found.length === 0 };
}

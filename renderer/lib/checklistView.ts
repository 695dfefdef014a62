import type { TaskFilter, TaskSort } from '../../shared/contract/taskContract.ts';
import {
  type ChecklistForm,
  type ChecklistGrouping,
  checklistGroupings,
  standardChecklistForm,
} from '../../shared/domain/checklist/checklistForm.ts';
import type { GroupKey } from '../../shared/domain/taskListing.ts';
import { emptyFilter, parseTaskView, type TaskView, taskViewPath } from './taskView.ts';

/** What the print page shows: which tasks, in which order, on what kind of sheets; it is the address. */
export interface ChecklistView {
  filter: TaskFilter;
  sort: TaskSort;
  /** What tasks that are equal by that are sorted by, in turn. */
  thenBy: TaskSort[];
  form: ChecklistForm;
  /** The tasks chosen on the list in the place of the filter. */
  chosen: boolean;
}

/** Those that are due come first on paper. */
const standardSort: TaskSort = { key: 'due', descending: false };

export const standardChecklistView: ChecklistView = {
  filter: emptyFilter,
  sort: standardSort,
  thenBy: [],
  form: standardChecklistForm,
  chosen: false,
};

const groupingOf: Record<GroupKey, ChecklistGrouping> = {
  lead: 'unit',
  field: 'field',
  directive: 'directive',
  programme: 'programme',
  month: 'month',
};

/** The list as it is shown, on paper: the same tasks in the same order, in its groups. */
export function checklistOf(
  { sort, thenBy, groupBy }: Pick<TaskView, 'sort' | 'thenBy' | 'groupBy'>,
  filter: TaskFilter,
): ChecklistView {
  return {
    filter,
    sort,
    thenBy: [...thenBy],
    form: { ...standardChecklistForm, grouping: groupBy ? groupingOf[groupBy] : 'none' },
    chosen: filter.ids !== undefined,
  };
}

/** Reads the view from the address; what is unknown there falls back to the standard. */
export function parseChecklistView(search: string): ChecklistView {
  const query = new URLSearchParams(search);
  const { filter, sort, thenBy } = parseTaskView(search);
  return {
    filter,
    sort: query.has('sort') ? sort : standardSort,
    thenBy: [...thenBy],
    form: {
      grouping:
        checklistGroupings.find((grouping) => grouping === query.get('group')) ??
        standardChecklistForm.grouping,
      orientation: query.get('paper') === 'portrait' ? 'portrait' : 'landscape',
      large: query.has('large'),
      qr: query.has('qr'),
      pageEach: query.has('each'),
      occasion: query.get('for') ?? '',
    },
    chosen: query.has('chosen'),
  };
}

/** The address of a view, `/print?due=overdue&group=unit`; what is standard is left out. */
export function checklistPath(view: Partial<ChecklistView>): string {
  const { filter, sort, thenBy, form, chosen } = { ...standardChecklistView, ...view };
  const query = new URLSearchParams(taskViewPath({ filter, thenBy }).split('?')[1] ?? '');
  if (sort.key !== standardSort.key || sort.descending) {
    query.set('sort', sort.key);
    if (sort.descending) query.set('order', 'desc');
  }
  if (form.grouping !== 'none') query.set('group', form.grouping);
  if (form.orientation === 'portrait') query.set('paper', 'portrait');
  if (form.large) query.set('large', '1');
  if (form.qr) query.set('qr', '1');
  if (form.pageEach) query.set('each', '1');
  if (form.occasion) query.set('for', form.occasion);
  if (chosen) query.set('chosen', '1');
  const text = query.toString().replaceAll('%2C', ',');
  return text ? `/print?${text}` : '/print';
}

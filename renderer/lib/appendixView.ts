import type { AppendixChoice } from '../../shared/contract/appendixContract.ts';
import type { TaskFilter } from '../../shared/contract/taskContract.ts';
import { appendixNumbers } from '../../shared/domain/appendices/originalForms.ts';
import { emptyFilter, isEmptyFilter, parseTaskView, taskViewPath } from './taskView.ts';

/** What the appendix page shows; it is the address. */
export interface AppendixView {
  /** A number, a template's key, or `new`: a form that is being made. */
  choice: AppendixChoice;
  /** Kỳ báo cáo. */
  period: string | null;
  filter: TaskFilter;
  editing: boolean;
}

/** A form that is being made from the list. */
export const newForm = 'new';
const standard: AppendixView = { choice: 2, period: null, filter: emptyFilter, editing: false };

/** Reads the view from the address; what is unknown there falls back to the standard. */
export function parseAppendixView(search: string): AppendixView {
  const query = new URLSearchParams(search);
  const form = query.get('form') ?? '';
  return {
    choice: appendixNumbers.find((number) => String(number) === form) ?? (form || standard.choice),
    period: query.get('period'),
    filter: parseTaskView(search).filter,
    editing: query.has('edit'),
  };
}

/** The address of a view, `/appendices?form=9`; what is standard is left out. */
export function appendixPath(view: Partial<AppendixView>): string {
  const { choice, period, filter, editing } = { ...standard, ...view };
  const query = new URLSearchParams(taskViewPath({ filter }).split('?')[1] ?? '');
  if (choice !== standard.choice) query.set('form', String(choice));
  if (period) query.set('period', period);
  if (editing) query.set('edit', '1');
  const text = query.toString().replaceAll('%2C', ',');
  return text ? `/appendices?${text}` : '/appendices';
}

/** The filter as an export takes it: none said where the address has none, so that a template's own holds. */
export const askedFilter = (filter: TaskFilter): { filter?: TaskFilter } =>
  isEmptyFilter(filter) && filter.structure === 'assigned' ? {} : { filter };

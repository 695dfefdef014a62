import type { AppendixModel } from '../appendix.ts';
import type { AppendixForm } from './appendixForm.ts';
import type { AppendixData, AppendixSource } from './appendixSource.ts';
import type { AppendixTask } from './appendixTask.ts';
import { type AppendixOptions, modelOf } from './declaration.ts';
import { declarationOf, filledIn } from './declarationOf.ts';
import { type AppendixNumber, originalForms } from './originalForms.ts';
import { appendixSources, type SourceName } from './sources/sources.ts';

/** Dựng phụ lục theo mẫu, of any source: its items from the data, as the form shows them. Pure. */
export function buildBySource<Item extends { id: string }>(
  source: AppendixSource<Item>,
  form: AppendixForm,
  data: AppendixData,
  { on, attachedTo, office = '', period = '' }: AppendixOptions & { period?: string },
): AppendixModel {
  const { states } = form;
  const tasks =
    states.length > 0 ? data.tasks.filter((task) => states.includes(task.timeliness)) : data.tasks;
  const basis = { on, tasks, states };
  const context = { on, office, period };
  const line = attachedTo ?? (form.attachedTo ? filledIn(form.attachedTo, context) : undefined);
  return modelOf(declarationOf(source, form, basis, context), source.items(data, basis), {
    on,
    office,
    ...(line !== undefined && { attachedTo: line }),
  });
}

/** Dựng phụ lục theo mẫu: of the source that the form names. Pure. */
export function buildByForm(
  form: AppendixForm<SourceName>,
  data: AppendixData,
  options: AppendixOptions & { period?: string },
): AppendixModel {
  const { tasks, fields, units, directives } = appendixSources;
  switch (form.source) {
    case 'tasks':
      return buildBySource(tasks, form, data, options);
    case 'fields':
      return buildBySource(fields, form, data, options);
    case 'units':
      return buildBySource(units, form, data, options);
    case 'directives':
      return buildBySource(directives, form, data, options);
  }
}

/**
 * Dựng phụ lục theo mẫu gốc: the model of an appendix by its number. `tasks` in the order they shall stand within a unit,
 * reckoned on `on`; appendix 3 takes those that are overdue or soon due and orders them itself. Pure.
 */
export const buildAppendix = (
  number: AppendixNumber,
  tasks: readonly AppendixTask[],
  options: AppendixOptions & Partial<Omit<AppendixData, 'tasks'>>,
): AppendixModel => {
  const { directives = [], unitKinds = new Map(), ...rest } = options;
  return buildByForm(originalForms[number], { tasks, directives, unitKinds }, rest);
};

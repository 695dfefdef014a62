import type { AppendixModel } from '../appendix.ts';
import type { AppendixTask } from './appendixTask.ts';
import { type AppendixOptions, modelOf } from './declaration.ts';
import { dueList } from './dueList.ts';
import { taskList } from './taskList.ts';

/** The appendices made of tasks, by their number in product.md. */
const declarations = { 2: taskList, 3: dueList } as const;

/**
 * Dựng phụ lục: the model of an appendix made of tasks. `tasks` in the order they shall stand within a unit, reckoned on
 * `on`; appendix 3 takes those that are overdue or soon due and orders them itself. Pure.
 */
export const buildAppendix = (
  number: keyof typeof declarations,
  tasks: readonly AppendixTask[],
  options: AppendixOptions,
): AppendixModel => modelOf(declarations[number](options.on), tasks, options);

import type { Day } from '../vietnamese/day.ts';
import type { ReminderAct } from './escalation.ts';
import type { HonestyRule } from './honesty/finding.ts';
import type { SettingName } from './settings.ts';
import type { TrashKind } from './trash.ts';
import type { UnitChangeKind } from './unitLineage.ts';

/** Thao tác: what a change of the register is called in the operation log. */
export const operationActions = [
  'import',
  'save-draft',
  'discard-draft',
  'confirm-draft',
  'add-task',
  'update-task',
  'update-tasks',
  'record-reminders',
  'make-letters',
  'set-letter-template',
  'reset-letter-template',
  'record-progress',
  'edit-progress',
  'remove-progress',
  'extend-deadline',
  'withdraw-extension',
  'mark-occurrence',
  'complete-occurrences',
  'complete-task',
  'reopen-task',
  'add-evidence',
  'remove-evidence',
  'load-sample',
  'add-unit',
  'update-unit',
  'remove-unit',
  'restore-unit',
  'change-units',
  'remove-unit-change',
  'load-unit-preset',
  'import-units',
  'save-appendix-template',
  'remove-appendix-template',
  'add-period',
  'edit-period',
  'remove-period',
  'send-forms',
  'accept-forms',
  'return-form',
  'change-setting',
  'change-calendar',
  'settle-year',
  'apply-calendar',
  'supersede-tasks',
  'reopen-ended',
  'merge-tasks',
  'set-clear',
  'set-finding-aside',
  'take-up-finding',
  'fix-finding',
  'save-view',
  'rename-view',
  'move-view',
  'remove-view',
  'remove-to-trash',
  'restore-from-trash',
  'purge',
  'undo',
  'redo',
] as const;
export type OperationAction = (typeof operationActions)[number];

/** What the wording of an operation needs beside its action. */
export interface OperationData {
  /** The file read. */
  file?: string;
  /** The directive's number, or the file's name where it has none. */
  directive?: string;
  /** The task's code. */
  code?: string;
  /** The unit's name; of a change of several the first one's. */
  unit?: string;
  /** What units became. */
  into?: string[];
  /** How units changed. */
  unitChange?: UnitChangeKind;
  /** How tasks were chased. */
  act?: ReminderAct;
  /** The day that was set. */
  day?: Day;
  /** Why a task was reopened. */
  reason?: string;
  /** The number of a document taken as evidence. */
  number?: string;
  /** Tasks, or units, concerned. */
  count?: number;
  /** Fields changed, by the names that the history uses. */
  fields?: string[];
  /** The name of an appendix's template. */
  template?: string;
  /** The reporting period's name. */
  period?: string;
  /** By which rule something was found. */
  rule?: HonestyRule;
  /** What was put into the trash, taken out of it or deleted for good. */
  trash?: TrashKind;
  /** How many of what were deleted for good. */
  purged?: Record<'tasks' | 'directives' | 'updates' | 'evidence', number>;
  /** The saved view's name. */
  view?: string;
  /** The setting changed, and its new value. */
  setting?: SettingName;
  value?: string;
  /** Of an undo: what was taken back. */
  undone?: NamedOperation;
  /** Of a redo: what was done again. */
  redone?: NamedOperation;
}

/** An operation by what it is called. */
export interface NamedOperation {
  action: OperationAction;
  data: OperationData;
}

/** What a redo did again, what an undo took back; anything else is itself. So that no name grows from step to step. Pure. */
export const namedAct = ({ action, data }: NamedOperation): NamedOperation =>
  (action === 'redo' ? data.redone : action === 'undo' ? data.undone : undefined) ?? { action, data };

/** Nhật ký thao tác: what the log calls a change and whether Ctrl+Z takes it back. */
export interface Operation {
  action: OperationAction;
  data: OperationData;
  /** False for what has an undo of its own on the screen (a review's steps). */
  undoable: boolean;
}

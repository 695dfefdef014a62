import type { AppendixTask } from '../appendices/appendixTask.ts';

/** A task as a checklist needs it, reckoned on a day; a line of the task list (`TaskRow`) is one. */
export interface ChecklistTask extends AppendixTask {
  code: string;
  leads: readonly { id: string; name: string; shortName: string }[];
  coordinating: readonly { id: string; name: string; shortName: string }[];
  /** The wording of the governing day. */
  duePhrase: string | null;
  field: string | null;
  programme: string | null;
}

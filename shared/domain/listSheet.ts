import { listText, priorityText, statusText, timelinessText, ui } from '../text.ts';
import { type Day, formatDay } from '../vietnamese/day.ts';
import { romanNumeral } from '../vietnamese/romanNumeral.ts';
import type { AppendixTask } from './appendices/appendixTask.ts';
import { namesOf } from './appendices/taskCells.ts';
import type { AppendixColumn, AppendixModel, CellValue } from './appendix.ts';
import { directiveName } from './directiveName.ts';
import type { TaskPriority } from './task.ts';
import type { ColumnKey } from './taskListing.ts';

/** A task as a sheet of the list needs it; a line of the task list is one. */
export interface ListedTask extends AppendixTask {
  directive: (NonNullable<AppendixTask['directive']> & { subject: string | null }) | null;
  code: string;
  ref: string;
  duePhrase: string | null;
  givenOn: Day;
  field: string | null;
  programme: string | null;
  priority: TaskPriority;
  note: string;
}

/** What stands on the sheet: the groups in order (one without a heading where there are none), and what is said of them. */
export interface ListedSheet {
  groups: readonly { heading: string | null; tasks: readonly ListedTask[] }[];
  columns: readonly ColumnKey[];
  /** The filter in words, and how the list is sorted and grouped. */
  conditions: readonly string[];
  order: readonly string[];
  /** Cơ quan; empty: left out. */
  office: string;
  on: Day;
}

interface SheetColumn {
  width: number;
  align: AppendixColumn['align'];
  cell: (task: ListedTask) => CellValue;
}

const dayCell = (day: Day | null): CellValue => day && { day };

const columnForms: Record<ColumnKey, SheetColumn> = {
  code: { width: 10, align: 'center', cell: ({ code }) => code },
  text: { width: 46, align: 'left', cell: ({ text }) => text },
  lead: { width: 18, align: 'left', cell: ({ leads }) => namesOf(leads) || null },
  coordinating: { width: 18, align: 'left', cell: ({ coordinating }) => namesOf(coordinating) || null },
  due: {
    width: 13,
    align: 'center',
    cell: ({ due, duePhrase }) => dayCell(due) ?? (duePhrase || ui.deadline.none),
  },
  timeliness: { width: 15, align: 'left', cell: ({ timeliness }) => timelinessText[timeliness].label },
  status: { width: 13, align: 'left', cell: ({ status }) => statusText[status] },
  directive: {
    width: 15,
    align: 'left',
    cell: ({ directive }) => directive && directiveName(directive),
  },
  given: { width: 12, align: 'center', cell: ({ givenOn }) => dayCell(givenOn) },
  field: { width: 16, align: 'left', cell: ({ field }) => field },
  programme: { width: 16, align: 'left', cell: ({ programme }) => programme },
  priority: { width: 10, align: 'left', cell: ({ priority }) => priorityText[priority] },
  deliverable: { width: 18, align: 'left', cell: ({ deliverable }) => deliverable },
  result: { width: 24, align: 'left', cell: ({ result }) => result || null },
  doneOn: { width: 13, align: 'center', cell: ({ doneOn }) => dayCell(doneOn) },
  note: { width: 20, align: 'left', cell: ({ note }) => note || null },
  ref: { width: 8, align: 'center', cell: ({ ref }) => ref || null },
};

/** Danh sách đang xem as a sheet: its columns, order and groups, the filter in words. One model, as any appendix. Pure. */
export function listSheet({ groups, columns, conditions, order, office, on }: ListedSheet): AppendixModel {
  const text = listText.export;
  const all = groups.flatMap(({ tasks }) => tasks.map(({ id }) => id));
  const count = new Set(all).size;
  const repeated = new Set(all.filter((id, at) => all.indexOf(id) !== at)).size;
  const first: AppendixColumn = { key: 'order', heading: text.order, over: null, width: 5, align: 'center' };
  return {
    label: office,
    title: text.sheetTitle,
    attachedTo: text.conditions([...(conditions.length > 0 ? conditions : [text.all])].join('; ')),
    sheet: text.sheet,
    orientation: 'landscape',
    columns: [
      first,
      ...columns.map((key) => {
        const { width, align } = columnForms[key];
        return { key, heading: listText.columns[key], over: null, width, align };
      }),
    ],
    columnNumbers: null,
    groups: groups.map(({ heading, tasks }, at) => ({
      level: 1,
      numeral: heading === null ? null : romanNumeral(at + 1),
      heading,
      rows: tasks.map((task, no) => ({
        id: task.id,
        cells: [no + 1, ...columns.map((key) => columnForms[key].cell(task))],
      })),
    })),
    total: [text.total(String(count)), ...columns.map(() => null)],
    notes: [text.asOf(formatDay(on)), ...order, ...(repeated > 0 ? [text.several(String(repeated))] : [])],
    signature: null,
    taskCount: count,
    noun: 'nhiệm vụ',
    on,
  };
}

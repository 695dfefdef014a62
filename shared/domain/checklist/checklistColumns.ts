import { checklistText, daysOverText, timelinessText } from '../../text.ts';
import { formatDay } from '../../vietnamese/day.ts';
import { deadlineCell, directiveCell } from '../appendices/taskCells.ts';
import { rowCode } from '../rowCode.ts';
import { parseTaskCode } from '../task.ts';
import type { ChecklistForm } from './checklistForm.ts';
import type { ChecklistColumn, ChecklistColumnKey, ChecklistLine, ChecklistTone } from './checklistModel.ts';
import type { ChecklistTask } from './checklistTask.ts';

/** Widths in millimetres by what is chosen; they add up to the sheet's width less its margins (297 − 27, 210 − 25). */
type Widths = Partial<Record<ChecklistColumnKey, number>>;
const landscape: Widths = {
  box: 11,
  number: 9,
  code: 17,
  text: 76,
  directive: 27,
  leads: 26,
  coordinating: 24,
  deadline: 25,
  left: 18,
  note: 20,
  signed: 17,
};
const landscapeLarge: Widths = {
  box: 14,
  number: 12,
  code: 22,
  text: 62,
  directive: 30,
  leads: 29,
  coordinating: 26,
  deadline: 28,
  left: 19,
  note: 14,
  signed: 14,
};
/** Upright there is no room for eleven columns: the directive stands under the text, who coordinates under who leads. */
const portrait: Widths = { box: 11, number: 9, code: 17, text: 67, leads: 32, deadline: 26, note: 23 };
const portraitLarge: Widths = { box: 14, number: 12, code: 22, text: 57, leads: 33, deadline: 28, note: 19 };

const widthsOf = ({ orientation, large }: ChecklistForm): Widths =>
  orientation === 'landscape' ? (large ? landscapeLarge : landscape) : large ? portraitLarge : portrait;

/** The columns of a checklist, by how it is to be printed. */
export function checklistColumns(form: ChecklistForm): ChecklistColumn[] {
  const upright = form.orientation === 'portrait';
  const headings = { ...checklistText.headings, ...(upright && checklistText.uprightHeadings) };
  return Object.entries(widthsOf(form)).map(([key, width]) => {
    const known = key as ChecklistColumnKey;
    return { key: known, heading: headings[known], width };
  });
}

const line = (text: string, tone: ChecklistTone = 'plain'): ChecklistLine[] =>
  text === '' ? [] : [{ text, tone }];
const lines = (text: string, tone: ChecklistTone = 'plain') =>
  text.split('\n').flatMap((each) => line(each, tone));
const names = (units: ChecklistTask['leads']) => units.map(({ shortName }) => shortName).join('; ');

const leftWords = ({ daysLeft, status, timeliness }: ChecklistTask) =>
  daysLeft === null || status === 'done' ? timelinessText[timeliness].label : daysOverText(daysLeft);

/** The governing day, its wording, and the day first given where it was extended; of several deadlines each. */
function deadlineLines(task: ChecklistTask): ChecklistLine[] {
  const { due, duePhrase, deadlines } = task;
  const [only, ...others] = deadlines;
  const day = due ? line(formatDay(due), 'bold') : [];
  if (!due || !only || others.length > 0) {
    const cell = deadlineCell(task);
    return [...day, ...lines(typeof cell === 'string' ? cell : '')];
  }
  const wording = duePhrase && duePhrase !== formatDay(due) ? line(duePhrase) : [];
  const extended =
    only.due && only.extensions.length > 0 ? line(checklistText.extended(formatDay(only.due))) : [];
  return [...day, ...wording, ...extended];
}

const directiveWords = (task: ChecklistTask) => {
  const cell = directiveCell(task);
  return typeof cell === 'string' ? cell : '';
};
const labelled = (label: string, words: string) => (words === '' ? '' : `${label}: ${words}`);

/** What stands in a task's cells, by column. */
export function checklistCells(
  task: ChecklistTask,
  number: number,
  form: ChecklistForm,
): Record<ChecklistColumnKey, ChecklistLine[]> {
  const upright = form.orientation === 'portrait';
  const left = line(leftWords(task), task.timeliness === 'overdue' ? 'bold' : 'plain');
  const coordinating = names(task.coordinating);
  return {
    box: [],
    number: line(String(number)),
    code: line(codeOf(task), 'code'),
    text: [...lines(task.text), ...(upright ? line(directiveWords(task), 'italic') : [])],
    directive: line(directiveWords(task)),
    leads: [
      ...line(names(task.leads)),
      ...(upright ? line(labelled(checklistText.headings.coordinating, coordinating), 'italic') : []),
    ],
    coordinating: line(coordinating),
    deadline: [...deadlineLines(task), ...(upright ? left : [])],
    left,
    note: [],
    signed: [],
  };
}

/** Mã dòng of a task. */
export function codeOf({ code }: Pick<ChecklistTask, 'code'>): string {
  const number = parseTaskCode(code);
  if (number === undefined) throw new Error(`no task code: ${code}`);
  return rowCode(number);
}

import type { DirectiveRef, TaskRow } from '../../../shared/contract/schemas.ts';
import { doneWithoutEvidence } from '../../../shared/domain/evidence.ts';
import { asGiven, currentDue, isExtended } from '../../../shared/domain/extension.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import {
  dueDays,
  governingDue,
  lastDue,
  type Reckoning,
  timelinessBy,
} from '../../../shared/domain/timeliness.ts';
import { type Day, daysBetween } from '../../../shared/vietnamese/day.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';

const directiveRef = ({ directive }: TaskParts): DirectiveRef | null =>
  directive && {
    id: directive.id,
    number: directive.number,
    kind: directive.kind,
    date: directive.date,
    subject: directive.subject,
  };

/**
 * The day shown with a task: the one that governs, or the last one where nothing is open any more; where there is none the
 * wording of its first deadline stands for it.
 */
function shownDue({ task, deadlines }: TaskParts, on: Day) {
  const governing = task.status === 'done' ? null : governingDue(deadlines);
  const due = governing?.due ?? lastDue(deadlines);
  const phrase =
    governing?.phrase ?? deadlines.find((deadline) => due === null || currentDue(deadline) === due)?.phrase;
  return { due, duePhrase: phrase ?? null, daysLeft: governing && daysBetween(on, governing.due) };
}

/** A stored task as the list shows it on a day. Pure. */
export function taskRow(parts: TaskParts, reckoning: Reckoning): TaskRow {
  const { task, leads, coordinating, deadlines } = parts;
  const { on } = reckoning;
  const state = { status: task.status, doneOn: task.done_on };
  const shown = shownDue(parts, on);
  const timeliness = timelinessBy(state, dueDays(deadlines), reckoning);
  const extended = isExtended(deadlines);
  const given = asGiven(deadlines);
  return {
    id: task.id,
    code: taskCode(task.number),
    ref: task.ref,
    text: task.text,
    leads,
    coordinating,
    deadlines,
    ...shown,
    deliverable: task.deliverable,
    status: task.status,
    doneOn: task.done_on,
    result: task.result,
    timeliness,
    extended,
    originalDue: extended ? shownDue({ ...parts, deadlines: given }, on).due : shown.due,
    originalTimeliness: extended ? timelinessBy(state, dueDays(given), reckoning) : timeliness,
    directive: directiveRef(parts),
    givenOn: parts.directive?.date ?? (task.created_at.slice(0, 10) as Day),
    field: task.field,
    programme: task.programme,
    priority: task.priority,
    note: task.note,
    doneDocument: task.done_document,
    doneWithoutEvidence: doneWithoutEvidence(
      { status: task.status, doneDocument: task.done_document },
      parts.evidence,
    ),
    version: task.version,
  };
}

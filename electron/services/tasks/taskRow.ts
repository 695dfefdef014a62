import type { DirectiveRef, TaskRow } from '../../../shared/contract/schemas.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import { governingDue, timelinessOf } from '../../../shared/domain/timeliness.ts';
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

/** A stored task as the list shows it on a day. Pure. */
export function taskRow(parts: TaskParts, on: Day): TaskRow {
  const { task, leads, coordinating, deadlines } = parts;
  const governing = governingDue(deadlines, on);
  return {
    id: task.id,
    code: taskCode(task.number),
    ref: task.ref,
    text: task.text,
    leads,
    coordinating,
    deadlines,
    due: governing?.due ?? null,
    duePhrase: governing?.phrase ?? null,
    daysLeft: governing && daysBetween(on, governing.due),
    deliverable: task.deliverable,
    status: task.status,
    doneOn: task.done_on,
    result: task.result,
    timeliness: timelinessOf({ status: task.status, doneOn: task.done_on, deadlines }, on),
    directive: directiveRef(parts),
    version: task.version,
  };
}

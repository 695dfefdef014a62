import { createHash } from 'node:crypto';
import { taskCode, taskStatuses, type UnitRole } from '../../../shared/domain/task.ts';
import {
  governingDue,
  isEndless,
  isUnclear,
  lastDue,
  type Reckoning,
  timelinessOf,
} from '../../../shared/domain/timeliness.ts';
import { collationKey } from '../../../shared/vietnamese/collationKey.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { TaskParts } from '../repositories/taskParts.ts';
import { searchWords } from '../search/searchWords.ts';
import type { Tables } from '../tables.ts';
import { timelinessPlace } from './timelinessOrder.ts';

/** Everything that the index holds of a task. */
export interface IndexRows {
  index: Tables['task_index'];
  order: Tables['task_order'];
  units: Tables['task_index_unit'][];
  words: string;
}

/** Enough of a text to put it in order. */
const sortedCharacters = 80;
/** Sorts behind every name. */
const nothing = '\uffff';

const flag = (value: boolean) => (value ? 1 : 0);

const wordsOf = (
  { task, directive, leads, coordinating, documents }: TaskParts,
  aliases: (unitId: string) => readonly string[],
): string =>
  searchWords([
    taskCode(task.number),
    task.ref,
    task.text,
    task.result,
    task.deliverable,
    ...[...leads, ...coordinating].flatMap(({ id, name, shortName }) => [name, shortName, ...aliases(id)]),
    ...documents,
    directive?.number ?? null,
    directive?.subject ?? null,
  ]);

/** Reckons what the index holds of a task. Pure. */
export function indexRows(
  parts: TaskParts,
  aliases: (unitId: string) => readonly string[],
  { on, soonDays }: Reckoning,
): IndexRows {
  const { task, directive, leads, coordinating, deadlines } = parts;
  const { number } = task;
  const dueOn = governingDue(deadlines, on)?.due ?? null;
  const lastDay = lastDue(deadlines);
  const due = (task.status === 'done' ? null : dueOn) ?? lastDay;
  const order = {
    number,
    undated: flag(due === null),
    due,
    text_key: collationKey(task.text.slice(0, sortedCharacters)),
    lead_key: leads[0] ? collationKey(leads[0].name) : nothing,
    lead_id: leads[0]?.id ?? null,
    directive_key: directive?.number ? collationKey(directive.number) : nothing,
  } as const;
  const held = (units: readonly { id: string }[], role: UnitRole) =>
    [...new Set(units.map(({ id }) => id))].map((unit) => ({ unit_id: unit, role, number }));
  const units = [...held(leads, 'lead'), ...held(coordinating, 'coordinating')];
  const words = wordsOf(parts, aliases);
  const timeliness = timelinessOf({ status: task.status, doneOn: task.done_on, deadlines }, on, soonDays);
  return {
    index: {
      number,
      task_id: task.id,
      directive_id: task.directive_id,
      status: taskStatuses.indexOf(task.status),
      timeliness: timelinessPlace(timeliness),
      undated: order.undated,
      due,
      due_on: dueOn,
      last_due: lastDay,
      done_on: task.status === 'done' ? task.done_on : null,
      given_on: directive?.date ?? (task.created_at.slice(0, 10) as Day),
      leads: leads.length,
      recurring: flag(deadlines.some(({ recurrence }) => recurrence !== null)),
      unclear: flag(isUnclear(deadlines)),
      endless: flag(isEndless(deadlines)),
      words_key: createHash('sha256')
        .update(JSON.stringify([order, units, words]))
        .digest('base64url')
        .slice(0, 22),
    },
    order,
    units,
    words,
  };
}

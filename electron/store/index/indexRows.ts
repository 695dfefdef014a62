import { createHash } from 'node:crypto';
import { lastWordOn } from '../../../shared/domain/silence.ts';
import { clearBits, lackedClears } from '../../../shared/domain/sixClears.ts';
import { taskCode, type UnitRole } from '../../../shared/domain/task.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import { collationKey } from '../../../shared/vietnamese/collationKey.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { TaskParts } from '../repositories/taskParts.ts';
import { searchWords } from '../search/searchWords.ts';
import type { StoredRow, Tables } from '../tables.ts';
import { indexedState } from './indexedState.ts';
import type { WatchFacts } from './watch/watchFacts.ts';

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
    task.field,
    task.programme,
    task.note,
    task.done_document,
    ...[...leads, ...coordinating].flatMap(({ id, name, shortName }) => [name, shortName, ...aliases(id)]),
    ...documents,
    directive?.number ?? null,
    directive?.subject ?? null,
  ]);

/** The day of the last word on the task's own row: one that came in begun, or with a result, was spoken of on that day. */
export const wordOf = ({
  word_on,
  status,
  result,
  created_at,
}: Pick<StoredRow<'task'>, 'word_on' | 'status' | 'result' | 'created_at'>): Day | null =>
  word_on ?? (status !== 'not-started' || result !== '' ? (created_at.slice(0, 10) as Day) : null);

/** Reckons what the index holds of a task. Pure. */
export function indexRows(
  parts: TaskParts,
  aliases: (unitId: string) => readonly string[],
  reckoning: Reckoning,
  { clear, reports }: Pick<WatchFacts, 'clear' | 'reports'>,
): IndexRows {
  const { task, directive, leads, coordinating, deadlines } = parts;
  const { number } = task;
  const given = directive?.date ?? (task.created_at.slice(0, 10) as Day);
  const state = indexedState(task, deadlines, reckoning);
  const keys = {
    text_key: collationKey(task.text.slice(0, sortedCharacters)),
    lead_key: leads[0] ? collationKey(leads[0].name) : nothing,
    lead_id: leads[0]?.id ?? null,
    directive_key: directive?.number ? collationKey(directive.number) : nothing,
  } as const;
  const held = (units: readonly { id: string }[], role: UnitRole) =>
    [...new Set(units.map(({ id }) => id))].map((unit) => ({ unit_id: unit, role, number }));
  const units = [...held(leads, 'lead'), ...held(coordinating, 'coordinating')];
  const words = wordsOf(parts, aliases);
  return {
    index: {
      number,
      task_id: task.id,
      directive_id: task.directive_id,
      ...state,
      given_on: given,
      leads: leads.length,
      lacks: clearBits(lackedClears(clear)),
      last_word_on: lastWordOn(given, wordOf(task), reports),
      words_key: createHash('sha256')
        .update(JSON.stringify([keys, units, words]))
        .digest('base64url')
        .slice(0, 22),
    },
    order: { number, undated: state.undated, due: state.due, ...keys },
    units,
    words,
  };
}

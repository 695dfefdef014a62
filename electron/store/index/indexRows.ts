import { createHash } from 'node:crypto';
import { certaintyOf, deadlineCertainties } from '../../../shared/domain/deadlineCertainty.ts';
import { lastWordOn } from '../../../shared/domain/silence.ts';
import { clearBits, lackedClears } from '../../../shared/domain/sixClears.ts';
import { taskCode, taskPriorities, type UnitRole } from '../../../shared/domain/task.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import { daysOfDeadline } from '../../../shared/domain/timeliness.ts';
import { collationKey } from '../../../shared/vietnamese/collationKey.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { TaskParts } from '../repositories/taskParts.ts';
import { searchWords } from '../search/searchWords.ts';
import type { StoredRow, Tables } from '../tables.ts';
import { indexedState } from './indexedState.ts';
import { type IndexedUnits, kindBit } from './indexedUnits.ts';
import { toldBits } from './told.ts';
import type { WatchFacts } from './watch/watchFacts.ts';

/** Everything that the index holds of a task. */
export interface IndexRows {
  index: Tables['task_index'];
  order: Tables['task_order'];
  units: Tables['task_index_unit'][];
  words: string;
}

/** Enough of a text to put it in order; of those that are looked through less often, half as much. */
const sortedCharacters = 80;
const sortedOfOthers = 40;
/** Sorts behind every name. */
const nothing = '\uffff';

/** What is looked up for the rows of some tasks: their units, the numbers of their terms, what was reported of them. */
export interface IndexSources {
  units: IndexedUnits;
  terms(term: string | null): number;
  reported(taskId: string): readonly string[];
}

const keyOf = (text: string | null): string | null =>
  text?.trim() ? collationKey(text.trim().slice(0, sortedOfOthers)) : null;

/** The days by which a task is looked for: of its deadlines, its completion and its directive. */
const daysOf = ({ task, directive, deadlines }: TaskParts): Day[] =>
  [task.done_on, directive?.date ?? null, ...deadlines.flatMap(daysOfDeadline)].filter((day) => day !== null);

const wordsOf = (parts: TaskParts, { units, reported }: IndexSources): string => {
  const { task, directive, leads, coordinating, documents } = parts;
  const words = [
    taskCode(task.number),
    task.ref,
    task.text,
    task.result,
    task.deliverable,
    task.field,
    task.programme,
    task.note,
    task.done_document,
    ...[...leads, ...coordinating].flatMap(({ id, name, shortName }) => [
      name,
      shortName,
      ...units.aliases(id),
    ]),
    ...documents,
    ...reported(task.id),
    directive?.number ?? null,
    directive?.subject ?? null,
  ];
  return searchWords(words, daysOf(parts));
};

/** The day of the last word on the task's own row: one that came in begun, or with a result, was spoken of on that day. */
export const wordOf = ({
  word_on,
  status,
  result,
  created_at,
}: Pick<StoredRow<'task'>, 'word_on' | 'status' | 'result' | 'created_at'>): Day | null =>
  word_on ?? (status !== 'not-started' || result !== '' ? (created_at.slice(0, 10) as Day) : null);

const kindsOf = (leads: readonly { id: string }[], units: IndexedUnits): number =>
  leads.reduce((bits, { id }) => {
    const kind = units.kind(id);
    return kind ? bits | kindBit(kind) : bits;
  }, 0);

/** Reckons what the index holds of a task. Pure. */
export function indexRows(
  parts: TaskParts,
  sources: IndexSources,
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
    deliverable_key: keyOf(task.deliverable),
    result_key: keyOf(task.result),
    note_key: keyOf(task.note),
  } as const;
  const held = (some: readonly { id: string }[], role: UnitRole) =>
    [...new Set(some.map(({ id }) => id))].map((unit) => ({ unit_id: unit, role, number }));
  const units = [...held(leads, 'lead'), ...held(coordinating, 'coordinating')];
  const words = wordsOf(parts, sources);
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
      field: sources.terms(task.field),
      programme: sources.terms(task.programme),
      priority: taskPriorities.indexOf(task.priority),
      lead_kinds: kindsOf(leads, sources.units),
      told: toldBits(task),
      certainty: deadlineCertainties.indexOf(certaintyOf(deadlines)),
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

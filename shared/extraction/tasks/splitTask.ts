import type { ProposedTask } from '../extraction.ts';
import type { OutlineNode } from '../outline/outlineNode.ts';
import { type Stretch, splitClauses, splitSentences } from '../text/splitSentences.ts';
import { readSubject } from '../units/readSubject.ts';
import { doubtsOf } from './doubtsOf.ts';
import { ownLeads, type Piece, spanOf, textOf } from './draftTask.ts';
import { formulaOf } from './isFormula.ts';
import { assigns, namesUnit } from './namesUnit.ts';

const inSpan = (piece: Piece, span: { block: number; from: number; to: number } | null) =>
  span !== null && span.block === piece.block.no && span.from >= piece.from && span.to <= piece.to;

/** The part of a task that one stretch of its text carries. */
function partOf(task: ProposedTask, piece: Piece, index: number | null): ProposedTask {
  const own = task.deadlines.filter((found) => inSpan(piece, found.span));
  const fromAbove = task.deadlines.filter((found) => found.certainty === 'implied');
  const named = ownLeads(piece);
  const leads = named.length > 0 ? named : task.leads;
  const deadlines = own.length > 0 ? own : fromAbove;
  return {
    ...task,
    ref: index === null ? task.ref : `${task.ref}(${index})`,
    text: textOf(piece),
    leads,
    coordinating: task.coordinating.filter(
      (found) => found.certainty === 'implied' || inSpan(piece, found.span),
    ),
    deadlines,
    doubts: doubtsOf({ leads, deadlines }),
    documents: task.documents.filter((number) => textOf(piece).includes(number)),
    source: [spanOf(piece)],
  };
}

/**
 * Sentences that begin with a unit of their own; what names none stays with the one before it. Without words of
 * assigning a unit counts only where the first sentence names one too.
 */
function bySentence(text: string): Stretch[] {
  const groups: Stretch[] = [];
  let isNamed = false;
  for (const sentence of splitSentences(text)) {
    const said = text.slice(sentence.from, sentence.to);
    const names = namesUnit(said);
    const last = groups.at(-1);
    if (!last) isNamed = names || formulaOf(said) !== null;
    if (last && !(names && (isNamed || assigns.test(said)))) last.to = sentence.to;
    else groups.push({ ...sentence });
  }
  return groups;
}

/** Clauses each of which names its own unit; the whole stretch where one does not. */
function byClause(text: string, stretch: Stretch): Stretch[] {
  const clauses = splitClauses(text, stretch.from, stretch.to);
  return clauses.every(({ from, to }) => namesUnit(text.slice(from, to))) ? clauses : [stretch];
}

/** Clauses after `… thực hiện:` that are due on different days; null when they are not. */
function byDay(task: ProposedTask, piece: Piece, text: string): Stretch[] | null {
  const subject = readSubject(text);
  const colon = /:\s/u.exec(text)?.index ?? -1;
  if (!subject || colon < subject.bodyFrom - 2 || colon > 260) return null;
  const clauses = splitClauses(text, colon + 1);
  const days = clauses.map(({ from, to }) =>
    task.deadlines
      .filter(
        ({ span, deadline }) =>
          inSpan({ ...piece, from: piece.from + from, to: piece.from + to }, span) && deadline.due,
      )
      .map(({ deadline }) => deadline.due)
      .join(),
  );
  return new Set(days.filter((day) => day !== '')).size < 2 ? null : clauses;
}

/**
 * Tách nhiệm vụ: one paragraph that gives different units work sentence by sentence or clause by clause, or that sets
 * different days for its clauses after `… thực hiện:`, is several tasks.
 */
export function splitTask(task: ProposedTask, pieces: readonly Piece[], node: OutlineNode): ProposedTask[] {
  const [piece] = pieces;
  if (!piece || pieces.length > 1) return [task];
  const text = textOf(piece);
  const clauses = bySentence(text).flatMap((sentence) => byClause(text, sentence));
  const bodies = node.marker?.kind === 'letter' ? null : byDay(task, piece, text);
  const all = clauses.length > 1 ? clauses : (bodies ?? []);
  const stretches = all.filter(({ from, to }) => formulaOf(text.slice(from, to)) === null);
  if (all.length < 2 || stretches.length === 0) return [task];
  return stretches.map(({ from, to }, index) =>
    partOf(
      task,
      { ...piece, from: piece.from + from, to: piece.from + to },
      stretches.length === 1 ? null : index + 1,
    ),
  );
}

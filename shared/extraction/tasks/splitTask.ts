import type { ProposedTask } from '../extraction.ts';
import type { OutlineNode } from '../outline/outlineNode.ts';
import { splitClauses } from '../text/splitSentences.ts';
import { readSubject } from '../units/readSubject.ts';
import { foundUnits, type Piece, spanOf, textOf } from './draftTask.ts';

const inSpan = (piece: Piece, span: { block: number; from: number; to: number } | null) =>
  span !== null && span.block === piece.block.no && span.from >= piece.from && span.to <= piece.to;

/** The part of a task that one stretch of its text carries. */
function partOf(task: ProposedTask, piece: Piece, index: number): ProposedTask {
  const own = task.deadlines.filter((found) => inSpan(piece, found.span));
  const fromAbove = task.deadlines.filter((found) => found.certainty === 'implied');
  const subject = readSubject(textOf(piece));
  return {
    ...task,
    ref: `${task.ref}(${index})`,
    text: textOf(piece),
    leads:
      subject && subject.follows !== 'nothing' ? foundUnits(subject.units, piece, 'subject') : task.leads,
    coordinating: task.coordinating.filter(
      (found) => found.certainty === 'implied' || inSpan(piece, found.span),
    ),
    deadlines: own.length > 0 ? own : fromAbove,
    documents: task.documents.filter((number) => textOf(piece).includes(number)),
    source: [spanOf(piece)],
  };
}

/**
 * Tách nhiệm vụ: a single paragraph that gives different units work clause by clause, or that sets different days for
 * its clauses after `… thực hiện:`, is several tasks. A lettered item stays whole.
 */
export function splitTask(task: ProposedTask, pieces: readonly Piece[], node: OutlineNode): ProposedTask[] {
  const [piece] = pieces;
  const kind = node.marker?.kind;
  if (!piece || pieces.length > 1 || kind === 'letter') return [task];
  const text = textOf(piece);
  const subject = readSubject(text);
  const colon = /:\s/u.exec(text)?.index ?? -1;
  const clauses = splitClauses(text).map(({ from, to }) => ({
    block: piece.block,
    from: piece.from + from,
    to: piece.from + to,
  }));
  const subjects = clauses.map((clause) => readSubject(textOf(clause)));
  if (clauses.length > 1 && subjects.every((one) => one?.follows === 'predicate'))
    return clauses.map((clause, index) => partOf(task, clause, index + 1));
  if (!subject || colon < subject.bodyFrom - 2 || colon > 260) return [task];
  const after = colon + 1;
  const bodies = splitClauses(text, after).map(({ from, to }) => ({
    block: piece.block,
    from: piece.from + from,
    to: piece.from + to,
  }));
  const days = bodies.map((body) =>
    task.deadlines
      .filter((found) => inSpan(body, found.span) && found.deadline.due)
      .map(({ deadline }) => deadline.due)
      .join(),
  );
  if (new Set(days.filter((day) => day !== '')).size < 2) return [task];
  return bodies.map((body, index) => partOf(task, body, index + 1));
}

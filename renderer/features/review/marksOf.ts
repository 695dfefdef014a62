import type { Draft, DraftTask } from '../../../shared/contract/draftContract.ts';
import type { Span } from '../../../shared/extraction/block.ts';
import type { DocumentMark } from '../../lib/documentMarks.ts';
import type { OpenSentence } from './reviewItems.ts';

const pieces = (task: DraftTask): DocumentMark[] => {
  const of = (kind: DocumentMark['kind'], spans: readonly { span: Span | null }[]) =>
    spans.flatMap(({ span }) => (span ? [{ ...span, kind, item: task.key }] : []));
  return [
    ...of('lead', task.leads),
    ...of('coordinating', task.coordinating),
    ...of('deadline', task.deadlines),
  ];
};

/** Everything that was taken out of the document, at its place: what the left side of the review shows. */
export function marksOf(
  tasks: readonly DraftTask[],
  open: readonly OpenSentence[],
  references: Draft['references'],
): DocumentMark[] {
  const items = tasks.flatMap((task) =>
    task.source.map((span) => ({ ...span, kind: 'item' as const, item: task.key })),
  );
  return [
    // a passage chosen out of a longer proposal shows as its own
    ...items.sort((a, b) => a.to - a.from - (b.to - b.from)),
    ...open.map(({ span, key }) => ({ ...span, kind: 'open' as const, item: key })),
    ...tasks.flatMap(pieces),
    ...references.map(({ span }) => ({ ...span, kind: 'reference' as const, item: null })),
  ];
}

/**
 * The marks by block. A block whose marks are what they were keeps its list, so that a step of the review draws only the
 * blocks that it touches.
 */
export function marksByBlock(
  marks: readonly DocumentMark[],
  before: ReadonlyMap<number, readonly DocumentMark[]>,
): Map<number, readonly DocumentMark[]> {
  const byBlock = Map.groupBy(marks, ({ block }) => block);
  return new Map(
    [...byBlock].map(([block, own]) => {
      const known = before.get(block);
      return [block, known && JSON.stringify(known) === JSON.stringify(own) ? known : own];
    }),
  );
}

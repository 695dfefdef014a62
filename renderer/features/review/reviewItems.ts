import type { DraftTask } from '../../../shared/contract/draftContract.ts';
import type { Span } from '../../../shared/extraction/block.ts';

/** Câu chưa xếp: a sentence of a work section that nothing accounts for yet. */
export interface OpenSentence {
  key: string;
  text: string;
  span: Span;
}

/** What the cursor goes through, in reading order: proposals and open sentences. */
export type ReviewItem =
  | { kind: 'task'; key: string; task: DraftTask; at: Span | null }
  | { kind: 'open'; key: string; sentence: OpenSentence; at: Span };

export const openKey = (index: number): string => `open-${index}`;

const overlaps = (a: Span, b: Span) => a.block === b.block && a.from < b.to && b.from < a.to;

/** The open sentences that no proposal (refused ones included: "not a task") has taken up meanwhile. */
export const stillOpen = (
  open: readonly OpenSentence[],
  tasks: readonly Pick<DraftTask, 'source'>[],
): OpenSentence[] =>
  open.filter(({ span }) => !tasks.some(({ source }) => source.some((each) => overlaps(each, span))));

const byPlace = (a: Span | null, b: Span | null) => {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.block - b.block || a.from - b.from;
};

/** Proposals and open sentences in the order in which the document has them; what has no place comes last. */
export function itemsOf({
  tasks,
  open,
}: {
  tasks: readonly DraftTask[];
  open: readonly OpenSentence[];
}): ReviewItem[] {
  const items: ReviewItem[] = [
    ...tasks.map((task) => ({ kind: 'task' as const, key: task.key, task, at: task.source[0] ?? null })),
    ...stillOpen(open, tasks).map((sentence) => ({
      kind: 'open' as const,
      key: sentence.key,
      sentence,
      at: sentence.span,
    })),
  ];
  return items.sort((a, b) => byPlace(a.at, b.at));
}

/** The key of the task that an open sentence or a passage at that place becomes. */
export const keyOfOpen = ({ key }: OpenSentence): string => `task-${key}`;
export const keyOfPassage = ([first]: readonly Span[], taken: ReadonlySet<string>): string => {
  const key = `text-${first?.block}-${first?.from}`;
  let count = 1;
  while (taken.has(count > 1 ? `${key}-${count}` : key)) count++;
  return count > 1 ? `${key}-${count}` : key;
};

/** A task made by hand of a piece of the document: accepted, or refused when it gives no work. */
export const taskOfText = (
  key: string,
  { text, source }: Pick<DraftTask, 'text' | 'source'>,
  decision: 'accepted' | 'refused',
): DraftTask => ({
  key,
  ref: '',
  section: '',
  text,
  leads: [],
  coordinating: [],
  deadlines: [],
  documents: [],
  deliverable: null,
  field: null,
  programme: null,
  source,
  doubts: [],
  novelty: 'new',
  existing: null,
  decision,
  corrected: true,
});

/** Proposals, refused ones excepted, that carry some of these stretches already. */
export const carrying = (tasks: readonly DraftTask[], source: readonly Span[]): DraftTask[] =>
  tasks.filter(
    (task) =>
      task.decision !== 'refused' && task.source.some((each) => source.some((span) => overlaps(each, span))),
  );

/** The proposal made of exactly these stretches. */
export const madeOf = (tasks: readonly DraftTask[], source: readonly Span[]): DraftTask | undefined =>
  tasks.find(
    (task) =>
      task.source.length === source.length &&
      task.source.every((each, at) => {
        const span = source[at];
        return span?.block === each.block && span.from === each.from && span.to === each.to;
      }),
  );

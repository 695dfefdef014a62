import type { DraftTask } from '../../../shared/contract/draftContract.ts';
import type { Block, Span } from '../../../shared/extraction/block.ts';

const sought = 24;

/**
 * The sources of the two halves: the place in the document where the second half's words begin divides them. Undefined
 * when these words do not stand there (the text was corrected): then both halves point at the whole.
 */
function splitSource(
  source: readonly Span[],
  secondText: string,
  blocks: readonly Block[],
): [Span[], Span[]] | undefined {
  const words = secondText.slice(0, sought);
  for (const [index, span] of source.entries()) {
    const text = blocks.find(({ no }) => no === span.block)?.text.slice(span.from, span.to) ?? '';
    const at = text.lastIndexOf(words);
    if (at < 0) continue;
    const middle = span.from + at;
    const before = middle > span.from ? [{ ...span, to: middle }] : [];
    return [
      [...source.slice(0, index), ...before],
      [{ ...span, from: middle }, ...source.slice(index + 1)],
    ];
  }
  return undefined;
}

const within = (span: Span | null, source: readonly Span[]) =>
  span !== null &&
  source.some((each) => each.block === span.block && each.from <= span.from && span.from < each.to);

function freshKey(key: string, taken: ReadonlySet<string>): string {
  let count = 2;
  while (taken.has(`${key}/${count}`)) count++;
  return `${key}/${count}`;
}

/**
 * Tách: two tasks of one, cut before character `at` of its text. Units, deadlines and the like go to the half in which
 * they stand; what stands in neither (from a heading, say) both keep. Undefined when a half would be empty.
 */
export function splitTask(
  task: DraftTask,
  at: number,
  blocks: readonly Block[],
  takenKeys: ReadonlySet<string>,
): [DraftTask, DraftTask] | undefined {
  const [firstText, secondText] = [task.text.slice(0, at).trim(), task.text.slice(at).trim()];
  if (!firstText || !secondText) return undefined;
  const sources = splitSource(task.source, secondText, blocks);
  const [firstSource, secondSource] = sources ?? [task.source, task.source];
  const keep = <T extends { span: Span | null }>(list: readonly T[], other: readonly Span[]) =>
    sources ? list.filter(({ span }) => !within(span, other)) : [...list];
  const half = (text: string, source: Span[], other: readonly Span[]) => ({
    ...task,
    text,
    source,
    leads: keep(task.leads, other),
    coordinating: keep(task.coordinating, other),
    deadlines: keep(task.deadlines, other),
    documents: task.documents.filter((number) => text.includes(number) || !task.text.includes(number)),
    decision: 'pending' as const,
    corrected: true,
  });
  const first = half(firstText, [...firstSource], sources ? secondSource : []);
  const second = half(secondText, [...secondSource], sources ? firstSource : []);
  // Only one of the two continues the task that an earlier import gave.
  return [first, { ...second, key: freshKey(task.key, takenKeys), existing: null, novelty: 'new' }];
}

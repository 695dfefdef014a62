import type { Block, Span } from '../block.ts';
import type { ProposedTask } from '../extraction.ts';
import type { TaskCollector } from '../tasks/collectTasks.ts';
import { formulaOf } from '../tasks/isFormula.ts';
import { splitSentences } from '../text/splitSentences.ts';
import { givesWork } from './givesWork.ts';
import type { Overlooked } from './overlookedBlocks.ts';

/** Stretches of every block that a task carries. */
function coverage(tasks: readonly ProposedTask[]): Map<number, Span[]> {
  const covered = new Map<number, Span[]>();
  for (const { source } of tasks)
    for (const span of source) {
      const spans = covered.get(span.block);
      if (spans) spans.push(span);
      else covered.set(span.block, [span]);
    }
  return covered;
}

const standing = new Set(['closing', 'difficulties', 'execution', 'effect', 'issue', 'funding', 'pointer']);

/** A standing sentence assigns nothing; a remark may, so it stays open. */
const isStanding = (text: string) => standing.has(formulaOf(text) ?? '');

/**
 * Sổ câu: the sentences of work sections that no task carries and that are neither a heading nor a standing sentence,
 * and those outside of them that give work after all (`overlooked`: the blocks to look through, and how closely).
 * Nothing is dropped in silence: whoever reviews sees them.
 */
export function openSentences(
  blocks: readonly Block[],
  found: TaskCollector,
  overlooked: ReadonlyMap<number, Overlooked>,
): { text: string; span: Span }[] {
  const covered = coverage(found.tasks);
  const open: { text: string; span: Span }[] = [];
  for (const block of blocks) {
    const isWork = found.workBlocks.has(block.no);
    const reading = isWork ? 'all' : overlooked.get(block.no);
    if (!reading || (isWork && found.settled.has(block.no))) continue;
    const spans = covered.get(block.no) ?? [];
    if (spans.length === 0 && isStanding(block.text)) continue;
    for (const { from, to } of splitSentences(block.text)) {
      if (spans.some((span) => span.from < to && from < span.to)) continue;
      const text = block.text.slice(from, to);
      if (!/\p{L}{2}/u.test(text) || isStanding(text)) continue;
      if (reading === 'all' || givesWork(text, reading === 'likely'))
        open.push({ text, span: { block: block.no, from, to } });
    }
  }
  return open;
}

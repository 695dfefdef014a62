import type { Block } from '../block.ts';
import type { DocumentHeader, Finding } from '../extraction.ts';
import type { DocumentPart } from '../outline/outlineNode.ts';
import { checkCellNotes, checkCounts } from './checkCounts.ts';
import { checkForm } from './checkForm.ts';
import { checkRatios } from './checkRatios.ts';
import { checkReferences } from './checkReferences.ts';
import { checkSums } from './checkSums.ts';

const placeOf = ({ span }: Finding) => span.block * 1_000_000 + span.from;

/** Kiểm tra số liệu: figures and references that contradict each other, in reading order, each with its reckoning. */
export function findFindings(
  blocks: readonly Block[],
  parts: readonly DocumentPart[],
  header: DocumentHeader,
): Finding[] {
  const footnotes = new Map(
    blocks.filter(({ kind }) => kind === 'footnote').map((block) => [block.marker, block]),
  );
  return [
    ...blocks.flatMap((block) => [
      ...checkRatios(block),
      ...checkSums(block),
      ...checkCounts(block, footnotes),
      ...checkCellNotes(block, footnotes),
    ]),
    ...checkReferences(blocks),
    ...checkForm(blocks, parts, header),
  ].sort((a, b) => placeOf(a) - placeOf(b));
}

import type { DocumentPart, OutlineNode } from '../outline/outlineNode.ts';
import { classifySection } from '../tasks/classifySection.ts';

/**
 * How closely a block outside of the work sections is looked through: `all` its sentences stay open, those that give
 * work as far as one can tell (`likely`), or only plain orders (`order`).
 */
export type Overlooked = 'all' | 'likely' | 'order';

/** Kinds that tell or propose: what they ask for is a proposal (kiến nghị), no work given. */
const telling = /^(?:Báo cáo|Tờ trình|Biên bản|Luật|Pháp lệnh|Hợp đồng|Thư công)$/u;

const isWorkHeading = ({ block: { text }, marker, children }: OutlineNode): boolean =>
  marker !== null && children.length > 0 && text.length < 200 && classifySection(text) === 'work';

/**
 * Khối bị bỏ qua: which blocks of a directive the ledger looks through besides its work sections, so that nothing is
 * lost in silence where a section was not recognised. None where the document only reports.
 */
export function overlookedBlocks(
  parts: readonly DocumentPart[],
  kind: string | null,
  hasTasks: boolean,
): ReadonlyMap<number, Overlooked> {
  const overlooked = new Map<number, Overlooked>();
  if (kind !== null && telling.test(kind)) return overlooked;
  const usual = hasTasks ? 'order' : 'likely';
  const look = (nodes: readonly OutlineNode[], reading: Overlooked) => {
    for (const node of nodes) {
      overlooked.set(node.block.no, reading);
      look(node.children, reading === 'all' || isWorkHeading(node) ? 'all' : reading);
    }
  };
  for (const { roots, rows } of parts) {
    look(roots, usual);
    for (const { block } of rows) overlooked.set(block.no, 'order');
  }
  return overlooked;
}

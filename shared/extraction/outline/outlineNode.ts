import type { Block } from '../block.ts';
import type { Marker } from './readMarker.ts';

/** Mục: a block in the document's outline, with what stands under it. */
export interface OutlineNode {
  block: Block;
  /** Null for an unmarked paragraph. */
  marker: Marker | null;
  parent: OutlineNode | null;
  children: OutlineNode[];
}

/** Phần văn bản: the document itself, or what is attached to it (phụ lục, kế hoạch kèm theo), with its outline. */
export interface DocumentPart {
  kind: 'main' | 'attachment' | 'appendix';
  /** Title lines of an attachment or appendix, before its first marked block. */
  titles: Block[];
  /** Top of the outline, in reading order. */
  roots: OutlineNode[];
  /** Table rows, each with the node that it stands under. */
  rows: { block: Block; under: OutlineNode | null }[];
}

/** Path of markers from the top: `III.4.a`; a dash counts itself (`VI.1.-2`), an unmarked paragraph adds nothing. */
export function refOf(node: OutlineNode): string {
  const labels: string[] = [];
  for (let at: OutlineNode | null = node; at; at = at.parent) {
    if (!at.marker) continue;
    const kind = at.marker.kind;
    const alone = kind === 'dash' || kind === 'plus';
    if (kind === 'subnumber') {
      labels.unshift(at.marker.label);
      // 4.1 under 4 says 4 already
      while (at.parent && (at.parent.marker?.kind === 'number' || at.parent.marker?.kind === 'subnumber'))
        at = at.parent;
    } else if (alone) labels.unshift(`${at.marker.label}${ordinal(at)}`);
    else if (kind === 'article') labels.unshift(`Điều ${at.marker.label}`);
    else labels.unshift(at.marker.label);
  }
  return labels.join('.');
}

/** Place of a dashed line among its like under the same node, from 1. */
function ordinal(node: OutlineNode): number {
  const siblings = node.parent?.children ?? [];
  return siblings.filter((other) => other.marker?.kind === node.marker?.kind).indexOf(node) + 1 || 1;
}

/** The node and everything under it, in reading order. */
export function* nodesUnder(node: OutlineNode): Generator<OutlineNode> {
  yield node;
  for (const child of node.children) yield* nodesUnder(child);
}

import { useMemo } from 'react';
import type { Block } from '../../shared/extraction/block.ts';
import type { DocumentMark } from '../lib/documentMarks.ts';
import { DocumentBlock } from './DocumentBlock.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import './document.css';

const none: readonly DocumentMark[] = [];

/** Blocks in reading order, the rows of one table together. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const sameTable = block.table !== null && last?.[0]?.table === block.table;
    if (sameTable && last) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** A document, or a part of one, as it reads, with what was taken out of it marked. */
export function DocumentBlocks({
  blocks,
  marks,
  active,
}: {
  blocks: readonly Block[];
  /** Marks by block; a block's list stays the same object while nothing in it changes. */
  marks: ReadonlyMap<number, readonly DocumentMark[]>;
  active: string | null;
}) {
  const groups = useMemo(() => groupsOf(blocks), [blocks]);
  const marksOf = useMemo(() => (block: number) => marks.get(block) ?? none, [marks]);
  const activeIn = (group: readonly Block[]) =>
    active && group.some(({ no }) => marksOf(no).some(({ item }) => item === active)) ? active : null;
  return groups.map((group) => {
    const [first] = group;
    if (!first) return null;
    if (first.table !== null)
      return <DocumentTable key={first.no} rows={group} marksOf={marksOf} active={activeIn(group)} />;
    return <DocumentBlock key={first.no} block={first} marks={marksOf(first.no)} active={activeIn(group)} />;
  });
}

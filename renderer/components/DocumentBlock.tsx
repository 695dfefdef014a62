import { memo } from 'react';
import type { Block } from '../../shared/extraction/block.ts';
import type { DocumentMark } from '../lib/documentMarks.ts';
import { BlockText } from './BlockText.tsx';

interface DocumentBlockProps {
  block: Block;
  marks: readonly DocumentMark[];
  active: string | null;
}

/** A block as the document shows it: heading, paragraph, list item with its marker, footnote. */
export const DocumentBlock = memo(function DocumentBlock({ block, marks, active }: DocumentBlockProps) {
  const className = `block block-${block.kind}${block.bold ? ' block-bold' : ''}`;
  return (
    <p className={className} data-block={block.no}>
      {block.marker && <span className="block-marker">{block.marker}</span>}
      {block.marker && ' '}
      <BlockText block={block} marks={marks} active={active} />
    </p>
  );
});

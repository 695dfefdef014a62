import type { Block } from '../../shared/extraction/block.ts';
import { type DocumentMark, type Part, type Run, runsOf } from '../lib/documentMarks.ts';

interface BlockTextProps {
  block: Block;
  marks: readonly DocumentMark[];
  /** The item that is outlined; null when none stands in this block. */
  active: string | null;
  from?: number;
  to?: number;
}

const partClass = ({ kinds }: Part) => kinds.map((kind) => `piece piece-${kind}`).join(' ');

const runClass = (run: Run, active: string | null) =>
  [run.item && 'run', run.open && 'run-open', run.item && run.item === active && 'run-active']
    .filter(Boolean)
    .join(' ');

/** A block's text with every piece underlined where it came from, and its footnote marks. */
export function BlockText({ block, marks, active, from = 0, to = block.text.length }: BlockTextProps) {
  const footnotes = block.footnotes.filter(({ at }) => at >= from && at <= to);
  /** A part's text, each footnote mark after the characters that it stands behind. */
  const cut = (part: Part) => {
    const ends = footnotes.filter(({ at }) => (at > part.from || part.from === from) && at <= part.to);
    let start = part.from;
    const pieces = ends.map(({ at, label }) => {
      const text = block.text.slice(start, at);
      start = at;
      return (
        <span key={at}>
          {text}
          <sup className="footnote-mark">{label}</sup>
        </span>
      );
    });
    return [...pieces, block.text.slice(start, part.to)];
  };
  return runsOf(from, to, marks).map((run) => (
    <span key={run.from} className={runClass(run, active)} data-item={run.item ?? undefined}>
      {run.parts.map((part) => (
        <span
          key={part.from}
          className={partClass(part)}
          data-item={part.item ?? undefined}
          data-from={part.from}
        >
          {cut(part)}
        </span>
      ))}
    </span>
  ));
}

import type { Block, Span } from '../block.ts';
import type { Extraction, ProposedTask } from '../extraction.ts';

/** Markers that a reader left in the text: the Party's `I-`, `1-`; others as they stand. */
const left =
  /^(?:((?:X{0,2}(?:IX|IV|V?I{0,3}))(?=[-–.)]))|(\d{1,2})|(\p{Ll}))\s?([-–.)/])\s+(?=\p{Lu}|["“])/u;

/** How many characters were taken off a block's text, by its number. */
export type Shifts = ReadonlyMap<number, number>;

/** Takes markers that stand in an unmarked paragraph's text out of it, as a reader would. */
export function restoreMarkers(blocks: readonly Block[]): { blocks: Block[]; shifts: Shifts } {
  const shifts = new Map<number, number>();
  const restored = blocks.map((block): Block => {
    if (block.marker || block.kind === 'row' || block.kind === 'footnote') return block;
    const found = left.exec(block.text);
    const label = found?.[1] || found?.[2] || found?.[3];
    if (!found || !label) return block;
    const length = found[0].length;
    shifts.set(block.no, length);
    return {
      ...block,
      marker: found[3] ? `${label})` : `${label}.`,
      text: block.text.slice(length),
      footnotes: block.footnotes.map((link) => ({ ...link, at: Math.max(0, link.at - length) })),
    };
  });
  return { blocks: restored, shifts };
}

type Spanned = { span: Span | null };

/** Counts spans in the texts as the reader gave them. */
function spanShift(shifts: Shifts) {
  const moved = <T extends Span | null>(span: T): T => {
    const by = span ? (shifts.get(span.block) ?? 0) : 0;
    return span && by > 0 ? { ...span, from: span.from + by, to: span.to + by } : span;
  };
  const spanned = <T extends Spanned>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, span: moved(item.span) }));
  const task = (one: ProposedTask): ProposedTask => ({
    ...one,
    leads: spanned(one.leads),
    coordinating: spanned(one.coordinating),
    deadlines: spanned(one.deadlines),
    source: one.source.map(moved),
  });
  return { spanned, task };
}

/** A proposed task with every span counted in the texts as the reader gave them. */
export const shiftTask = (task: ProposedTask, shifts: Shifts): ProposedTask => spanShift(shifts).task(task);

/** The extraction with every span counted in the texts as the reader gave them. */
export function shiftSpans(extraction: Extraction, shifts: Shifts): Extraction {
  if (shifts.size === 0) return extraction;
  const { spanned, task } = spanShift(shifts);
  return {
    ...extraction,
    tasks: extraction.tasks.map(task),
    references: spanned(extraction.references),
    indicators: spanned(extraction.indicators),
    obstacles: spanned(extraction.obstacles),
    findings: spanned(extraction.findings),
    open: spanned(extraction.open),
  };
}

import type { Span } from '../../shared/extraction/block.ts';

/** What was taken out of a document: each kind has its own colour and its own line. */
export const pieceKinds = ['lead', 'coordinating', 'deadline', 'reference'] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** A place in the document that belongs to an item (a proposal, an open sentence), as a whole or as a piece of it. */
export interface DocumentMark extends Span {
  /** `item`: the item's own text; `open`: an open sentence; else a piece. */
  kind: 'item' | 'open' | PieceKind;
  /** The item's key; null for what belongs to none (a document cited outside of tasks). */
  item: string | null;
}

/** A stretch of text with the same pieces on it. */
export interface Part {
  from: number;
  to: number;
  kinds: PieceKind[];
  /** The item whose piece it is; null when none. */
  item: string | null;
}

/** A stretch of text that belongs to one item, or to none. */
export interface Run {
  from: number;
  to: number;
  item: string | null;
  open: boolean;
  parts: Part[];
}

const isPiece = (mark: DocumentMark): mark is DocumentMark & { kind: PieceKind } =>
  mark.kind !== 'item' && mark.kind !== 'open';

/** Where the marks begin and end within a stretch, its own ends included; ascending, each once. */
const boundariesOf = (from: number, to: number, places: readonly { from: number; to: number }[]) =>
  [...new Set([from, to, ...places.flatMap((place) => [place.from, place.to])])]
    .filter((at) => at >= from && at <= to)
    .sort((a, b) => a - b);

const stretches = (boundaries: number[]) =>
  boundaries.slice(1).map((to, index) => ({ from: boundaries[index] ?? 0, to }));

function partsOf(from: number, to: number, pieces: readonly (DocumentMark & { kind: PieceKind })[]): Part[] {
  return stretches(boundariesOf(from, to, pieces)).map((stretch) => {
    const covering = pieces.filter((piece) => piece.from <= stretch.from && piece.to >= stretch.to);
    return {
      ...stretch,
      kinds: [...new Set(covering.map(({ kind }) => kind))],
      item: covering.find(({ item }) => item !== null)?.item ?? null,
    };
  });
}

/**
 * Cuts the characters `from` to `to` of a block's text into runs (by item) and these into parts (by piece), without gaps
 * and in order. Where items overlap, the first one given has the text. Marks may reach beyond the stretch.
 */
export function runsOf(from: number, to: number, marks: readonly DocumentMark[]): Run[] {
  if (to <= from) return [];
  const items = marks.filter((mark) => !isPiece(mark));
  const pieces = marks.filter(isPiece);
  const runs: Run[] = [];
  for (const stretch of stretches(boundariesOf(from, to, items))) {
    const owner = items.find((item) => item.from <= stretch.from && item.to >= stretch.to);
    const last = runs.at(-1);
    if (last && last.item === (owner?.item ?? null)) last.to = stretch.to;
    else runs.push({ ...stretch, item: owner?.item ?? null, open: owner?.kind === 'open', parts: [] });
  }
  for (const run of runs) run.parts = partsOf(run.from, run.to, pieces);
  return runs;
}

import { withoutMarks } from '../inlineMarks.ts';
import type { Pace } from '../pacer.ts';
import type { RawFootnote, RawPart, RawText } from '../rawPart.ts';
import { carriesOnList, endingOf, isKindTitle, isRunningText, startsSmall } from '../sentenceShape.ts';
import { splitMarker } from '../splitMarker.ts';
import type { TextPiece } from './textPiece.ts';

/** How far ahead another footnote of the same page's foot is looked for. */
const CLUSTER_REACH = 8;
/** Pieces joined between two steps of the pace. */
const STRETCH = 50;

interface State {
  parts: RawPart[];
  body: RawText | undefined;
  footnote: RawFootnote | undefined;
  /** What came last was a page's foot (or a page break): the running text may go on in the middle of a sentence. */
  afterFoot: boolean;
  /** Cited so far, body not yet seen: must still stand at this page's foot. */
  pending: Set<string>;
}

type Paragraph = Extract<TextPiece, { kind: 'paragraph' }>;

const labelsIn = (text: string): string[] =>
  [...text.matchAll(/\u{e000}([^\u{e001}]*)\u{e001}/gu)].map((match) => match[1] ?? '');

/** Enough of a text's beginning to see its marker by; a body that grows line by line is looked at for each of them. */
const HEAD = 300;

const isMarked = (text: string): boolean => splitMarker(withoutMarks(text.slice(0, HEAD)).trim()) !== null;

/** A footnote cited before still comes within reach: what stands before it belongs to the page's foot. */
const footGoesOn = (state: State, pieces: readonly TextPiece[], index: number): boolean =>
  pieces
    .slice(index + 1, index + 1 + CLUSTER_REACH)
    .some((piece) => piece.kind === 'footnote' && state.pending.has(piece.label));

/** The paragraph carries on the running text that the page's foot (or end) broke off. */
function carriesOnBody(state: State, text: string): boolean {
  const body = state.body;
  if (!body || isKindTitle(body.text)) return false;
  if (state.afterFoot && carriesOnList(body.text, text)) return true;
  if (isMarked(text)) return false;
  const ending = endingOf(body.text);
  if (startsSmall(text))
    return ending === 'open' || (ending === 'half' && state.afterFoot && isRunningText(body.text));
  return state.afterFoot && ending === 'open' && isRunningText(body.text);
}

/** Between a page's last footnote and the small letters that carry on the running text: one more paragraph of that footnote. */
function standsBeforeBody(state: State, pieces: readonly TextPiece[], index: number, text: string): boolean {
  const next = pieces[index + 1];
  return (
    state.afterFoot &&
    state.body !== undefined &&
    endingOf(state.body.text) === 'open' &&
    !startsSmall(text) &&
    !isMarked(text) &&
    endingOf(text) !== 'open' &&
    next?.kind === 'paragraph' &&
    startsSmall(next.text) &&
    !isMarked(next.text)
  );
}

/** The paragraph carries on the last footnote, which a page's end cut: it stands at the foot of the next page. */
function carriesOnFootnote(state: State, pieces: readonly TextPiece[], index: number, text: string): boolean {
  if (!state.footnote || state.afterFoot || isMarked(text)) return false;
  const ending = endingOf(state.footnote.text);
  if (ending === 'closed') return false;
  const next = pieces[index + 1];
  const footFollows = next?.kind === 'footnote';
  const bodyFollows = next?.kind === 'paragraph' && carriesOnBody({ ...state, afterFoot: true }, next.text);
  const bodyIsOpen =
    state.body !== undefined && endingOf(state.body.text) === 'open' && isRunningText(state.body.text);
  if (bodyIsOpen) return footFollows || bodyFollows;
  if (ending === 'open' && startsSmall(text)) return true;
  const whole = isRunningText(text) || (ending === 'open' && endingOf(text) === 'closed');
  return footFollows && whole && state.body !== undefined && isMarked(state.body.text);
}

function addBody(state: State, paragraph: Paragraph): void {
  const part: RawText = { kind: 'text', text: paragraph.text, page: null, heading: paragraph.heading };
  state.parts.push(part);
  state.body = part;
}

function addParagraph(state: State, pieces: readonly TextPiece[], index: number, paragraph: Paragraph): void {
  const { text } = paragraph;
  const inFoot =
    state.afterFoot && (footGoesOn(state, pieces, index) || standsBeforeBody(state, pieces, index, text));
  if (state.footnote && (inFoot || carriesOnFootnote(state, pieces, index, text))) {
    state.footnote.text += ` ${text}`;
    state.afterFoot = true;
    return;
  }
  if (state.body && carriesOnBody(state, text)) state.body.text += ` ${text}`;
  else addBody(state, paragraph);
  state.afterFoot = false;
  for (const label of labelsIn(text)) state.pending.add(label);
}

/**
 * Puts together what the pages of a printed text tore apart: a sentence or list that goes on after a page's footnotes,
 * a footnote that goes on at the foot of the next page, a table that begins anew with its headings.
 */
export async function joinPages(pieces: readonly TextPiece[], pace: Pace): Promise<RawPart[]> {
  const state: State = {
    parts: [],
    body: undefined,
    footnote: undefined,
    afterFoot: false,
    pending: new Set(),
  };
  const heads = new Map<number, string>();
  let lastTable: { head: string; table: number; first: number } | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (index % STRETCH === 0) await pace(index / pieces.length);
    if (piece.kind === 'break') state.afterFoot = state.body !== undefined;
    else if (piece.kind === 'paragraph') {
      addParagraph(state, pieces, index, piece);
      if (state.parts.at(-1)?.kind === 'text') lastTable = undefined;
    } else if (piece.kind === 'footnote') {
      const part: RawFootnote = { kind: 'footnote', label: piece.label, text: piece.text, page: null };
      state.parts.push(part);
      state.footnote = part;
      state.afterFoot = true;
      state.pending.delete(piece.label);
    } else {
      const head = piece.cells.map((cell) => withoutMarks(cell).trim().toLowerCase()).join('|');
      if (!heads.has(piece.table)) heads.set(piece.table, head);
      if (lastTable && lastTable.first !== piece.table && lastTable.head !== heads.get(piece.table))
        lastTable = undefined;
      lastTable = {
        head: heads.get(piece.table) ?? head,
        table: lastTable?.table ?? piece.table,
        first: piece.table,
      };
      state.parts.push({ kind: 'row', table: lastTable.table, cells: piece.cells, page: null });
      state.body = undefined;
      for (const label of piece.cells.flatMap(labelsIn)) state.pending.add(label);
    }
  }
  return state.parts;
}

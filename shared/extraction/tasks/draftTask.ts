import type { Block, Span } from '../block.ts';
import { type DeadlineFound, findDeadlines } from '../deadlines/findDeadlines.ts';
import type { TimeContext } from '../deadlines/timeContext.ts';
import type { FoundDeadline, FoundUnit, ProposedTask } from '../extraction.ts';
import { scanReferences } from '../references/scanReferences.ts';
import { remembered } from '../text/remembered.ts';
import { readAssigned, readDemanded } from '../units/readAssigned.ts';
import { readPartners } from '../units/readPartners.ts';
import { readLateSubject, readSubject } from '../units/readSubject.ts';
import type { UnitSpan } from '../units/readUnit.ts';
import { readUnits } from '../units/readUnits.ts';
import { doubtsOf } from './doubtsOf.ts';
import { readAttributes } from './readAttributes.ts';
import { implied, type WorkContext } from './workContext.ts';

/** A stretch of one block that a task carries. */
export interface Piece {
  block: Block;
  from: number;
  to: number;
}

export const pieceOf = (block: Block): Piece => ({ block, from: 0, to: block.text.length });
export const textOf = ({ block, from, to }: Piece): string => block.text.slice(from, to);
export const spanOf = ({ block, from, to }: Piece): Span => ({ block: block.no, from, to });

/** Units found in a piece's text, with their places in the block. */
export const foundUnits = (
  units: readonly UnitSpan[],
  piece: Piece,
  rule: string,
  certainty: 'certain' | 'implied' = 'certain',
): FoundUnit[] =>
  units.map(({ name, from, to }) => ({
    name,
    rule,
    certainty,
    span: { block: piece.block.no, from: piece.from + from, to: piece.from + to },
  }));

/** Units that a cell or an attribute's value lists, `Sở A, Sở B; các đơn vị liên quan`, sentences as well. */
export function listedUnits(piece: Piece, rule: string): FoundUnit[] {
  const text = textOf(piece);
  const found: FoundUnit[] = [];
  for (const match of text.matchAll(/[^;\n]+/gu)) {
    const lead = /^[\s\-–+*.]*/u.exec(match[0])?.[0].length ?? 0;
    let at = match.index + lead;
    const end = match.index + match[0].length;
    const list = readUnits(text.slice(0, end), at, true);
    if (list.units.length > 0) {
      found.push(...foundUnits(list.units, piece, rule));
      at = list.to;
    }
    const rest = text.slice(at, end).replace(/^[\s,]+|[\s.,;]+$/gu, '');
    const from = rest === '' ? -1 : text.indexOf(rest, at);
    if (
      from >= 0 &&
      (list.units.length === 0 ? rest.length < 120 : /^\p{Lu}/u.test(rest) && rest.length < 80)
    )
      found.push(...foundUnits([{ name: rest, from, to: from + rest.length }], piece, rule, 'implied'));
  }
  return found;
}

type Finder = (text: string) => readonly DeadlineFound[];

const anyTime: Finder = remembered((text) => findDeadlines(text, null));
const finders = new WeakMap<TimeContext, Finder>();

/** `findDeadlines` for one document, which keeps its last answers. */
function finderFor(time: TimeContext | null): Finder {
  if (!time) return anyTime;
  const known = finders.get(time);
  if (known) return known;
  const finder: Finder = remembered((text) => findDeadlines(text, time.on, time));
  finders.set(time, finder);
  return finder;
}

/** `time` is null where it only matters whether there is one. */
export const deadlinesIn = (piece: Piece, time: TimeContext | null): FoundDeadline[] =>
  finderFor(time)(textOf(piece)).map(({ deadline, from, to, rule }) => ({
    deadline,
    rule,
    certainty: 'certain',
    span: { block: piece.block.no, from: piece.from + from, to: piece.from + to },
  }));

const uniqueUnits = (units: readonly FoundUnit[]): FoundUnit[] =>
  [...new Map(units.map((unit) => [unit.name.toLowerCase(), unit] as const).reverse()).values()].reverse();

/** Units that the piece itself names as responsible, the strongest wording first; empty when it names none. */
export function ownLeads(piece: Piece): FoundUnit[] {
  const text = textOf(piece);
  const subject = readSubject(text);
  if (subject) return foundUnits(subject.units, piece, 'subject');
  const assigned = readAssigned(text);
  if (assigned.length > 0) return foundUnits(assigned, piece, 'assigned');
  return foundUnits(readLateSubject(text)?.units ?? [], piece, 'late-subject');
}

const isDated = ({ deadline }: FoundDeadline) => deadline.due !== null || deadline.from !== null;

/** The item's own deadlines; those from above where its own are mere adverbs (`thường xuyên`, `hằng năm`). */
function governing(own: readonly FoundDeadline[], above: readonly FoundDeadline[]): FoundDeadline[] {
  const isWeak = !own.some(isDated);
  return isWeak && (own.length === 0 || above.some(isDated)) ? implied(above) : [...own];
}

interface Draft {
  ref: string;
  pieces: readonly [Piece, ...Piece[]];
  context: WorkContext;
  time: TimeContext;
  /** Leads already known (a table's column, a split clause); otherwise read from the text. */
  leads?: readonly FoundUnit[];
  /** The text demands (`đề nghị …`) rather than orders. */
  isDemand?: boolean;
}

/** Dựng nhiệm vụ: a proposed task out of the text that carries it and of what the headings above say. */
export function draftTask({ ref, pieces, context, time, leads, isDemand }: Draft): ProposedTask {
  const [first] = pieces;
  const attributes = pieces.flatMap((piece) =>
    readAttributes(textOf(piece)).map((one) => ({
      role: one.role,
      value: { block: piece.block, from: piece.from + one.from, to: piece.from + one.to },
    })),
  );
  const valued = (role: string) =>
    attributes.filter((one) => one.role === role && one.value.to > one.value.from).map(({ value }) => value);
  const named = valued('lead').flatMap((piece) => listedUnits(piece, 'attribute'));
  const demanded = isDemand ? foundUnits(readDemanded(textOf(first)), first, 'demanded') : [];
  const own = leads ?? [named, ownLeads(first), demanded].find((units) => units.length > 0) ?? [];
  const finalLeads = own.length > 0 ? own : implied(context.leads);
  const partners = [
    ...valued('partner').flatMap((piece) => listedUnits(piece, 'attribute')),
    ...pieces.flatMap((piece) => foundUnits(readPartners(textOf(piece)), piece, 'partner')),
    ...implied(context.coordinating),
  ];
  const isLead = new Set(finalLeads.map(({ name }) => name.toLowerCase()));
  const deadlines = pieces.flatMap((piece) => deadlinesIn(piece, time));
  const due = governing(deadlines, context.deadlines);
  const product = valued('product')[0];
  return {
    ref,
    section: context.section,
    text: pieces.map(textOf).join(' '),
    leads: uniqueUnits(finalLeads),
    coordinating: uniqueUnits(partners).filter(({ name }) => !isLead.has(name.toLowerCase())),
    deadlines: due,
    documents: [
      ...new Set([
        ...pieces.flatMap((piece) => scanReferences(textOf(piece)).map(({ number }) => number)),
        ...context.documents,
      ]),
    ],
    deliverable: product ? textOf(product) : context.deliverable,
    source: pieces.map(spanOf),
    doubts: doubtsOf({ leads: finalLeads, deadlines: due }),
  };
}

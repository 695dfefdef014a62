import type { Day } from '../../vietnamese/day.ts';
import type { FoundDeadline, FoundUnit, ProposedTask } from '../extraction.ts';
import { nodesUnder, type OutlineNode, refOf } from '../outline/outlineNode.ts';
import { scanReferences } from '../references/scanReferences.ts';
import { beginsWithPredicate } from '../units/predicateAt.ts';
import { readAssigned, readDemanded } from '../units/readAssigned.ts';
import { readPartners } from '../units/readPartners.ts';
import { readSubject, type Subject } from '../units/readSubject.ts';
import { classifySection } from './classifySection.ts';
import { deadlinesIn, draftTask, foundUnits, listedUnits, type Piece, pieceOf } from './draftTask.ts';
import { formulaOf, isUrging } from './isFormula.ts';
import {
  announces,
  attributesOf,
  childrenAreTasks,
  isClosed,
  readsLikeWork,
  workChildren,
} from './nodeShape.ts';
import { splitTask } from './splitTask.ts';
import { implied, type WorkContext } from './workContext.ts';

/** Where proposals are gathered, and which blocks stand in work sections (for the ledger). */
export interface TaskCollector {
  on: Day | null;
  tasks: ProposedTask[];
  /** Blocks of work sections, in reading order. */
  workBlocks: Set<number>;
  /** Blocks accounted for without being tasks: headings, attributes, standing sentences. */
  settled: Set<number>;
}

/** What a heading or announcing line adds to the context of what stands under it. */
function contextUnder(node: OutlineNode, context: WorkContext, on: Day | null): WorkContext {
  const piece = pieceOf(node.block);
  const { text } = node.block;
  const subject = readSubject(text);
  const own =
    subject?.units ?? [readAssigned(text), readDemanded(text)].find((units) => units.length > 0) ?? [];
  const leads = foundUnits(own, piece, 'heading', 'implied');
  const partners = foundUnits(readPartners(text), piece, 'heading-partner', 'implied');
  const deadlines = announces(text) || isClosed(text) || subject ? implied(deadlinesIn(piece, on)) : [];
  const documents = scanReferences(text).map(({ number }) => number);
  return {
    ...context,
    leads: leads.length > 0 ? leads : context.leads,
    coordinating: leads.length > 0 ? partners : [...context.coordinating, ...partners],
    deadlines: deadlines.length > 0 ? deadlines : leads.length > 0 ? [] : context.deadlines,
    documents: announces(text) ? [...new Set([...documents, ...context.documents])] : context.documents,
    isSoft: context.isSoft && leads.length === 0,
  };
}

const valuePieces = (node: OutlineNode, from: number, to: number): Piece[] =>
  to > from
    ? [{ block: node.block, from, to }]
    : node.children.flatMap((child) => [...nodesUnder(child)].map(({ block }) => pieceOf(block)));

/** Adds what the attribute lines under a node say (`Cơ quan chủ trì`, `Thời gian thực hiện` …) to the context. */
function withAttributes(node: OutlineNode, context: WorkContext, collector: TaskCollector): WorkContext {
  let result = context;
  const add = (line: OutlineNode): void => {
    for (const { block } of nodesUnder(line)) collector.settled.add(block.no);
    for (const { role, from, to } of attributesOf(line)) {
      if (role === 'roles' && to === from) {
        line.children.filter((child) => attributesOf(child).length > 0).forEach(add);
        continue;
      }
      const pieces = valuePieces(line, from, to).filter(
        ({ block, from: start, to: end }) => !/^\(/u.test(block.text.slice(start, end)),
      );
      if (role === 'lead' || role === 'roles') {
        const leads: FoundUnit[] = pieces.flatMap((piece) => listedUnits(piece, 'attribute'));
        if (leads.length > 0) result = { ...result, leads: implied(leads), isSoft: false };
      } else if (role === 'partner') {
        const partners = pieces.flatMap((piece) => listedUnits(piece, 'attribute'));
        result = { ...result, coordinating: [...result.coordinating, ...implied(partners)] };
      } else if (role === 'time') {
        const found: FoundDeadline[] = pieces.flatMap((piece) => deadlinesIn(piece, collector.on));
        if (found.length > 0) result = { ...result, deadlines: implied(found), isSoft: false };
      } else {
        const [product] = pieces;
        if (product) result = { ...result, deliverable: product.block.text.slice(product.from, product.to) };
      }
    }
  };
  for (const child of node.children) if (attributesOf(child).length > 0) add(child);
  return result;
}

const isTitle = (node: OutlineNode) => !isClosed(node.block.text) && node.block.text.length < 220;

/** Skips sections inside a work section that announce results, aims or money. */
const isAside = (node: OutlineNode): boolean => {
  if (!node.marker || !isTitle(node) || node.children.length === 0) return false;
  const kind = classifySection(node.block.text);
  return kind === 'results' || kind === 'aims' || kind === 'issues' || kind === 'funding';
};

function settle(node: OutlineNode, collector: TaskCollector): void {
  for (const { block } of nodesUnder(node)) {
    collector.workBlocks.add(block.no);
    collector.settled.add(block.no);
  }
}

/** Is this leaf work? A marked line under a unit is; an unmarked one must read like it. */
function isWorkLeaf(node: OutlineNode, context: WorkContext, subject: Subject | null): boolean {
  const { text } = node.block;
  const names = subject !== null && subject.follows !== 'nothing';
  const assigns = readAssigned(text).length > 0;
  if (context.isSoft)
    return (
      names || assigns || context.deadlines.length > 0 || deadlinesIn(pieceOf(node.block), null).length > 0
    );
  if (node.marker) return names || assigns || context.leads.length > 0 || readsLikeWork(node);
  return names || assigns || beginsWithPredicate(text);
}

function propose(
  node: OutlineNode,
  pieces: readonly [Piece, ...Piece[]],
  context: WorkContext,
  collector: TaskCollector,
): void {
  const task = draftTask({ ref: refOf(node), pieces, context, on: collector.on });
  collector.tasks.push(...splitTask(task, pieces, node));
}

/** A whole item: its own text and every line under it. */
const wholePieces = (node: OutlineNode): [Piece, ...Piece[]] => {
  const below = workChildren(node).flatMap((child) =>
    [...nodesUnder(child)].map(({ block }) => pieceOf(block)),
  );
  return [pieceOf(node.block), ...below];
};

/** Trải mục: goes down a work section and proposes a task for every item that gives work. */
export function walkWork(node: OutlineNode, above: WorkContext, collector: TaskCollector): void {
  const { text } = node.block;
  if (isAside(node)) {
    settle(node, collector);
    return;
  }
  collector.workBlocks.add(node.block.no);
  const formula = formulaOf(text);
  if (formula !== null && workChildren(node).length === 0) {
    settle(node, collector);
    return;
  }
  const subject = readSubject(text);
  const children = workChildren(node);
  if (children.length === 0) {
    const context = withAttributes(node, above, collector);
    const isHeadingOnly = subject?.follows === 'nothing';
    if (isHeadingOnly && context === above) collector.settled.add(node.block.no);
    else if (!node.marker && isUrging(text) && deadlinesIn(pieceOf(node.block), null).length === 0)
      collector.settled.add(node.block.no);
    else if (isWorkLeaf(node, context, subject)) propose(node, [pieceOf(node.block)], context, collector);
    return;
  }
  const kind = node.marker?.kind;
  const isUnitHeading =
    subject?.follows === 'nothing' ||
    (subject?.follows === 'predicate' && announces(text)) ||
    (subject?.follows === 'colon' && subject.bodyFrom >= text.trimEnd().length);
  const marked = children.filter((child) => child.marker);
  const isDetail = kind === 'dash' || kind === 'plus' || kind === 'letter' || kind === 'bracket';
  const isWhole =
    marked.length > 0 &&
    !isUnitHeading &&
    !childrenAreTasks(node) &&
    kind !== 'roman' &&
    kind !== 'capital' &&
    kind !== 'part';
  const holdsDetail =
    isDetail &&
    marked.length > 0 &&
    !isUnitHeading &&
    !isTitle(node) &&
    !marked.some((child) => readSubject(child.block.text));
  const letters = marked.some((child) => child.marker?.kind === 'letter') && !isDetail;
  if ((isWhole && !letters && readsLikeWork(node)) || holdsDetail) {
    const context = withAttributes(node, above, collector);
    for (const piece of wholePieces(node)) collector.workBlocks.add(piece.block.no);
    propose(node, wholePieces(node), context, collector);
    return;
  }
  let context = contextUnder(node, withAttributes(node, above, collector), collector.on);
  if (isClosed(text) && !announces(text) && (readsLikeWork(node) || subject))
    propose(node, [pieceOf(node.block)], withAttributes(node, above, collector), collector);
  else collector.settled.add(node.block.no);
  const base = context;
  for (const child of node.children) {
    if (attributesOf(child).length > 0) {
      for (const { block } of nodesUnder(child)) collector.workBlocks.add(block.no);
      continue;
    }
    const isAnnouncement =
      !child.marker && (announces(child.block.text) || readSubject(child.block.text)?.follows === 'nothing');
    if (isAnnouncement) {
      context = contextUnder(child, base, collector.on);
      collector.workBlocks.add(child.block.no);
      collector.settled.add(child.block.no);
    } else walkWork(child, context, collector);
  }
}

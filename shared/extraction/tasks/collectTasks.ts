import type { TimeContext } from '../deadlines/timeContext.ts';
import type { ProposedTask } from '../extraction.ts';
import { nodesUnder, type OutlineNode, refOf } from '../outline/outlineNode.ts';
import { shadow } from '../text/shadow.ts';
import { splitSentences } from '../text/splitSentences.ts';
import { beginsWithPredicate } from '../units/predicateAt.ts';
import { readAssigned } from '../units/readAssigned.ts';
import { readSubject } from '../units/readSubject.ts';
import { contextUnder, withAttributes } from './contextUnder.ts';
import { deadlinesIn, draftTask, type Piece, pieceOf } from './draftTask.ts';
import { formulaOf, isUrging } from './isFormula.ts';
import { assigns, namesUnit } from './namesUnit.ts';
import {
  announces,
  attributesOf,
  bareSection,
  isAside,
  isClosed,
  isSectionTitle,
  readsLikeWork,
  shapeOf,
  workChildren,
} from './nodeShape.ts';
import { splitTask } from './splitTask.ts';
import { emptyContext, implied, type WorkContext } from './workContext.ts';

/** Where proposals are gathered, and what of the work sections is accounted for (for the ledger). */
export interface TaskCollector {
  time: TimeContext;
  tasks: ProposedTask[];
  /** Blocks of work sections. */
  workBlocks: Set<number>;
  /** Blocks accounted for without being tasks: headings, attributes, asides. */
  settled: Set<number>;
}

function markWork(nodes: Iterable<OutlineNode>, collector: TaskCollector, isSettled: boolean): void {
  for (const { block } of nodes) {
    collector.workBlocks.add(block.no);
    if (isSettled) collector.settled.add(block.no);
  }
}

/** Is this line without lines below it work? A marked one under a unit is; an unmarked one must read like it. */
function isWorkLeaf(node: OutlineNode, context: WorkContext): boolean {
  const { text } = node.block;
  const subject = readSubject(text);
  const names = (subject !== null && subject.follows !== 'nothing') || readAssigned(text).length > 0;
  if (names) return true;
  if (context.isSoft)
    return context.deadlines.length > 0 || deadlinesIn(pieceOf(node.block), null).length > 0;
  if (node.marker) return context.leads.length > 0 || readsLikeWork(node);
  const hasOrder = () =>
    splitSentences(text).some(
      ({ from, to }) => assigns.test(text.slice(from, to)) && namesUnit(text.slice(from, to)),
    );
  return beginsWithPredicate(text) || hasOrder();
}

function propose(
  node: OutlineNode,
  pieces: readonly [Piece, ...Piece[]],
  context: WorkContext,
  collector: TaskCollector,
): void {
  const task = draftTask({ ref: refOf(node), pieces, context, time: collector.time });
  collector.tasks.push(...splitTask(task, pieces, node));
}

/** A whole item: its own text and every line under it that is work. */
const wholePieces = (node: OutlineNode): [Piece, ...Piece[]] => [
  pieceOf(node.block),
  ...workChildren(node).flatMap((child) => [...nodesUnder(child)].map(({ block }) => pieceOf(block))),
];

function walkLeaf(node: OutlineNode, above: WorkContext, collector: TaskCollector): void {
  const { text } = node.block;
  const context = withAttributes(node, above, collector.time);
  const hasDay = deadlinesIn(pieceOf(node.block), null).length > 0;
  const isHeadingOnly = readSubject(text)?.follows === 'nothing' && context === above;
  const isUrgingOnly = !node.marker && isUrging(text) && !hasDay;
  if (isHeadingOnly || isUrgingOnly || isSectionTitle(node)) collector.settled.add(node.block.no);
  else if (isWorkLeaf(node, context)) propose(node, [pieceOf(node.block)], context, collector);
}

const sharing =
  /^(?:tat ca |cac |yeu cau |dam bao |bao dam |thoi gian |thoi han |nhung )?.{0,60}(?:hoan thanh|xong|thoi han|thoi gian|bao cao|gui ve)/u;

/** `Đảm bảo hoàn thành trước ngày …` after a list: a day that holds for the items before it. */
const isSharedDay = ({ marker, block: { text } }: OutlineNode): boolean =>
  marker === null && text.length < 170 && sharing.test(shadow(text)) && readSubject(text) === null;

/** Gives a day that stands after a list to the tasks before it that have none; false when it names no day. */
function shareDay(node: OutlineNode, first: number, collector: TaskCollector): boolean {
  const deadlines = implied(deadlinesIn(pieceOf(node.block), collector.time));
  if (deadlines.length === 0 || first >= collector.tasks.length) return false;
  for (const [index, task] of collector.tasks.entries())
    if (index >= first && task.deadlines.length === 0) collector.tasks[index] = { ...task, deadlines };
  return true;
}

function walkChildren(node: OutlineNode, context: WorkContext, collector: TaskCollector): void {
  const first = collector.tasks.length;
  let inner = context;
  for (const child of node.children) {
    const { text } = child.block;
    const section = bareSection(child);
    if (section) {
      markWork([child], collector, true);
      inner = { ...emptyContext, section: text, isSoft: section === 'measures' };
      continue;
    }
    if (attributesOf(child).length > 0) {
      markWork(nodesUnder(child), collector, true);
      continue;
    }
    if (isSharedDay(child) && shareDay(child, first, collector)) {
      markWork([child], collector, true);
      continue;
    }
    const isAnnouncement = !child.marker && (announces(text) || readSubject(text)?.follows === 'nothing');
    if (isAnnouncement) {
      inner = contextUnder(child, context, collector.time);
      markWork([child], collector, true);
    } else walkWork(child, inner, collector);
  }
}

/** Trải mục: goes down a work section and proposes a task for every item that gives work. */
export function walkWork(node: OutlineNode, above: WorkContext, collector: TaskCollector): void {
  const { text } = node.block;
  markWork([node], collector, false);
  const shape = shapeOf(node);
  if (isAside(node)) markWork(nodesUnder(node), collector, true);
  else if (shape === 'leaf') {
    markWork(nodesUnder(node), collector, false);
    for (const child of node.children)
      if (attributesOf(child).length > 0) markWork(nodesUnder(child), collector, true);
    if (formulaOf(text) === null) walkLeaf(node, above, collector);
  } else if (shape === 'whole') {
    for (const { block } of wholePieces(node)) collector.workBlocks.add(block.no);
    propose(node, wholePieces(node), withAttributes(node, above, collector.time), collector);
  } else {
    const context = withAttributes(node, above, collector.time);
    const isItself = isClosed(text) && (readsLikeWork(node) || readSubject(text) !== null);
    if (isItself && formulaOf(text) === null) propose(node, [pieceOf(node.block)], context, collector);
    else markWork([node], collector, true);
    walkChildren(node, contextUnder(node, context, collector.time), collector);
  }
}

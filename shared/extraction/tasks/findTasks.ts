import type { Block } from '../block.ts';
import type { TimeContext } from '../deadlines/timeContext.ts';
import type { FoundUnit } from '../extraction.ts';
import { type DocumentPart, type OutlineNode, refOf } from '../outline/outlineNode.ts';
import { readTables } from '../tables/readTables.ts';
import { splitSentences } from '../text/splitSentences.ts';
import { readAssigned, readDemanded } from '../units/readAssigned.ts';
import { readSubject } from '../units/readSubject.ts';
import { classifySection } from './classifySection.ts';
import { type TaskCollector, walkWork } from './collectTasks.ts';
import { draftTask, foundUnits, type Piece, pieceOf } from './draftTask.ts';
import { formulaOf } from './isFormula.ts';
import { announcementOf, isDemand, isDemandedLine } from './letterDemands.ts';
import { assigns, namesUnit } from './namesUnit.ts';
import { bareSection, isClosed } from './nodeShape.ts';
import { tableTasks } from './tableTasks.ts';
import { emptyContext, implied, type WorkContext } from './workContext.ts';

export interface TaskSearch {
  parts: readonly DocumentPart[];
  /** The document's kind, `Công văn`; null when unknown. */
  kind: string | null;
  /** Whom a letter is addressed to. */
  addressees: readonly FoundUnit[];
  time: TimeContext;
}

interface SearchState {
  collector: TaskCollector;
  addressees: readonly FoundUnit[];
  /** The document orders something even where no heading says so. */
  isOrdering: boolean;
}

const ordering = /^(?:Công văn|Công điện|Chỉ thị|Thông báo|Thông báo kết luận|Kết luận|Giấy mời|Điện)$/u;

/** A section of results may hold one of work (`I.2. Nhiệm vụ …`): is there such a heading right below? */
const holdsWork = (node: OutlineNode): boolean =>
  (node.marker?.rank ?? 0) <= 30 &&
  node.children.some(
    (child) =>
      child.marker !== null && child.children.length > 0 && classifySection(child.block.text) === 'work',
  );

/** Điều của quyết định: work only where it, or most of what stands below it, names who is to do it. */
function visitArticle(node: OutlineNode, context: WorkContext, state: SearchState): void {
  const { text } = node.block;
  const isNamed = (one: OutlineNode) => {
    const subject = readSubject(one.block.text);
    return readAssigned(one.block.text).length > 0 || (subject !== null && subject.follows !== 'nothing');
  };
  const section = { ...context, section: text.length < 200 ? text : `Điều ${node.marker?.label ?? ''}` };
  const named = node.children.filter(
    (child) => isNamed(child) || readSubject(child.block.text) !== null,
  ).length;
  const isWork =
    node.children.length === 0
      ? formulaOf(text) === null && isNamed(node)
      : classifySection(text) === 'work' || isNamed(node) || named * 2 >= node.children.length;
  if (isWork) walkWork(node, section, state.collector);
  else visitAll(node.children, context, false, state);
}

/** `2. Yêu cầu các sở, ngành báo cáo …`: an order, whatever announced it. */
const isOrder = (text: string) => assigns.test(text) && namesUnit(text) && formulaOf(text) === null;

/** The block's text without the sentences at its beginning that tell what was demanded before. */
function pieceWithoutTold(block: Block): Piece {
  const order = splitSentences(block.text).find(
    ({ from, to }) => formulaOf(block.text.slice(from, to)) !== 'retold',
  );
  return { ...pieceOf(block), from: order?.from ?? 0 };
}

/** Goes down until a heading, or in a letter an announcing sentence, says that what follows is work. */
function visit(node: OutlineNode, context: WorkContext, isDemanded: boolean, state: SearchState): void {
  const { text } = node.block;
  if (!node.marker) {
    if (!state.isOrdering || !(isDemand(node) || (isDemanded && isDemandedLine(node)))) return;
    state.collector.workBlocks.add(node.block.no);
    state.collector.tasks.push(
      draftTask({
        ref: refOf(node),
        pieces: [pieceWithoutTold(node.block)],
        context,
        time: state.collector.time,
        isDemand: true,
      }),
    );
    return;
  }
  const hasItems = node.children.some((child) => child.marker !== null);
  const isStatement = isClosed(text) && (text.length > 200 || !hasItems) && /\p{Ll}/u.test(text);
  const kind = isStatement ? null : classifySection(text);
  const isHeading = node.children.length > 0;
  const isWork = (kind === 'work' || kind === 'measures') && node.marker.kind !== 'part';
  if (isHeading && isWork) {
    walkWork(node, { ...context, section: text, isSoft: kind === 'measures' }, state.collector);
    return;
  }
  if (isHeading && kind !== null && kind !== 'models' && !holdsWork(node)) return;
  if (node.marker.kind === 'article') visitArticle(node, context, state);
  else if (isDemanded || (state.isOrdering && isOrder(text))) walkWork(node, context, state.collector);
  else visitAll(node.children, context, false, state);
}

function visitAll(
  nodes: readonly OutlineNode[],
  context: WorkContext,
  isDemanded: boolean,
  state: SearchState,
): void {
  let inner = context;
  let demanded = isDemanded;
  for (const node of nodes) {
    const said = node.marker || !state.isOrdering ? null : announcementOf(node.block.text);
    const heading = demanded && !node.marker ? readSubject(node.block.text) : null;
    if (heading?.follows === 'nothing') {
      const leads = implied(foundUnits(heading.units, pieceOf(node.block), 'heading', 'implied'));
      inner = { ...inner, leads };
      state.collector.workBlocks.add(node.block.no);
      state.collector.settled.add(node.block.no);
      continue;
    }
    const section = bareSection(node);
    if (section) {
      demanded = section === 'work';
      if (demanded) inner = { ...context, section: node.block.text };
      state.collector.settled.add(node.block.no);
      continue;
    }
    if (said === null) {
      visit(node, inner, demanded, state);
      continue;
    }
    demanded = said === 'demand';
    const units = readDemanded(node.block.text, true);
    const leads = implied(foundUnits(units, pieceOf(node.block), 'announced', 'implied'));
    inner = { ...context, leads: leads.length > 0 ? leads : state.addressees };
  }
}

const placeOf = ({ source: [first] }: { source: readonly { block: number; from: number }[] }) =>
  (first?.block ?? 0) * 1_000_000 + (first?.from ?? 0);

/** Tìm nhiệm vụ: every task of a document, in reading order, and which blocks its work sections hold. */
export function findTasks({ parts, kind, addressees, time }: TaskSearch): TaskCollector {
  const collector: TaskCollector = { time, tasks: [], workBlocks: new Set(), settled: new Set() };
  const state: SearchState = { collector, addressees, isOrdering: kind === null || ordering.test(kind) };
  for (const part of parts) {
    visitAll(part.roots, emptyContext, false, state);
    for (const table of readTables(part)) collector.tasks.push(...tableTasks(table, time));
  }
  collector.tasks.sort((a, b) => placeOf(a) - placeOf(b));
  return collector;
}

import type { Block, Span } from '../block.ts';
import type { TimeContext } from '../deadlines/timeContext.ts';
import type { ExtractOptions } from '../extract.ts';
import type { ProposedTask } from '../extraction.ts';
import { readHeader } from '../header/readHeader.ts';
import { type DocumentPart, nodesUnder, type OutlineNode, refOf } from '../outline/outlineNode.ts';
import { readOutline } from '../outline/readOutline.ts';
import { restoreMarkers, shiftTask } from '../outline/restoreMarkers.ts';
import { readTables } from '../tables/readTables.ts';
import { forget } from '../text/remembered.ts';
import { readSubject } from '../units/readSubject.ts';
import { classifySection } from './classifySection.ts';
import { contextUnder, withAttributes } from './contextUnder.ts';
import { draftTask, type Piece } from './draftTask.ts';
import { announces, bareSection, isTitle } from './nodeShape.ts';
import { tableTasks } from './tableTasks.ts';
import { emptyContext, type WorkContext } from './workContext.ts';

/** Where a passage stands: what the headings above it, or the columns of its row, say for it. */
interface Place {
  ref: string;
  context: WorkContext;
}

const nowhere: Place = { ref: '', context: emptyContext };

/** From the top of the outline down to the node. */
function pathTo(node: OutlineNode): OutlineNode[] {
  const path: OutlineNode[] = [];
  for (let at: OutlineNode | null = node; at; at = at.parent) path.unshift(at);
  return path;
}

/** An unmarked line that says for the lines after it whose work they are: `Sở Y tế:`, `Đề nghị các xã thực hiện:`. */
const isAnnouncement = ({ marker, block: { text } }: OutlineNode): boolean =>
  marker === null && (announces(text) || readSubject(text)?.follows === 'nothing');

/** The heading of a work section; the topmost title while there is none. */
function sectionUnder(node: OutlineNode, known: string): string {
  const { text } = node.block;
  if (!isTitle(node) || readSubject(text) !== null) return known;
  return known === '' || (classifySection(known) !== 'work' && classifySection(text) === 'work')
    ? text
    : known;
}

function placeInOutline(part: DocumentPart, node: OutlineNode, time: TimeContext): Place {
  let context = emptyContext;
  let siblings = part.roots;
  for (const each of pathTo(node)) {
    const before = siblings
      .slice(0, siblings.indexOf(each))
      .findLast((line) => bareSection(line) !== null || isAnnouncement(line));
    if (before && bareSection(before) !== null) context = { ...emptyContext, section: before.block.text };
    else if (before) context = contextUnder(before, context, time);
    context = withAttributes(each, context, time);
    if (each === node) break;
    context = { ...contextUnder(each, context, time), section: sectionUnder(each, context.section) };
    siblings = each.children;
  }
  return { ref: refOf(node), context };
}

/** The row's own task, as the table's columns give it, is what a passage out of the row has from above. */
function placeInTable(part: DocumentPart, block: number, time: TimeContext): Place | null {
  const tables = readTables(part);
  const table = tables.find(({ rows }) => rows.some(({ blocks }) => blocks.some(({ no }) => no === block)));
  if (!table) return null;
  const task = tableTasks(table, time).find(({ source }) => source.some((span) => span.block === block));
  const section = table.under?.block.text ?? part.titles.map(({ text }) => text).join(' ');
  if (!task) return { ...nowhere, context: { ...emptyContext, section } };
  const { ref, leads, coordinating, deadlines, deliverable } = task;
  return { ref, context: { ...emptyContext, section, leads, coordinating, deadlines, deliverable } };
}

function placeOf(parts: readonly DocumentPart[], block: number, time: TimeContext): Place {
  for (const part of parts) {
    const inTable = placeInTable(part, block, time);
    if (inTable) return inTable;
    for (const root of part.roots)
      for (const node of nodesUnder(root))
        if (node.block.no === block) return placeInOutline(part, node, time);
  }
  return nowhere;
}

/**
 * Nhiệm vụ từ đoạn được chọn: a task out of the stretches that a person chose in a document, whatever stands there, with
 * what its own words and the headings or columns above it say. Null where the stretches hold nothing.
 */
export function readPassage(
  given: readonly Block[],
  chosen: readonly Span[],
  options: ExtractOptions = {},
): ProposedTask | null {
  forget();
  const { blocks, shifts } = restoreMarkers(given);
  const time = { ...options, on: options.on ?? readHeader(blocks).date };
  const pieces = chosen.flatMap((span): Piece[] => {
    const block = blocks.find(({ no }) => no === span.block);
    if (!block) return [];
    const by = shifts.get(span.block) ?? 0;
    const from = Math.max(span.from - by, 0);
    const to = Math.min(span.to - by, block.text.length);
    return from < to ? [{ block, from, to }] : [];
  });
  const [first, ...more] = pieces;
  if (!first) return null;
  const { ref, context } = placeOf(readOutline(blocks), first.block.no, time);
  return shiftTask(draftTask({ ref, pieces: [first, ...more], context, time, isDemand: true }), shifts);
}

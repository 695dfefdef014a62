import type { TimeContext } from '../deadlines/timeContext.ts';
import type { FoundUnit } from '../extraction.ts';
import { nodesUnder, type OutlineNode } from '../outline/outlineNode.ts';
import { scanReferences } from '../references/scanReferences.ts';
import { readAssigned, readDemanded } from '../units/readAssigned.ts';
import { readPartners } from '../units/readPartners.ts';
import { readSubject } from '../units/readSubject.ts';
import { deadlinesIn, foundUnits, listedUnits, type Piece, pieceOf, textOf } from './draftTask.ts';
import { announces, attributesOf, isClosed } from './nodeShape.ts';
import { timeValues } from './timeValues.ts';
import { implied, type WorkContext } from './workContext.ts';

/** What a heading or announcing line says for everything under it, added to what stands above. */
export function contextUnder(node: OutlineNode, context: WorkContext, time: TimeContext): WorkContext {
  const piece = pieceOf(node.block);
  const { text } = node.block;
  const subject = readSubject(text);
  const own =
    subject?.units ?? [readAssigned(text), readDemanded(text)].find((units) => units.length > 0) ?? [];
  const leads = foundUnits(own, piece, 'heading', 'implied');
  const partners = foundUnits(readPartners(text), piece, 'heading-partner', 'implied');
  const holds = announces(text) || isClosed(text) || subject !== null;
  const deadlines = holds ? implied(deadlinesIn(piece, time)) : [];
  const documents = announces(text) ? scanReferences(text).map(({ number }) => number) : [];
  return {
    ...context,
    leads: leads.length > 0 ? leads : context.leads,
    coordinating: leads.length > 0 ? partners : [...context.coordinating, ...partners],
    deadlines: deadlines.length > 0 ? deadlines : leads.length > 0 ? [] : context.deadlines,
    documents: [...new Set([...documents, ...context.documents])],
    isSoft: context.isSoft && leads.length === 0,
  };
}

/** The pieces that hold an attribute's value: the rest of its line, or the lines below it. */
const valuePieces = (node: OutlineNode, from: number, to: number): Piece[] =>
  to > from
    ? [{ block: node.block, from, to }]
    : node.children.flatMap((child) => [...nodesUnder(child)].map(({ block }) => pieceOf(block)));

const isAside = (piece: Piece) => textOf(piece).startsWith('(');

/** No line says more about its item. */
const mostAttributes = 24;

function withAttribute(line: OutlineNode, context: WorkContext, time: TimeContext): WorkContext {
  let result = context;
  for (const { role, from, to } of attributesOf(line).slice(0, mostAttributes)) {
    if (role === 'roles' && to === from) {
      for (const child of line.children) result = withAttribute(child, result, time);
      continue;
    }
    const pieces = valuePieces(line, from, to).filter((piece) => !isAside(piece));
    if (role === 'lead' || role === 'roles') {
      const leads: FoundUnit[] = implied(pieces.flatMap((piece) => listedUnits(piece, 'attribute')));
      if (leads.length > 0) result = { ...result, leads, isSoft: false };
    } else if (role === 'partner') {
      const partners = implied(pieces.flatMap((piece) => listedUnits(piece, 'attribute')));
      result = { ...result, coordinating: [...result.coordinating, ...partners] };
    } else if (role === 'time') {
      const deadlines = implied(pieces.flatMap((piece) => timeValues(piece, time)));
      if (deadlines.length > 0) result = { ...result, deadlines, isSoft: false };
    } else {
      const [product] = pieces;
      if (product) result = { ...result, deliverable: textOf(product) };
    }
  }
  return result;
}

/** Adds what the attribute lines under a node say (`Cơ quan chủ trì: …`, `Thời gian thực hiện: …`). */
export const withAttributes = (node: OutlineNode, context: WorkContext, time: TimeContext): WorkContext =>
  node.children.reduce((result, child) => withAttribute(child, result, time), context);

import type { OutlineNode } from '../outline/outlineNode.ts';
import { beginsWithPredicate } from '../units/predicateAt.ts';
import { readSubject } from '../units/readSubject.ts';
import { deadlinesIn, pieceOf } from './draftTask.ts';
import { formulaOf } from './isFormula.ts';
import { type Attribute, readAttributes } from './readAttributes.ts';

/** Does the text end a statement? */
export const isClosed = (text: string) => /[.;!?…]["”)]*\s*$/u.test(text);

/** Does the text announce what stands below it? */
export const announces = (text: string) => /[:：]["”)]*\s*$/u.test(text);

/** A line that says something about its item instead of being work: the attributes, empty when it is none. */
export function attributesOf(node: OutlineNode): Attribute[] {
  if (node.marker && node.marker.rank < 50) return [];
  const attributes = readAttributes(node.block.text);
  const [first] = attributes;
  return first && /^[^\p{L}]*$/u.test(node.block.text.slice(0, first.labelFrom)) ? attributes : [];
}

/** Children that are neither attributes nor standing sentences. */
export const workChildren = (node: OutlineNode): OutlineNode[] =>
  node.children.filter((child) => attributesOf(child).length === 0 && formulaOf(child.block.text) === null);

/** Does the line read like work: a verb of doing, a unit that is to do it, or a day by which? */
export const readsLikeWork = (node: OutlineNode): boolean => {
  const { text } = node.block;
  return (
    beginsWithPredicate(text) ||
    readSubject(text) !== null ||
    deadlinesIn(pieceOf(node.block), null).length > 0
  );
};

/** Do the lines below give work each for itself, rather than spell out their item? */
export const childrenAreTasks = (node: OutlineNode): boolean => {
  const children = workChildren(node);
  const working = children.filter(readsLikeWork).length;
  return working > 0 && working * 2 >= children.length;
};

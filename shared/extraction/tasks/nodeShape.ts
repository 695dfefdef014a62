import type { OutlineNode } from '../outline/outlineNode.ts';
import { shadow } from '../text/shadow.ts';
import { beginsWithPredicate } from '../units/predicateAt.ts';
import { readSubject } from '../units/readSubject.ts';
import { classifySection, type SectionKind } from './classifySection.ts';
import { deadlinesIn, pieceOf } from './draftTask.ts';
import { formulaOf } from './isFormula.ts';
import { type Attribute, readAttributes } from './readAttributes.ts';

/** Does the text end a statement? */
export const isClosed = (text: string) => /[.;!?…]["”)]*\s*$/u.test(text);

/** Does the text announce what stands below it? */
export const announces = (text: string) => /[:：]["”)]*\s*$/u.test(text);

/** A title: short and no statement. */
export const isTitle = ({ block: { text } }: OutlineNode) => !isClosed(text) && text.length < 220;

/** `TỔ CHỨC THỰC HIỆN` as a line of its own, without a number: what it announces; null when it is no such line. */
export function bareSection({ block: { text }, marker, children }: OutlineNode): SectionKind | null {
  if (marker || children.length > 0 || text.length > 120 || /\p{Ll}/u.test(text) || isClosed(text))
    return null;
  return readSubject(text) === null ? classifySection(text) : null;
}

/** A line that says something about its item instead of being work: the attributes, empty when it is none. */
export function attributesOf(node: OutlineNode): readonly Attribute[] {
  if (node.marker && node.marker.rank < 50) return [];
  const attributes = readAttributes(node.block.text);
  const [first] = attributes;
  return first && /^[^\p{L}]*$/u.test(node.block.text.slice(0, Math.min(first.labelFrom, 24)))
    ? attributes
    : [];
}

/** Names of sections that are no work by themselves, whatever stands below: `Tổ chức thực hiện (Kế hoạch)`. */
const sectionName =
  /^[^\p{L}\d]*(?:to chuc (?:trien khai(?: thuc hien)?|thuc hien)|trien khai thuc hien|phan cong (?:thuc hien|nhiem vu|trach nhiem)|(?:mot so |cac )?nhiem vu(?: trong tam| chu yeu| cu the)?(?:,? (?:va )?giai phap(?: chu yeu| thuc hien)?)?|noi dung (?:thuc hien|trien khai)|trach nhiem (?:thuc hien|to chuc thuc hien)|che do (?:thong tin,? )?bao cao)(?: (?:cua )?(?:ke hoach|chuong trinh|de an|chi thi|quyet dinh|nghi quyet|phuong an)(?: nay)?)?[\s.:]*$/u;

/**
 * Tên mục: a title that names a section and no work, `TỔ CHỨC THỰC HIỆN`, though it begins with a word of doing: by its
 * whole words, or in capitals or over lines of its own by what it announces. A unit or a day in it makes it work.
 */
export function isSectionTitle(node: OutlineNode): boolean {
  const { text } = node.block;
  if (!isTitle(node) || readSubject(text) !== null || deadlinesIn(pieceOf(node.block), null).length > 0)
    return false;
  if (sectionName.test(shadow(text))) return true;
  const isCapital = !/\p{Ll}/u.test(text);
  const hasLines = node.children.some((child) => attributesOf(child).length === 0);
  return (isCapital || hasLines) && classifySection(text) !== null;
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

/** A titled section inside a work section that announces results, aims or money instead. */
export const isAside = (node: OutlineNode): boolean => {
  if (!node.marker || !isTitle(node) || node.children.length === 0) return false;
  const kind = classifySection(node.block.text);
  return kind === 'results' || kind === 'aims' || kind === 'issues' || kind === 'funding';
};

/** Names units only, or announces what they are to do: what stands below is their work. */
const isUnitHeading = ({ block: { text } }: OutlineNode): boolean => {
  const subject = readSubject(text);
  if (!subject) return false;
  return (
    subject.follows === 'nothing' ||
    (subject.follows === 'predicate' && announces(text)) ||
    (subject.follows === 'colon' && subject.bodyFrom >= text.trimEnd().length)
  );
};

const detail = new Set(['dash', 'plus', 'letter', 'bracket']);
const broad = new Set(['roman', 'capital', 'part']);

/**
 * What an item with lines below it is: `heading`, whose lines give work each for itself, or `whole`, one task that its
 * lines spell out. Lettered lines always stand for themselves; a lettered or dashed item with lines of its own is whole
 * unless it is a title, or its lines name units.
 */
export function shapeOf(node: OutlineNode): 'leaf' | 'heading' | 'whole' {
  const children = workChildren(node);
  if (children.length === 0) return 'leaf';
  const kind = node.marker?.kind ?? 'roman';
  const marked = children.filter((child) => child.marker);
  if (marked.length === 0 || isUnitHeading(node) || broad.has(kind)) return 'heading';
  const isDetail = detail.has(kind);
  if (isDetail && !isTitle(node) && !marked.some((child) => readSubject(child.block.text))) return 'whole';
  const isLettered = !isDetail && marked.some((child) => child.marker?.kind === 'letter');
  return !isLettered && !childrenAreTasks(node) && readsLikeWork(node) ? 'whole' : 'heading';
}

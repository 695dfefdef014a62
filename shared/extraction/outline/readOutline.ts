import type { Block } from '../block.ts';
import { documentKinds } from '../dictionaries/documentKinds.ts';
import { shadow } from '../text/shadow.ts';
import type { DocumentPart, OutlineNode } from './outlineNode.ts';
import { readMarker } from './readMarker.ts';

const appendixLine = /^(?:phu luc|phu bieu|bieu)(?:\s+(?:so\s*)?[ivx\d]{1,5}[a-z]?)?\s*(?:[:.-]|$)/u;
/** A page's number that was left in the text. */
const pageNumber = /^[-–\s]*\d{1,3}[-–\s]*$/u;
/** `Hoàn thành trước ngày …` below the lines of an item: it belongs to the item. */
const dayLine = /^(?:(?:yeu cau |dam bao |bao dam )?hoan thanh|thoi (?:gian|han)|xong) /u;
const recipientsLine = /^noi nhan\s*:?/u;

const kindNames = new Set(documentKinds.map(({ name }) => shadow(name)));

/** A line that holds nothing but the name of a kind of document: `KẾ HOẠCH`. */
export const isKindLine = (text: string): boolean =>
  text.length < 40 && !/\p{Ll}/u.test(text) && kindNames.has(shadow(text.trim()));

const titleWord =
  /^(?:chuong trinh|ke hoach|de an|phuong an|quy che|quy dinh|quy trinh|huong dan|danh muc|danh sach|bang|bieu|phu luc|nhiem vu|lo trinh|noi dung|de cuong|phan cong|ket luan|dieu le)(?![\p{L}])/u;
const attachedLine = /^\(?\s*(?:ban hanh )?(?:kem theo|dinh kem)(?![\p{L}])|^\(?\s*ban hanh theo /u;
const isCapital = (text: string) =>
  text.length < 300 && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !/^[-_=*.\s]*$/u.test(text);

/** Does the text end a statement, so that what follows stands for itself? */
const isClosed = (text: string) => /[.;!?…]["”)]*$/u.test(text.trim());

const isPlain = (block: Block) => block.kind !== 'row' && block.kind !== 'footnote' && !block.marker;

const kindOfStart = (block: Block, started: boolean): DocumentPart['kind'] | null => {
  if (!isPlain(block)) return null;
  if (block.text.length < 160 && /^[pb]/iu.test(block.text) && appendixLine.test(shadow(block.text)))
    return 'appendix';
  return started && isKindLine(block.text) ? 'attachment' : null;
};

/**
 * Tên của văn bản kèm theo: a line in capitals that `(Ban hành kèm theo …)` stands below, or that after the signature
 * begins with the name of such a paper.
 */
function isAttachedTitle(blocks: readonly Block[], index: number, isClosing: boolean): boolean {
  const block = blocks[index];
  if (!block || !isPlain(block) || !isCapital(block.text)) return false;
  const isNamed = titleWord.test(shadow(block.text));
  if (isNamed && isClosing) return true;
  for (const below of blocks.slice(index + 1, index + 6)) {
    if (!isPlain(below)) return false;
    if (attachedLine.test(shadow(below.text))) return true;
    if (!isNamed && !isCapital(below.text)) return false;
  }
  return false;
}

const emptyPart = (kind: DocumentPart['kind']): DocumentPart => ({ kind, titles: [], roots: [], rows: [] });

/** Where an unmarked paragraph hangs: under a title without text of its own, else under the last numbered node. */
function hostOf(open: readonly OutlineNode[], text: string): OutlineNode | null {
  const last = open.at(-1);
  const isLine = last?.marker?.kind === 'dash' || last?.marker?.kind === 'plus';
  if (isLine && last.parent && text.length < 170 && dayLine.test(shadow(text))) return last.parent;
  if (last && !isClosed(last.block.text) && last.block.text.length < 160) return last;
  return open.findLast((node) => (node.marker?.rank ?? 0) < 60) ?? null;
}

/**
 * Dàn mục: the blocks as an outline by their markers (Phần, A, I, Điều, 1, 1.1, a, -, +), the main document and what is
 * attached to it apart. What follows `Nơi nhận:` (recipients, signature) belongs to none.
 */
export function readOutline(blocks: readonly Block[]): DocumentPart[] {
  let part = emptyPart('main');
  const parts = [part];
  let open: OutlineNode[] = [];
  let isClosing = false;
  let hasKind = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'footnote' || pageNumber.test(block.text)) continue;
    const isUntitled = part.kind === 'main' || part.roots.length > 0 || part.rows.length > 0;
    const start =
      kindOfStart(block, hasKind) ??
      (hasKind && isUntitled && isAttachedTitle(blocks, index, isClosing) ? 'attachment' : null);
    if (start) {
      part = emptyPart(start);
      parts.push(part);
      open = [];
      isClosing = false;
    }
    if (!hasKind && block.kind !== 'row' && isKindLine(block.text)) hasKind = true;
    if (/^n/iu.test(block.text) && recipientsLine.test(shadow(block.text))) {
      isClosing = true;
      hasKind = true;
    }
    if (isClosing) continue;
    if (block.kind === 'row') {
      part.rows.push({ block, under: open.at(-1) ?? null });
      continue;
    }
    const marker = readMarker(block.marker);
    if (marker) {
      while (open.length > 0 && (open.at(-1)?.marker?.rank ?? 0) >= marker.rank) open.pop();
      const parent = open.at(-1) ?? null;
      const node: OutlineNode = { block, marker, parent, children: [] };
      (parent ? parent.children : part.roots).push(node);
      open.push(node);
    } else {
      const parent = hostOf(open, block.text);
      if (!parent && part.kind !== 'main' && part.roots.length === 0 && block.text.length < 400)
        part.titles.push(block);
      else (parent ? parent.children : part.roots).push({ block, marker: null, parent, children: [] });
    }
  }
  return parts;
}

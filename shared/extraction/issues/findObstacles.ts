import type { FoundObstacle } from '../extraction.ts';
import { type DocumentPart, nodesUnder, type OutlineNode } from '../outline/outlineNode.ts';
import { classifySection } from '../tasks/classifySection.ts';
import { shadow } from '../text/shadow.ts';
import { readUnits } from '../units/readUnits.ts';

const nothing = /^(?:khong|khong co|chua phat sinh|khong phat sinh|khong thay doi)(?![\p{L}])/u;
const asking = /(?<![\p{L}])(?:kiến nghị|đề nghị|đề xuất)\s+(?=\p{L})/giu;
const proposing = /(?:kien nghi|de xuat|de nghi)/u;
const aboutModel = /^(?:Đối với )?(Mô hình \d+)/u;
const label = /^([^:.;(]{4,120}?)(?:\s*\([^)]*\))?:\s/u;

/** Units that a proposal is addressed to: after `Kiến nghị`, `Đề nghị`. */
function addresseesOf(text: string): string[] {
  for (const match of text.matchAll(asking)) {
    const { units } = readUnits(text, match.index + match[0].length);
    if (units.length > 0) return units.map(({ name }) => name);
  }
  return [];
}

const aboutOf = (text: string): string | null =>
  aboutModel.exec(text)?.[1] ?? label.exec(text)?.[1]?.replace(/^(?:Đối với|Về)\s+/u, '') ?? null;

function* issueSections(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    const isTitled = node.marker !== null && node.children.length > 0;
    if (isTitled && classifySection(node.block.text) === 'issues') yield node;
    else if (isTitled) yield* issueSections(node.children);
  }
}

/** Khó khăn, vướng mắc và kiến nghị: the items of the sections that tell them, proposals with their addressees. */
export function findObstacles(parts: readonly DocumentPart[]): FoundObstacle[] {
  const found: FoundObstacle[] = [];
  for (const part of parts)
    for (const section of issueSections(part.roots)) {
      const folded = shadow(section.block.text);
      const isProposal = proposing.test(folded) && !/kho khan|vuong mac|ton tai/u.test(folded);
      for (const node of nodesUnder(section)) {
        const { text, no } = node.block;
        const isTitle = node.children.length > 0 && node.marker !== null && !/[.;:]\s*$/u.test(text);
        if (node === section || isTitle || nothing.test(shadow(text))) continue;
        const to = addresseesOf(text);
        found.push({
          kind:
            isProposal || (proposing.test(shadow(text).slice(0, 40)) && to.length > 0)
              ? 'proposal'
              : 'obstacle',
          about: aboutOf(text),
          to,
          text,
          span: { block: no, from: 0, to: text.length },
        });
      }
    }
  return found;
}

import { remembered } from '../text/remembered.ts';
import { shadow } from '../text/shadow.ts';

/** What a line under an item says about it instead of being work itself. */
export type AttributeRole = 'lead' | 'partner' | 'time' | 'product' | 'roles';

export interface Attribute {
  role: AttributeRole;
  /** Where its label begins, and the stretch of its value (empty when the value stands in the lines below). */
  labelFrom: number;
  from: number;
  to: number;
}

const body = '(?:cac )?(?:co quan|don vi|co quan, don vi|don vi, co quan|to chuc)';
const doing = '(?: thuc hien| tham muu| chinh| trien khai| to chuc)*';
const labels: readonly { role: AttributeRole; source: string }[] = [
  { role: 'roles', source: `(?:${body} )?chu tri(?:,| va) (?:${body} )?phoi hop${doing}` },
  { role: 'lead', source: `(?:${body} )?chu tri${doing}` },
  { role: 'lead', source: `${body} (?:thuc hien|dau moi|tham muu|chiu trach nhiem)(?: chinh)?` },
  { role: 'lead', source: '(?:phan cong|trach nhiem|dau moi) (?:thuc hien|chu tri)' },
  { role: 'partner', source: `(?:${body} )?(?:cung )?phoi hop${doing}` },
  {
    role: 'time',
    source:
      '(?:thoi gian|thoi han|tien do|lo trinh|han)(?:,? (?:thuc hien|hoan thanh|trien khai|trinh|bao cao|ban hanh|xong|cuoi|chot|tien do|/))*',
  },
  {
    role: 'product',
    source:
      '(?:san pham|ket qua|dau ra)(?:,? (?:du kien|hoan thanh|dau ra|can dat|dat duoc|thuc hien|ban giao|dau ra))*',
  },
];
const label = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${labels.map(({ source }, index) => `(?<r${index}>${source})`).join('|')})\\s*:\\s*`,
  'gu',
);
/** Headings that give out work to several units in the lines below, each with its own. */
const isSection = /^[^\p{L}]*(?:phan cong|trach nhiem|dau moi)/u;
const whole = labels.map(({ role, source }) => ({
  role,
  pattern: new RegExp(`^[^\\p{L}]*${source}\\s*[.:;]?\\s*$`, 'u'),
}));
const opensClause = /(?:^|[.;,(\-–])\s*$/u;

/**
 * Dòng thuộc tính: `Cơ quan chủ trì: …; cơ quan phối hợp: …; thời gian: Quý II`, whole or at a text's end; and the bare
 * heading (`2. Cơ quan chủ trì`) whose value stands below. Places are those of the text.
 */
export const readAttributes = remembered((text: string): readonly Attribute[] => {
  const folded = shadow(text);
  const heading = whole.find(({ pattern }) => pattern.test(folded));
  if (heading && !isSection.test(folded))
    return [{ role: heading.role, labelFrom: 0, from: text.length, to: text.length }];
  const found: Attribute[] = [];
  for (const match of folded.matchAll(label)) {
    if (
      !opensClause.test(
        match.index < 8 ? folded.slice(0, match.index) : `x${folded.slice(match.index - 8, match.index)}`,
      )
    )
      continue;
    const group = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0];
    const role = group ? labels[Number(group.slice(1))]?.role : undefined;
    if (!role) continue;
    const from = match.index + match[0].length;
    const last = found.at(-1);
    if (last) last.to = Math.min(last.to, match.index);
    found.push({ role, labelFrom: match.index, from, to: text.length });
  }
  for (const one of found)
    one.to = one.from + text.slice(one.from, one.to).replace(/[\s.;,()–-]+$/u, '').length;
  return found;
});

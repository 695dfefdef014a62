import { groupNouns, officialHeads, unitHeads } from '../dictionaries/unitHeads.ts';
import { anyOf, lengthAt, stickyWords } from '../text/words.ts';

export type UnitStart = { kind: 'official' | 'unit' | 'group'; length: number };

const official = stickyWords(anyOf(officialHeads));
const head = new RegExp(anyOf(unitHeads), 'uy');
const nouns = anyOf(groupNouns);
const many = '(?:(?:[Tt]ất cả )?(?:[Cc]ác|[Nn]hững)|[Tt]oàn thể(?: các)?|[Mm]ỗi|[Tt]ừng|[Mm]ột số|[Cc]ả)';
const group = stickyWords(`${many} ${nouns}`, 'iu');
/** A group without its `các`: `sở, ban, ngành`, `Bộ, ngành`, `cơ quan, đơn vị`; two nouns at least. */
const bareGroup = stickyWords(
  `(?:[Ss]ở|[Bb]ộ|[Bb]an|[Cc]ơ quan|[Đđ]ơn vị|[Cc]ấp ủy|[Đđ]oàn thể)(?=(?:,| và) (?:${nouns}))|[Cc]hủ đầu tư|[Cc]hủ rừng|[Dd]oanh nghiệp|[Cc]ông chức, viên chức|[Cc]án bộ, công chức(?:, viên chức)?|[Cc]ấp [ủu][ỷy], tổ chức đảng|[Nn]hà mạng|[Cc]hính quyền địa phương|[Cc]ơ quan chuyên môn`,
);
const wordAfter = /^[\p{L}\p{N}]/u;

/**
 * What kind of unit's name, if any, begins at the place, and how long its head is. `withBareGroups`: also groups without
 * their `các`, which inside a list only carry on the name before them.
 */
export function unitStartAt(text: string, at: number, withBareGroups = true): UnitStart | null {
  const asOfficial = lengthAt(official, text, at);
  if (asOfficial > 0) return { kind: 'official', length: asOfficial };
  const asGroup = lengthAt(group, text, at) || (withBareGroups ? lengthAt(bareGroup, text, at) : 0);
  if (asGroup > 0) return { kind: 'group', length: asGroup };
  const asUnit = lengthAt(head, text, at);
  if (asUnit === 0) return null;
  const isWhole = text[at + asUnit - 1] === ' ' || !wordAfter.test(text.slice(at + asUnit, at + asUnit + 1));
  return isWhole ? { kind: 'unit', length: asUnit } : null;
}

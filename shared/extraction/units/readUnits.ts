import { fieldAt, readUnit, type UnitSpan } from './readUnit.ts';
import { unitStartAt } from './unitStart.ts';

export interface UnitList {
  units: UnitSpan[];
  /** Where the list ends, brackets after the last name included. */
  to: number;
}

const bracketed = /\s*\([^()]{0,200}\)/uy;
const separator = /\s*(?:[,;](?:\s*và\s)?|và\s|cùng với\s|cùng\s|với\s|\s[-–]\s)\s*/uy;
const blank = /\s*/uy;
const colonAfter = /\s*:\s*/uy;
const officialOf =
  /^(?:[Cc]ác )?(?:[Đđ]ồng chí )?(?:Phó )?(?:Giám đốc|Thủ trưởng|Chủ tịch|Lãnh đạo|Người đứng đầu|Cục trưởng|Vụ trưởng)(?: các)?$/u;
const listOf = /^([Cc]ác )?(Sở|sở|Bộ|bộ)\s*:?$/u;

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
};

/** `Các Sở: Công Thương, Tài chính`, `Sở Y tế, Nội vụ`: names whose head stands only before the first. */
function readFields(text: string, at: number, head: string): UnitList {
  const units: UnitSpan[] = [];
  let end = at;
  let next = at;
  for (;;) {
    const length = fieldAt(text, next);
    if (length === 0 || unitStartAt(text, next)) break;
    units.push({ name: `${head} ${text.slice(next, next + length)}`, from: next, to: next + length });
    end = skip(bracketed, text, next + length);
    const after = skip(separator, text, end);
    if (after === end) break;
    next = after;
  }
  return { units, to: end };
}

const headWord = (name: string): string | null => {
  const head = /^(Sở|Bộ) \p{Lu}/u.exec(name)?.[1];
  return head ?? null;
};

/**
 * Reads a list of units that begins at the place: `Sở A, Sở B và các đơn vị liên quan`, `Các Sở: A, B`. An empty list
 * when no unit begins there. Brackets after a name are passed over.
 */
export function readUnits(text: string, from: number, isOpen = false): UnitList {
  const units: UnitSpan[] = [];
  let at = from;
  let to = from;
  for (;;) {
    const unit = readUnit(text, at, isOpen);
    if (!unit) break;
    // `Giám đốc các Sở: …`, `Thủ trưởng: Sở A, Sở B`: the post stands once before the units
    const after = officialOf.test(unit.name) ? skip(colonAfter, text, unit.to) : unit.to;
    if (after > unit.to && unitStartAt(text, after)) {
      at = after;
      continue;
    }
    const plural = listOf.exec(unit.name);
    const colon = /^\s*:?\s*/u.exec(text.slice(unit.to))?.[0].length ?? 0;
    const fields = plural
      ? readFields(
          text,
          unit.to + colon,
          plural[2] === 'sở' ? 'Sở' : plural[2] === 'bộ' ? 'Bộ' : (plural[2] ?? 'Sở'),
        )
      : null;
    if (fields && fields.units.length > 0) {
      units.push(...fields.units);
      to = fields.to;
    } else {
      units.push(unit);
      to = skip(bracketed, text, unit.to);
      const head = headWord(unit.name);
      const next = skip(separator, text, to);
      const more = head && next > to ? readFields(text, next, head) : null;
      if (more && more.units.length > 0) {
        units.push(...more.units);
        to = more.to;
      }
    }
    const next = Math.max(skip(separator, text, to), skip(blank, text, to));
    const isApart = skip(separator, text, to) > to || /^(?:Sở|Bộ) /u.test(text.slice(next));
    if (!isApart || !unitStartAt(text, next)) break;
    at = next;
  }
  return { units, to };
}

import { fieldKey } from './fieldName.ts';

/** Lĩnh vực that offices usually name, beside those that a register knows. */
export const usualFields = [
  'Chính quyền số',
  'Kinh tế số',
  'Xã hội số',
  'Hạ tầng số',
  'Dữ liệu số',
  'Nhân lực số',
  'An toàn thông tin',
  'Cải cách hành chính',
] as const;

/** Chương trình that directives name in many ways, each by what its folded words hold. */
const usualProgrammes: readonly [name: string, words: RegExp][] = [
  ['Đề án 06', /\bde an (?:so )?0?6\b/u],
  ['Nghị quyết 57', /\bnghi quyet (?:so )?57\b/u],
];

/** What stands before the name of a field in a heading and says nothing of it. */
const leading =
  /^(?:(?:nhom|cac|ve|trong|linh vuc|nhiem vu|noi dung|cong tac|phat trien|xay dung|day manh|tang cuong|bao dam|dam bao|thuc hien|trien khai) )+/u;

/**
 * Lĩnh vực that a section's heading names: certain only where the heading is that name and nothing else ("2. Phát triển
 * kinh tế số"). A heading that lists several, or says more, proposes none.
 */
export function fieldOfSection(section: string, known: readonly string[]): string | null {
  const heading = fieldKey(section);
  const bare = heading.replace(leading, '');
  const names = [...known, ...usualFields];
  return names.find((name) => [heading, bare].includes(fieldKey(name))) ?? null;
}

/** Chương trình that a directive's subject names, where it names one alone; a name that the register knows in its spelling. */
export function programmeOfSubject(subject: string, known: readonly string[]): string | null {
  const words = fieldKey(subject);
  const usual = usualProgrammes.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
  const found = known.filter((name) => ` ${words} `.includes(` ${fieldKey(name)} `));
  const byKey = new Map([...usual, ...found].map((name) => [fieldKey(name), name]));
  const [only, ...others] = byKey.values();
  return only !== undefined && others.length === 0 ? only : null;
}

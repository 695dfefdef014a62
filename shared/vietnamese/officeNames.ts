/** An institution's name in full and its abbreviation, folded. */
export interface OfficeName {
  short: string;
  full: readonly string[];
}

/** Chữ viết tắt của cơ quan that offices write in the place of the name, so that either must be found by the other. */
const officeNames: readonly OfficeName[] = [
  { short: 'ubnd', full: ['uy', 'ban', 'nhan', 'dan'] },
  { short: 'hdnd', full: ['hoi', 'dong', 'nhan', 'dan'] },
  { short: 'mttq', full: ['mat', 'tran', 'to', 'quoc'] },
  { short: 'bcd', full: ['ban', 'chi', 'dao'] },
];

const patterns = officeNames.map(({ short, full }) => ({
  short,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${full.join('\\s+')}|${short})(?![\\p{L}\\p{N}])`, 'u'),
}));

/** The abbreviations of the institutions that a folded text names, in full or in short. */
export const officesIn = (folded: string): string[] =>
  patterns.filter(({ pattern }) => pattern.test(folded)).map(({ short }) => short);

/** The institution whose name begins at a place among folded words, with how many of them it takes; undefined: none. */
export function officeAt(
  words: readonly string[],
  at: number,
): { office: OfficeName; length: number } | undefined {
  for (const office of officeNames) {
    if (words[at] === office.short) return { office, length: 1 };
    if (office.full.every((word, place) => words[at + place] === word))
      return { office, length: office.full.length };
  }
  return undefined;
}

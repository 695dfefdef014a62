const longestRun = 16;
const isShouted = (text: string) => !/\p{Ll}/u.test(text);

/**
 * A name that stood in capitals, with the letters that the document's own sentences give it: each longest run of its words
 * that stands in one of the texts takes the case it has there; words that stand nowhere keep the case given. One word alone
 * proves nothing and is left as it is, unless it is a text of its own.
 */
export function casedAsInProse(name: string, texts: readonly string[]): string {
  const prose = texts.join('\n');
  const lower = prose.toLowerCase();
  if (lower.length !== prose.length) return name;
  const words = name.split(' ');
  const cased: string[] = [];
  while (cased.length < words.length) {
    const at = cased.length;
    const run = longestKnownRun(words.slice(at, at + longestRun), lower, prose);
    cased.push(...(run ?? [words[at] ?? '']));
  }
  return cased.join(' ');
}

/** The longest run from the first word on that the prose has, as it stands there; undefined when not even two words do. */
function longestKnownRun(words: readonly string[], lower: string, prose: string): string[] | undefined {
  for (let length = words.length; length >= 2; length--) {
    const wanted = words.slice(0, length).join(' ').toLowerCase();
    for (let from = lower.indexOf(wanted); from >= 0; from = lower.indexOf(wanted, from + 1)) {
      const to = from + wanted.length;
      const isWhole = !/\p{L}/u.test(lower[from - 1] ?? ' ') && !/\p{L}/u.test(lower[to] ?? ' ');
      const standing = prose.slice(from, to);
      if (isWhole && !isShouted(standing)) return standing.split(' ');
    }
  }
  return undefined;
}

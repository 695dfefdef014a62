/** What stands of a group on one page. */
export interface GroupSlice {
  /** Place of the group among all. */
  group: number;
  /** Rows of it before the page, and on the page. */
  from: number;
  shown: number;
  /** Its heading stood on an earlier page. */
  continued: boolean;
}

/**
 * Cuts a grouped list into pages by lines: each group is its heading and so many rows (none where it is folded). Answers how
 * many lines there are, and what stands on the page that begins at a line. Pure.
 */
export function groupedLines(
  sizes: readonly number[],
  offset: number,
  limit: number,
): { lines: number; slices: GroupSlice[] } {
  const slices: GroupSlice[] = [];
  let line = 0;
  for (const [group, size] of sizes.entries()) {
    const first = line + 1;
    const end = first + size;
    if (end > offset && line < offset + limit) {
      const from = Math.max(0, offset - first);
      slices.push({
        group,
        from,
        shown: Math.max(0, Math.min(size, offset + limit - first) - from),
        continued: line < offset,
      });
    }
    line = end;
  }
  return { lines: line, slices };
}

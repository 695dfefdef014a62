import type { ListedTask } from '../../../shared/contract/schemas.ts';
import type { TaskSection } from '../../../shared/contract/taskContract.ts';

/** A line of the table: a task, or the heading of a group. */
export type ListLine = { key: string; row: ListedTask; section: TaskSection | null } | HeadingLine;
export interface HeadingLine {
  key: string;
  row: null;
  section: TaskSection;
}

export const headingKey = (section: TaskSection): string => `group ${section.key}`;

/**
 * The page's lines in order. A line's key is its task's; of a task that stands in several groups the further lines are
 * told apart by their group. Pure.
 */
export function listLines(
  rows: readonly ListedTask[],
  sections: readonly TaskSection[] | undefined,
): ListLine[] {
  if (!sections) return rows.map((row) => ({ key: row.id, row, section: null }));
  const used = new Set<string>();
  let at = 0;
  return sections.flatMap((section): ListLine[] => {
    const own = rows.slice(at, at + section.shown);
    at += section.shown;
    return [
      { key: headingKey(section), row: null, section },
      ...own.map((row) => {
        const key = used.has(row.id) ? `${row.id} ${section.key}` : row.id;
        used.add(row.id);
        return { key, row, section };
      }),
    ];
  });
}

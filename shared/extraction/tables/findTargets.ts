import type { FoundTarget } from '../extraction.ts';
import { columnOf, type Table } from './readTables.ts';

export interface TargetColumns {
  no: number;
  name: number;
  target: number;
}

/** Cột của bảng mục tiêu: a name and what is aimed at; null when the table sets no targets. */
export function targetColumnsOf(headings: readonly string[]): TargetColumns | null {
  const target = columnOf(
    headings,
    /^(?:muc tieu|chi tieu giao|ke hoach nam|ke hoach giao|muc phan dau|chi tieu nam|chi tieu den|muc tieu nam|gia tri muc tieu|chi tieu ke hoach)/u,
  );
  const name = headings.findIndex(
    (_, index) =>
      index !== target &&
      columnOf([headings[index] ?? ''], /noi dung|chi tieu|tieu chi|muc tieu|chi so|ten/u) === 0,
  );
  if (target < 0 || name < 0) return null;
  return { no: columnOf(headings, /^(?:tt|stt|so tt|no)/u), name, target };
}

/** Mục tiêu: the rows of the tables that set targets, each with the group that it stands under. */
export function findTargets(tables: readonly Table[]): FoundTarget[] {
  return tables.flatMap((table) => {
    const columns = targetColumnsOf(table.headings);
    if (!columns) return [];
    let group: string | null = null;
    let groupName: string | null = null;
    return table.rows.flatMap(({ texts }): FoundTarget[] => {
      const no = (texts[columns.no] ?? '').trim() || null;
      const name = (texts[columns.name] ?? '').trim();
      const target = (texts[columns.target] ?? '').trim();
      if (target === '') {
        if (name !== '' || no !== null) [group, groupName] = [no?.replace(/\.$/u, '') ?? null, name || null];
        return [];
      }
      return name === '' ? [] : [{ group, groupName, no: no?.replace(/\.$/u, '') ?? null, name, target }];
    });
  });
}

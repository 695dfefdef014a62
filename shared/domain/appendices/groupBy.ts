import type { DeclaredGroup } from './declaration.ts';

const collator = new Intl.Collator('vi', { numeric: true });

export interface NamedGroup<Item> {
  /** Null: what belongs nowhere. */
  name: string | null;
  items: Item[];
}

/** Items by a name of theirs, as Vietnamese sorts, those without one last. Empty text is no name. */
export function groupByName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string | null | undefined,
): NamedGroup<Item>[] {
  const groups = new Map<string, NamedGroup<Item>>();
  const without: Item[] = [];
  for (const item of items) {
    const name = nameOf(item)?.trim();
    if (!name) {
      without.push(item);
      continue;
    }
    const group = groups.get(name) ?? { name, items: [] };
    group.items.push(item);
    groups.set(name, group);
  }
  const sorted = [...groups.values()].sort((a, b) => collator.compare(a.name ?? '', b.name ?? ''));
  return without.length > 0 ? [...sorted, { name: null, items: without }] : sorted;
}

/** Groups with their headings, `Y tế (3 nhiệm vụ)`. */
export const headed = <Item>(
  groups: readonly NamedGroup<Item>[],
  without: string,
  noun: string,
): DeclaredGroup<Item>[] =>
  groups.map(({ name, items }) => ({
    heading: `${name ?? without} (${items.length} ${noun})`,
    parts: [{ heading: null, items }],
  }));

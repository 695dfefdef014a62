import { type Day, formatDay } from '../../vietnamese/day.ts';
import type { AppendixForm } from './appendixForm.ts';
import type { AppendixSource, SourceBasis, SourceColumn } from './appendixSource.ts';
import type { AppendixDeclaration, DeclaredColumn } from './declaration.ts';

/** What the words of a form stand for. */
export interface FormContext {
  on: Day;
  office: string;
  /** The reporting period's name; empty: none. */
  period: string;
}

/** A line of a form with its words filled in; what is not known is left open. */
export function filledIn(text: string, { on, office, period }: FormContext): string {
  const words: Record<string, string> = {
    '{ngày}': formatDay(on),
    '{tháng}': on.slice(5, 7),
    '{năm}': on.slice(0, 4),
    '{kỳ}': period || '…',
    '{cơ quan}': office || '…',
  };
  return text.replace(
    /\{[\p{L} ]+\}/gu,
    (word) => words[word.toLocaleLowerCase('vi').normalize('NFC')] ?? word,
  );
}

/** What a ratio is reckoned from, named by the columns that are shown as far as they stand for it. */
function byShown<Item>(
  keys: readonly string[],
  shown: readonly string[],
  columns: Readonly<Record<string, SourceColumn<Item>>>,
): readonly string[] {
  if (keys.every((key) => shown.includes(key))) return keys;
  for (const key of shown) {
    const parts = columns[key]?.sumOf;
    if (parts?.every((part) => keys.includes(part)))
      return [key, ...keys.filter((each) => !parts.includes(each))];
  }
  return keys;
}

/**
 * What a form makes of its source: a declaration. Columns and groupings that the source does not know (any more) are left
 * out, so that a form stored long ago still stands.
 */
export function declarationOf<Item extends { id: string }>(
  source: AppendixSource<Item>,
  form: AppendixForm,
  basis: SourceBasis,
  context: FormContext,
): AppendixDeclaration<Item> {
  const shown = form.columns.map(({ key }) => key);
  const declared = (key: string, change: object): DeclaredColumn<Item>[] => {
    const column = source.columns[key];
    if (!column) return [];
    const { sumOf: _, ratio, cell, ...look } = column;
    const reckoned = ratio && {
      ratio: {
        part: byShown(ratio.part, shown, source.columns),
        whole: byShown(ratio.whole, shown, source.columns),
      },
    };
    return [{ ...look, ...reckoned, key, ...change, cell: (item, order) => cell(item, order, basis) }];
  };
  const columns = form.columns.flatMap(({ key, heading, over, width }) =>
    declared(key, { heading, over, width }),
  );
  const needed = new Set(columns.flatMap(({ ratio }) => (ratio ? [...ratio.part, ...ratio.whole] : [])));
  for (const { key } of columns) needed.delete(key);
  const hidden = [...needed].flatMap((key) => declared(key, {}));
  const grouping = source.groupings[form.grouping] ?? source.groupings['none'];
  const worded = columns.find(({ sum, ratio }) => !sum && !ratio);
  return {
    label: form.label,
    title: () => filledIn(form.title, context),
    sheet: form.label || form.title,
    orientation: form.orientation,
    columns,
    hidden,
    select: () => true,
    group: (items) =>
      grouping ? grouping.group(items, basis) : [{ heading: null, parts: [{ heading: null, items }] }],
    total: form.total
      ? (items) => {
          const { order, ...cells } = source.total(items, basis);
          // the words of the total stand in the first column that has no figure
          return worded ? { ...cells, [worded.key]: order ?? null } : cells;
        }
      : null,
    numbered: form.numbered,
    subtotals: form.subtotals,
    notes: (items) => [
      ...(source.notes?.(items, basis) ?? []),
      ...(grouping?.notes?.(items, basis) ?? []),
      ...form.notes.map((note) => filledIn(note, context)),
    ],
    signature: form.signature,
    ...(source.counted && {
      counted: { noun: source.counted.noun, of: (items) => source.counted?.of(items, basis) ?? 0 },
    }),
  };
}

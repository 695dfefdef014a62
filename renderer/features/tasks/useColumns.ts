import { useState } from 'react';
import { type ColumnKey, columnKeys, standardColumns } from '../../../shared/domain/taskListing.ts';
import type { TaskView } from '../../lib/taskView.ts';
import type { OnView } from '../../lib/useAddressView.ts';

const columnsAt = 'task-columns';
const widthsAt = 'task-column-widths';

/** What this machine's user chose last; nothing where it cannot be read. */
function remembered(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null; // written by something else: the standard stands
  }
}

function rememberedColumns(): readonly ColumnKey[] {
  const kept = remembered(columnsAt);
  const known = Array.isArray(kept) ? columnKeys.filter((key) => kept.includes(key)) : [];
  const inOrder = known.toSorted(
    (a, b) => (kept as ColumnKey[]).indexOf(a) - (kept as ColumnKey[]).indexOf(b),
  );
  return inOrder.length > 0 ? inOrder : standardColumns;
}

export type ColumnWidths = Partial<Record<ColumnKey, number>>;
export const narrowest = 60;
export const widest = 600;

function rememberedWidths(): ColumnWidths {
  const kept = remembered(widthsAt);
  if (typeof kept !== 'object' || kept === null) return {};
  const isWidth = (value: unknown) => typeof value === 'number' && value >= narrowest && value <= widest;
  return Object.fromEntries(
    Object.entries(kept).filter(([key, value]) => columnKeys.some((each) => each === key) && isWidth(value)),
  );
}

/** The list's columns in order, with their widths. Those of a saved view stand in the address, others are remembered. */
export function useColumns(view: TaskView, onView: OnView<TaskView>) {
  const [own, setOwn] = useState(rememberedColumns);
  const [widths, setWidths] = useState(rememberedWidths);
  return {
    columns: view.columns ?? own,
    setColumns(change: (latest: readonly ColumnKey[]) => readonly ColumnKey[]) {
      if (view.columns) return onView(({ columns }) => ({ columns: columns && change(columns) }), true);
      const next = change(rememberedColumns());
      localStorage.setItem(columnsAt, JSON.stringify(next));
      setOwn(next);
    },
    widths,
    setWidth(key: ColumnKey, width: number) {
      const whole = Math.round(Math.min(widest, Math.max(narrowest, width)));
      const next = { ...rememberedWidths(), [key]: whole };
      localStorage.setItem(widthsAt, JSON.stringify(next));
      setWidths(next);
    },
  };
}

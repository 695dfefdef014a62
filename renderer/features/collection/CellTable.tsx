import { type KeyboardEvent, useRef, useState } from 'react';
import { collectionText as text } from '../../../shared/text.ts';
import { rowMove } from '../../lib/rowMove.ts';
import { CellLine } from './CellLine.tsx';
import type { Decision, Decisions, ReviewItem } from './decisions.ts';

const { cellColumns: columns } = text;
const rowHeight = 44;

interface CellTableProps {
  unit: string;
  items: readonly ReviewItem[];
  decisions: Decisions;
  onDecide: (key: string, decision: Decision | null) => void;
}

/** The cells that are not as they were sent, one a line; decided by keys. */
export function CellTable({ unit, items, decisions, onDecide }: CellTableProps) {
  const [active, setActive] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const scroller = useRef<HTMLElement>(null);
  const current = items.find(({ key }) => key === active) ?? items[0];

  function focusLine(key: string | undefined) {
    if (key === undefined) return;
    setActive(key);
    const line = scroller.current?.querySelector<HTMLElement>(`tr[data-row-key="${CSS.escape(key)}"]`);
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  }
  const next = () => focusLine(items[items.findIndex(({ key }) => key === current?.key) + 1]?.key);

  function decide(item: ReviewItem, kind: Decision['kind']) {
    if (kind === 'accept' && item.cell.state === 'error') setEditing(item.key);
    else {
      onDecide(item.key, { kind, value: item.cell.value, edited: false });
      next();
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.target instanceof HTMLTableRowElement) || !current) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = items.findIndex(({ key }) => key === current.key);
    const onScreen = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight);
    const to = rowMove(event.key, at, items.length, onScreen);
    if (to !== undefined) focusLine(items[to]?.key);
    else if (event.key === 'Enter') decide(current, 'accept');
    else if (event.key === 'Delete') decide(current, 'keep');
    else if (event.key === 'Backspace') onDecide(current.key, null);
    else if (event.key === 'F2' || event.key.toLowerCase() === 'e') setEditing(current.key);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the grid within; this only scrolls it
    <section ref={scroller} className="cell-table" onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the focus and are moved through by keys */}
      <table role="grid" aria-label={text.cells(unit)}>
        <thead>
          <tr>
            <th scope="col" className="cell-task">
              {columns.task}
            </th>
            <th scope="col" className="cell-place">
              {columns.cell}
            </th>
            <th scope="col">{columns.now}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col" className="cell-state">
              {columns.state}
            </th>
            <th scope="col" className="cell-decision">
              {columns.decision}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <CellLine
              key={item.key}
              item={item}
              decision={decisions.get(item.key)}
              active={item.key === current?.key}
              editing={item.key === editing}
              onFocus={() => setActive(item.key)}
              onDecide={(kind) => decide(item, kind)}
              onEdit={() => setEditing(item.key)}
              onTyped={(value) => {
                setEditing(null);
                if (value !== undefined) onDecide(item.key, { kind: 'accept', value, edited: true });
                focusLine(item.key);
              }}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { Button, Checkbox } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { TrashRow } from '../../../shared/contract/trashContract.ts';
import { trashText } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { formatInstant } from '../../lib/formatInstant.ts';
import { rowMove } from '../../lib/rowMove.ts';
import { useKeysOfList } from '../../lib/useKeysOfList.ts';

interface TrashTableProps {
  rows: readonly TrashRow[];
  chosen: readonly TrashRow[];
  onChoose: (change: (latest: readonly TrashRow[]) => readonly TrashRow[]) => void;
  onRestore: (row: TrashRow) => void;
  onPurge: (rows: readonly TrashRow[]) => void;
  /** Grows when the rows are to have the focus again. */
  focus: number;
}

const nameOf = ({ kind, code, title }: TrashRow) => code || title || trashText.kinds[kind];
const rowsOnScreen = 14;

/** The trash as a grid: arrows move, Space chooses, Enter restores, Delete asks whether to delete for good. */
export function TrashTable({ rows, chosen, onChoose, onRestore, onPurge, focus }: TrashTableProps) {
  const [active, setActive] = useState(rows[0]?.id);
  const grid = useRef<HTMLTableSectionElement>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === active),
  );
  // Where keys last were: what has gone from there leaves the focus to the row that takes its place.
  const last = useRef<{ id: string; at: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `focus` asks for it again
  useEffect(() => {
    if (!last.current || document.activeElement !== document.body) return;
    const { id, at: place } = last.current;
    const next = rows.find((row) => row.id === id) ?? rows[Math.min(place, rows.length - 1)];
    if (!next) return;
    setActive(next.id);
    grid.current?.querySelectorAll<HTMLElement>('tr')[rows.indexOf(next)]?.focus();
  }, [rows, focus]);
  const isChosen = (id: string) => chosen.some((row) => row.id === id);
  const toggle = (row: TrashRow) =>
    onChoose((all) => {
      const others = all.filter(({ id }) => id !== row.id);
      return others.length < all.length ? others : [...all, row];
    });

  useKeysOfList(rows.length > 0, () => grid.current?.querySelectorAll<HTMLElement>('tr')[at]?.focus());

  function onKeyDown(event: KeyboardEvent) {
    const row = rows[at];
    if (!(event.target instanceof HTMLTableRowElement) || event.ctrlKey || event.altKey || !row) return;
    const to = rowMove(event.key, at, rows.length, rowsOnScreen);
    if (to !== undefined) {
      setActive(rows[to]?.id);
      grid.current?.querySelectorAll<HTMLElement>('tr')[to]?.focus();
    } else if (event.key === ' ') toggle(row);
    else if (event.key === 'Enter') onRestore(row);
    else if (event.key === 'Delete') onPurge(chosen.length > 0 ? chosen : [row]);
    else return;
    event.preventDefault();
  }

  return (
    <section className="trash-table">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the focus and are moved through by keys */}
      <table role="grid" aria-label={trashText.table} aria-multiselectable onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className="trash-check">
              <Checkbox
                aria-label={trashText.select(trashText.all.toLowerCase())}
                checked={rows.length > 0 && chosen.length === rows.length}
                indeterminate={chosen.length > 0 && chosen.length < rows.length}
                onChange={({ target }) => onChoose(() => (target.checked ? rows : []))}
              />
            </th>
            <th scope="col" className="trash-kind">
              {trashText.kind}
            </th>
            <th scope="col" className="trash-code">
              {trashText.code}
            </th>
            <th scope="col">{trashText.content}</th>
            <th scope="col" className="trash-when">
              {trashText.removedAt}
            </th>
            <th scope="col" className="trash-who">
              {trashText.author}
            </th>
            <th scope="col" className="trash-act">
              <span className="visually-hidden">{trashText.restore}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={grid}>
          {rows.map((row, index) => (
            <tr
              key={row.id}
              tabIndex={index === at ? 0 : -1}
              aria-selected={isChosen(row.id)}
              onFocus={() => {
                last.current = { id: row.id, at: index };
                setActive(row.id);
              }}
            >
              <td>
                <Checkbox
                  tabIndex={-1}
                  aria-label={trashText.select(nameOf(row))}
                  checked={isChosen(row.id)}
                  onChange={() => toggle(row)}
                />
              </td>
              <td>{trashText.kinds[row.kind]}</td>
              <td>{row.code}</td>
              <td className="trash-title" title={row.title}>
                {row.title}
                {row.tasks > 0 && (
                  <span className="trash-note"> · {trashText.withTasks(formatCount(row.tasks))}</span>
                )}
              </td>
              <td>{formatInstant(row.removedAt)}</td>
              <td>{row.author}</td>
              <td>
                <Button
                  size="small"
                  aria-label={trashText.restoreOf(nameOf(row))}
                  onClick={() => onRestore(row)}
                >
                  {trashText.restore}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import './workGrid.css';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { rowMove } from '../lib/rowMove.ts';
import { useKeysOfList } from '../lib/useKeysOfList.ts';

export interface WorkColumn<Row> {
  key: string;
  title: ReactNode;
  /** In pixels, or as a share of the whole; the one without takes what is left. */
  width?: number | `${number}%`;
  render: (row: Row) => ReactNode;
}

interface WorkGridProps<Row> {
  label: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  columns: readonly WorkColumn<Row>[];
  /** The row that keys act on. */
  active: string | null;
  onActive: (key: string) => void;
  /** A key on the active row; true when it meant something. */
  onKey: (key: string, row: Row) => boolean;
  /** Grows when the active row is to take the focus. */
  focus: number;
}

/** A list to be worked off: one row at a time takes the focus, arrows move it, other keys act on it. */
export function WorkGrid<Row>(props: WorkGridProps<Row>) {
  const { label, rows, keyOf, columns, active, onActive, onKey, focus } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const at = Math.max(
    0,
    rows.findIndex((row) => keyOf(row) === active),
  );
  function focusActive() {
    const row = body.current?.querySelector<HTMLElement>('tr[tabindex="0"]');
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }
  const onFocus = useEffectEvent(focusActive);
  useEffect(() => {
    if (focus > 0) onFocus();
  }, [focus]);

  useKeysOfList(rows.length > 0, focusActive);

  function onKeyDown(event: KeyboardEvent) {
    const row = rows[at];
    if (!(event.target instanceof HTMLTableRowElement) || row === undefined) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const height = event.target.clientHeight || 36;
    const onScreen = Math.floor((body.current?.closest('section')?.clientHeight ?? 0) / height);
    const to = rowMove(event.key, at, rows.length, onScreen);
    const next = to === undefined ? undefined : rows[to];
    if (next !== undefined && to !== undefined) {
      onActive(keyOf(next));
      const element = body.current?.querySelectorAll<HTMLElement>('tr')[to];
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'nearest' });
    } else if (!onKey(event.key, row)) return;
    event.preventDefault();
  }

  return (
    <section className="work-grid">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the focus and are moved through by keys */}
      <table role="grid" aria-label={label} onKeyDown={onKeyDown}>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} {...(width && { width })} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr
              key={keyOf(row)}
              data-row-key={keyOf(row)}
              tabIndex={index === at ? 0 : -1}
              aria-selected={keyOf(row) === active}
              onFocus={() => onActive(keyOf(row))}
              onClick={() => onActive(keyOf(row))}
            >
              {columns.map(({ key, render }) => (
                <td key={key}>{render(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

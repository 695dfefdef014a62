import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Unit } from '../../../shared/contract/schemas.ts';
import { ui, unitKindText, unitText } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { rowMove } from '../../lib/rowMove.ts';
import { taskViewPath } from '../../lib/taskView.ts';

interface UnitTableProps {
  units: readonly Unit[];
  open: string | null;
  /** Something stands beside the list: it has room for the names alone. */
  narrow: boolean;
  onOpen: (id: string) => void;
  onEdit: (id: string) => void;
  onRemove: (unit: Unit) => void;
}

const rowHeight = 36;

const NameCell = ({ unit }: { unit: Unit }) => (
  <>
    <span className={unit.stands ? undefined : 'unit-ended'}>{unit.name}</span>
    {!unit.stands && (
      <span className="unit-now">
        {unit.now.length > 0 ? unitText.now(unit.now.map(({ name }) => name).join(', ')) : unitText.ended}
      </span>
    )}
  </>
);

/** The directory as a grid, a heading for each kind; moved through by keys. */
export function UnitTable({ units, open, narrow, onOpen, onEdit, onRemove }: UnitTableProps) {
  const [active, setActive] = useState<string | null>(open);
  const scroller = useRef<HTMLElement>(null);
  const current = units.some(({ id }) => id === active) ? active : (units[0]?.id ?? null);
  const wide = !narrow;

  function focusRow(id: string | undefined) {
    if (id === undefined) return;
    setActive(id);
    const row = scroller.current?.querySelector<HTMLElement>(`tr[data-row-key="${CSS.escape(id)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }
  // When the detail closes the focus comes back to its row, unless it is somewhere else already.
  const wasOpen = useRef(open);
  useEffect(() => {
    const closed = open === null ? wasOpen.current : null;
    wasOpen.current = open;
    if (closed && document.activeElement === document.body)
      scroller.current?.querySelector<HTMLElement>(`tr[data-row-key="${CSS.escape(closed)}"]`)?.focus();
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.target instanceof HTMLTableRowElement)) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = units.findIndex(({ id }) => id === current);
    const unit = units[at];
    const onScreen = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight);
    const to = rowMove(event.key, at, units.length, onScreen);
    if (to !== undefined) focusRow(units[to]?.id);
    else if (event.key === 'Enter' && unit) onOpen(unit.id);
    else if (event.key === 'F2' && unit) onEdit(unit.id);
    else if (event.key === 'Delete' && unit) onRemove(unit);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the grid within; this only scrolls it
    <section ref={scroller} className="unit-table" onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the focus and are moved through by keys */}
      <table role="grid" aria-label={ui.units.table}>
        <thead>
          <tr>
            <th scope="col">{ui.units.name}</th>
            <th scope="col" className="unit-short">
              {ui.units.shortName}
            </th>
            {wide && (
              <th scope="col" className="unit-contact">
                {unitText.contact}
              </th>
            )}
            <th scope="col" className="unit-count">
              {ui.units.taskCount}
            </th>
          </tr>
        </thead>
        {[...Map.groupBy(units, ({ kind }) => kind)].map(([kind, rows]) => (
          <tbody key={kind}>
            <tr className="unit-kind">
              <th scope="rowgroup" colSpan={wide ? 4 : 3}>
                {unitKindText[kind]} <span className="unit-kind-count">{formatCount(rows.length)}</span>
              </th>
            </tr>
            {rows.map((unit) => (
              <tr
                key={unit.id}
                data-row-key={unit.id}
                tabIndex={unit.id === current ? 0 : -1}
                aria-selected={unit.id === open}
                className={unit.id === open ? 'row-open' : undefined}
                onClick={() => {
                  setActive(unit.id);
                  onOpen(unit.id);
                }}
                onFocus={() => setActive(unit.id)}
              >
                <td title={unit.name}>
                  <NameCell unit={unit} />
                </td>
                <td>{unit.shortName}</td>
                {wide && <td>{[unit.contact.person, unit.contact.phone].filter(Boolean).join(' · ')}</td>}
                <td className="unit-count">
                  {unit.taskCount > 0 ? (
                    <Link
                      to={taskViewPath({ filter: { units: [unit.id] } })}
                      aria-label={`${formatCount(unit.taskCount)}: ${ui.units.tasksOf(unit.name)}`}
                      onClick={(event) => event.stopPropagation()}
                    >
                      {formatCount(unit.taskCount)}
                    </Link>
                  ) : (
                    formatCount(0)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

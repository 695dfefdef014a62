import { type KeyboardEvent, useRef, useState } from 'react';
import type { ReminderWork } from '../../../shared/contract/reminderContract.ts';
import type { EscalationStep, ReminderAct } from '../../../shared/domain/escalation.ts';
import { todayText } from '../../../shared/text.ts';
import { rowMove } from '../../lib/rowMove.ts';
import { useKeysOfList } from '../../lib/useKeysOfList.ts';
import { StepRows } from './StepRows.tsx';

interface TodayTableProps {
  steps: ReminderWork['steps'];
  onOpen: (id: string) => void;
  onMark: (id: string, act: ReminderAct) => void;
  onMarkStep: (step: EscalationStep) => void;
}

const rowHeight = 36;
const titles = todayText.columns;

/** The morning's list as a grid, a heading for each step; moved through and worked off by keys. */
export function TodayTable({ steps, onOpen, onMark, onMarkStep }: TodayTableProps) {
  const [active, setActive] = useState<string | null>(null);
  const scroller = useRef<HTMLElement>(null);
  const rows = steps.flatMap((step) => step.tasks.map(({ row }) => ({ id: row.id, step })));
  // a row that was worked off leaves its place to the one that moves up
  const place = useRef(0);
  const known = rows.findIndex(({ id }) => id === active);
  const at = known >= 0 ? known : Math.min(place.current, rows.length - 1);
  const current = rows[at]?.id ?? null;

  function focusRow(id: string | undefined) {
    if (id === undefined) return;
    setActive(id);
    place.current = rows.findIndex((row) => row.id === id);
    const row = scroller.current?.querySelector<HTMLElement>(`tr[data-row-key="${CSS.escape(id)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }

  function mark(id: string, act: ReminderAct) {
    const now = rows.findIndex((row) => row.id === id);
    focusRow((rows[now + 1] ?? rows[now - 1])?.id);
    onMark(id, act);
  }

  useKeysOfList(current !== null, () => current !== null && focusRow(current));

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.target instanceof HTMLTableRowElement)) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const row = rows[at];
    const onScreen = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight);
    const to = rowMove(event.key, at, rows.length, onScreen);
    if (to !== undefined) focusRow(rows[to]?.id);
    else if (event.key === 'Enter' && row) onOpen(row.id);
    else if (event.key === 'X' && row) onMarkStep(row.step);
    else if (event.key === 'x' && row) mark(row.id, row.step.act);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the grid within; this only scrolls it
    <section ref={scroller} className="list-scroll today-table" onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the focus and are moved through by keys */}
      <table role="grid" aria-label={todayText.table}>
        <thead>
          <tr>
            <th scope="col" className="today-code">
              {titles.code}
            </th>
            <th scope="col">{titles.text}</th>
            <th scope="col" className="today-lead">
              {titles.lead}
            </th>
            <th scope="col" className="today-due">
              {titles.due}
            </th>
            <th scope="col" className="today-chased">
              {titles.chased}
            </th>
            <th scope="col" className="today-act">
              {titles.act}
            </th>
          </tr>
        </thead>
        {steps
          .filter(({ total }) => total > 0)
          .map((step) => (
            <StepRows
              key={`${step.days} ${step.act}`}
              step={step}
              current={current}
              onFocus={(id) => {
                setActive(id);
                place.current = rows.findIndex((row) => row.id === id);
              }}
              onOpen={onOpen}
              onMark={({ row }) => mark(row.id, step.act)}
              onMarkAll={() => onMarkStep(step)}
            />
          ))}
      </table>
    </section>
  );
}

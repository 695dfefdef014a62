import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button, Segmented } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { FindingRow } from '../../../shared/contract/checkContract.ts';
import { type HonestyRule, honestyRules } from '../../../shared/domain/honesty/finding.ts';
import { honestyText, ui } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { ListRange } from '../../components/ListRange.tsx';
import { OneSelect } from '../../components/OneSelect.tsx';
import { type WorkColumn, WorkGrid } from '../../components/WorkGrid.tsx';
import { requestEdit, type TaskPart } from '../../lib/editRequest.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { isPopupOpen } from '../../lib/isPopupOpen.ts';
import { findingsQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { useKeyDown } from '../../lib/useKeyDown.ts';
import { fixFinding, setAside, takeUp } from './findingActs.ts';
import { ReasonBar } from './ReasonBar.tsx';
import './checks.css';

const pageSize = 100;
const keyOf = ({ task, finding }: FindingRow) => `${task.id} ${finding.rule}`;

/** Where in the detail each finding is mended. */
const partOf: Record<HonestyRule, TaskPart> = {
  'no-evidence': 'evidence',
  'done-in-future': 'status',
  'done-before-given': 'status',
  'due-before-directive': 'deadlines',
  'percent-fell': 'progress',
  'same-report': 'progress',
  'done-below-full': 'status',
  'full-but-open': 'status',
  'lead-gone': 'units',
  'said-twice': 'text',
};

interface FindingsPageProps {
  /** The detail of a task, which belongs to another feature. */
  renderDetail: (id: string, onClose: () => void) => ReactNode;
}

/** Cần kiểm tra: what the register says that cannot be right, worked off one by one. */
export function FindingsPage({ renderDetail }: FindingsPageProps) {
  const [rule, setRule] = useState<HonestyRule | 'all'>('all');
  const [aside, setAsideShown] = useState(false);
  const [page, setPage] = useState(1);
  const [active, setActive] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<FindingRow | null>(null);
  const [focus, setFocus] = useState(0);
  const { data, error } = useQuery({
    ...findingsQuery(rule === 'all' ? [] : [rule], aside, (page - 1) * pageSize, pageSize),
    placeholderData: keepPreviousData,
  });
  const rows = data?.rows ?? [];
  useEffect(() => {
    if (active === null || !rows.some((row) => keyOf(row) === active))
      setActive(rows[0] ? keyOf(rows[0]) : null);
  }, [rows, active]);

  const refocus = () => setFocus((count) => count + 1);
  /** The row that keys go on from when this one has left the list. */
  const stepOn = (row: FindingRow) => {
    const at = rows.findIndex((each) => keyOf(each) === keyOf(row));
    const next = rows[at + 1] ?? rows[at - 1];
    // who has moved on meanwhile stays there
    setActive((now) => (now === keyOf(row) ? (next ? keyOf(next) : null) : now));
    refocus();
  };
  function openAt({ task, finding }: FindingRow) {
    setOpen(task.id);
    requestEdit(task.id, partOf[finding.rule]);
  }
  async function fix(row: FindingRow) {
    if (row.finding.fixable && (await fixFinding(row))) stepOn(row);
  }
  async function leave(row: FindingRow) {
    if (!aside) setLeaving(row);
    else if (await takeUp(row)) stepOn(row);
  }
  async function leaveFor(row: FindingRow, reason: string) {
    if (!(await setAside(row, reason))) return;
    setLeaving((now) => (now === row ? null : now));
    stepOn(row);
  }
  const closeDetail = () => {
    setOpen(null);
    refocus();
  };

  useKeyDown((event) => {
    if (event.key !== 'Escape' || isPopupOpen() || !(leaving || open)) return;
    event.preventDefault();
    if (leaving) setLeaving(null);
    else setOpen(null);
    refocus();
  });

  const actColumn: WorkColumn<FindingRow> = {
    key: 'act',
    title: <span className="visually-hidden">{honestyText.leave}</span>,
    width: '22%',
    render: (row) => (
      <span className="finding-acts">
        {row.finding.fixable && !aside && (
          <Button size="small" type="primary" tabIndex={-1} onClick={() => void fix(row)}>
            {honestyText.fixes[row.finding.rule]}
          </Button>
        )}
        <Button size="small" tabIndex={-1} onClick={() => void leave(row)}>
          {aside ? honestyText.takeUp : honestyText.leave}
        </Button>
      </span>
    ),
  };
  const columns: WorkColumn<FindingRow>[] = [
    { key: 'code', title: ui.tasks.columns.code, width: 84, render: ({ task }) => task.code },
    {
      key: 'finding',
      title: honestyText.finding,
      render: ({ finding }) => (
        <>
          <strong>{honestyText.rules[finding.rule]}.</strong> {honestyText.says[finding.rule](finding.facts)}
          {finding.reason && (
            <span className="history-when">
              {' '}
              {honestyText.reason}: {finding.reason}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'text',
      title: ui.tasks.columns.text,
      width: open ? 200 : '32%',
      render: ({ task }) => (
        <span className="work-text" title={task.text}>
          {task.text}
        </span>
      ),
    },
    ...(open ? [] : [actColumn]),
  ];

  return (
    <div className={open ? 'work-page work-page-open' : 'work-page'}>
      <section className="list-page" aria-labelledby="findings-title">
        <div className="list-head">
          <h1 id="findings-title">{honestyText.title}</h1>
          <Segmented<boolean>
            aria-label={honestyText.state}
            value={aside}
            onChange={(next) => {
              setAsideShown(next);
              setPage(1);
            }}
            options={[
              { value: false, label: honestyText.states.open },
              { value: true, label: honestyText.states.aside },
            ]}
          />
          <OneSelect<HonestyRule | 'all'>
            aria-label={honestyText.by}
            style={{ width: 320 }}
            value={rule}
            onChange={(next) => {
              setRule(next);
              setPage(1);
            }}
            options={[
              { value: 'all', label: honestyText.all },
              ...honestyRules.map((value) => ({
                value,
                label: `${honestyText.rules[value]} (${formatCount(data?.counts[value] ?? 0)})`,
              })),
            ]}
          />
        </div>
        <p className="work-hint">{honestyText.hint}</p>
        {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
        {data?.total === 0 && (
          <EmptyPlace
            title={aside ? honestyText.noneAside : honestyText.none}
            hint={aside ? honestyText.noneAsideHint : honestyText.noneHint}
          />
        )}
        {data && data.total > 0 && (
          <WorkGrid
            label={honestyText.table}
            rows={rows}
            keyOf={keyOf}
            columns={columns}
            active={active}
            onActive={setActive}
            focus={focus}
            onKey={(key, row) => {
              if (key === 'Enter') openAt(row);
              else if (key.toLowerCase() === 's') void fix(row);
              else if (key.toLowerCase() === 'b') void leave(row);
              else return false;
              return true;
            }}
          />
        )}
        {leaving && (
          <ReasonBar
            label={honestyText.leaveOf(leaving.task.code)}
            onSave={(reason) => void leaveFor(leaving, reason)}
            onCancel={() => {
              setLeaving(null);
              refocus();
            }}
          />
        )}
        {data && data.total > 0 && (
          <ListRange
            label={honestyText.table}
            page={page}
            pageSize={pageSize}
            total={data.total}
            onPage={setPage}
          />
        )}
      </section>
      {open && renderDetail(open, closeDetail)}
    </div>
  );
}

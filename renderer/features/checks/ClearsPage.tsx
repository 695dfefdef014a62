import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Segmented } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { LackingTask } from '../../../shared/contract/checkContract.ts';
import { type Clear, clears } from '../../../shared/domain/sixClears.ts';
import { clearText, ui } from '../../../shared/text.ts';
import { ClearSign } from '../../components/ClearSign.tsx';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { ListRange } from '../../components/ListRange.tsx';
import { WorkGrid } from '../../components/WorkGrid.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { lackingQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { useKeyDown } from '../../lib/useKeyDown.ts';
import { useWidth } from '../../lib/useWidth.ts';
import { ClearEditor } from './ClearEditor.tsx';
import './checks.css';

const pageSize = 100;
const keyOf = ({ task }: LackingTask) => task.id;

/** The clear that a key stands for: 1 to 6 in order, D for the deadline. */
const clearOf = (key: string): Clear | undefined =>
  key.toLowerCase() === 'd' ? 'time' : /^[1-6]$/u.test(key) ? clears[Number(key) - 1] : undefined;

const leadColumn = {
  key: 'lead',
  title: ui.tasks.columns.lead,
  width: 150,
  render: ({ task }: LackingTask) => task.leads.map(({ shortName, name }) => shortName || name).join('; '),
};
const widths: Partial<Record<Clear, number>> = { responsibility: 108, authority: 104 };

/** How much of a clear is written out: its name and a word, its name, its number; the rest is for screen readers only. */
type Words = 'all' | 'names' | 'numbers';

const clearColumn = (words: Words, clear: Clear, at: number) => ({
  key: clear,
  title:
    words === 'numbers' ? (
      <span title={clearText.names[clear]}>
        {at + 1}
        <span className="visually-hidden"> {clearText.names[clear]}</span>
      </span>
    ) : (
      `${at + 1} ${clearText.short[clear]}`
    ),
  width: { all: widths[clear] ?? 92, names: 72, numbers: 40 }[words],
  render: ({ lacks }: LackingTask) => (
    <ClearSign
      clear={clear}
      lacking={lacks.includes(clear)}
      word={words !== 'all' ? '' : lacks.includes(clear) ? clearText.hasNot : clearText.has}
    />
  ),
});

const columnsWith = (words: Words) => [
  { key: 'code', title: ui.tasks.columns.code, width: 84, render: ({ task }: LackingTask) => task.code },
  {
    key: 'text',
    title: ui.tasks.columns.text,
    render: ({ task }: LackingTask) => (
      <span className="work-text" title={task.text}>
        {task.text}
      </span>
    ),
  },
  ...(words === 'numbers' ? [] : [leadColumn]),
  ...clears.map((clear, at) => clearColumn(words, clear, at)),
];
const columns = { all: columnsWith('all'), names: columnsWith('names'), numbers: columnsWith('numbers') };
/** A page narrower than this leaves the content no room beside all words. */
const widthForWords = 1050;

/** Thiếu sáu rõ: open tasks that lack one of the six, worked off by keys 1 to 6. */
export function ClearsPage() {
  const [only, setOnly] = useState<Clear | 'all'>('all');
  const [page, setPage] = useState(1);
  const [active, setActive] = useState<string | null>(null);
  const [editing, setEditing] = useState<{ id: string; clear: Clear } | null>(null);
  const [focus, setFocus] = useState(0);
  const { data, error } = useQuery({
    ...lackingQuery(only === 'all' ? [] : [only], (page - 1) * pageSize, pageSize),
    placeholderData: keepPreviousData,
  });
  const pageElement = useRef<HTMLDivElement>(null);
  const width = useWidth(pageElement);
  const rows = data?.rows ?? [];
  const edited = rows.find(({ task }) => task.id === editing?.id);
  useEffect(() => {
    if (active === null || !rows.some(({ task }) => task.id === active)) setActive(rows[0]?.task.id ?? null);
  }, [rows, active]);

  const backToList = () => {
    setEditing(null);
    setFocus((count) => count + 1);
  };
  /** On to the next row that lacks the same; at the end back to the list. */
  function goOn(from: LackingTask, clear: Clear) {
    const at = rows.findIndex(({ task }) => task.id === from.task.id);
    const next = [...rows.slice(at + 1), ...rows.slice(0, at)].find(({ lacks }) => lacks.includes(clear));
    if (!next) {
      backToList();
      return;
    }
    setActive(next.task.id);
    setEditing({ id: next.task.id, clear });
  }
  useKeyDown((event) => {
    if (event.key !== 'Escape' || !editing) return;
    event.preventDefault();
    backToList();
  });

  return (
    <div ref={pageElement} className={edited ? 'work-page work-page-open' : 'work-page'}>
      <section className="list-page" aria-labelledby="clears-title">
        <div className="list-head">
          <h1 id="clears-title">{clearText.title}</h1>
        </div>
        <div className="work-filter">
          <Segmented<Clear | 'all'>
            aria-label={clearText.by}
            value={only}
            onChange={(next) => {
              setOnly(next);
              setPage(1);
            }}
            options={[
              { value: 'all', label: clearText.all },
              ...clears.map((clear) => ({
                value: clear,
                label: `${clearText.short[clear]} ${formatCount(data?.counts[clear] ?? 0)}`,
              })),
            ]}
          />
        </div>
        <p className="work-hint">{clearText.hint}</p>
        {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
        {data?.total === 0 && <EmptyPlace title={clearText.none} hint={clearText.noneHint} />}
        {data && data.total > 0 && (
          <WorkGrid
            label={clearText.table}
            rows={rows}
            keyOf={keyOf}
            columns={columns[edited ? 'numbers' : (width ?? widthForWords) < widthForWords ? 'names' : 'all']}
            active={active}
            onActive={setActive}
            focus={focus}
            onKey={(key, row) => {
              const clear = key === 'Enter' ? row.lacks[0] : clearOf(key);
              if (clear) setEditing({ id: row.task.id, clear });
              return clear !== undefined;
            }}
          />
        )}
        {data && data.total > 0 && (
          <ListRange
            label={clearText.table}
            page={page}
            pageSize={pageSize}
            total={data.total}
            onPage={setPage}
          />
        )}
      </section>
      {edited && editing && (
        <ClearEditor
          key={`${edited.task.id} ${editing.clear}`}
          row={edited}
          clear={editing.clear}
          onSaved={() => goOn(edited, editing.clear)}
          onClose={backToList}
        />
      )}
    </div>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button, Input, Pagination, Segmented } from 'antd';
import { useState } from 'react';
import type { TrashItems, TrashRow } from '../../../shared/contract/trashContract.ts';
import { type TrashKind, trashKinds } from '../../../shared/domain/trash.ts';
import { trashText } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { isTyping } from '../../lib/isTyping.ts';
import { trashQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { restoreItems } from '../../lib/trashActs.ts';
import { useDebounced } from '../../lib/useDebounced.ts';
import { useKeyDown } from '../../lib/useKeyDown.ts';
import { PurgePanel } from './PurgePanel.tsx';
import { TrashTable } from './TrashTable.tsx';
import './trash.css';

const pageSize = 100;

/** Rows by kind, as the services take them. */
const itemsOf = (rows: readonly TrashRow[]): TrashItems[] =>
  [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, some]) => ({ kind, ids: some.map(({ id }) => id) }));

/** Thùng rác: what was removed, when and by whom; back with it, or away for good after a typed confirmation. */
export function TrashPage() {
  const [kind, setKind] = useState<TrashKind | 'all'>('all');
  const [typed, setTyped] = useState('');
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<readonly TrashRow[]>([]);
  const [purging, setPurging] = useState<TrashItems[] | null>(null);
  const [focus, setFocus] = useState(0);
  const search = useDebounced(typed.trim(), 120);
  const { data, error } = useQuery({
    ...trashQuery({
      search,
      kinds: kind === 'all' ? [] : [kind],
      offset: (page - 1) * pageSize,
      limit: pageSize,
    }),
    placeholderData: keepPreviousData,
  });
  const rows = data?.rows ?? [];
  const total = data?.total ?? 0;
  const unfiltered = search === '' && kind === 'all';
  // What was restored meanwhile is no longer chosen.
  const selected = rows.filter(({ id }) => chosen.some((row) => row.id === id));

  async function restore(which: readonly TrashRow[]) {
    for (const items of itemsOf(which)) if (!(await restoreItems(items))) return;
    setChosen([]);
  }
  function narrow(part: { kind?: TrashKind | 'all'; typed?: string }) {
    if (part.kind) setKind(part.kind);
    if (part.typed !== undefined) setTyped(part.typed);
    setPage(1);
  }

  const backToList = () => {
    setPurging(null);
    setFocus((count) => count + 1);
  };
  useKeyDown((event) => {
    if (event.key === 'Escape' && purging) {
      event.preventDefault();
      backToList();
    } else if (isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    else if (event.key === '/') {
      event.preventDefault();
      document.getElementById('trash-search')?.focus();
    }
  });

  return (
    <div className={purging ? 'trash-page trash-page-open' : 'trash-page'}>
      <section className="list-page" aria-labelledby="trash-title">
        <div className="list-head">
          <h1 id="trash-title">{trashText.title}</h1>
          <Input
            id="trash-search"
            type="search"
            allowClear
            style={{ width: 260 }}
            aria-label={trashText.find}
            placeholder={trashText.find}
            value={typed}
            onChange={(event) => narrow({ typed: event.target.value })}
          />
          <Button disabled={selected.length === 0} onClick={() => void restore(selected)}>
            {trashText.restore}
            {selected.length > 0 && ` (${formatCount(selected.length)})`}
          </Button>
          <Button danger disabled={selected.length === 0} onClick={() => setPurging(itemsOf(selected))}>
            {trashText.purge}
          </Button>
        </div>
        <div className="trash-kinds">
          <Segmented<TrashKind | 'all'>
            aria-label={trashText.byKind}
            value={kind}
            onChange={(next) => narrow({ kind: next })}
            options={[
              { value: 'all', label: trashText.all },
              ...trashKinds.map((value) => ({ value, label: trashText.kinds[value] })),
            ]}
          />
        </div>
        {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
        {data && total === 0 && (
          <EmptyPlace
            title={unfiltered ? trashText.empty : trashText.none}
            hint={unfiltered ? trashText.emptyHint : trashText.noneHint}
          />
        )}
        {total > 0 && (
          <TrashTable
            rows={rows}
            chosen={selected}
            onChoose={setChosen}
            onRestore={(row) => void restore([row])}
            onPurge={(which) => setPurging(itemsOf(which))}
            focus={focus}
          />
        )}
        {total > 0 && (
          <nav className="trash-foot" aria-label={trashText.table}>
            <span aria-live="polite">
              {trashText.range(
                formatCount((page - 1) * pageSize + 1),
                formatCount(Math.min(page * pageSize, total)),
                formatCount(total),
              )}
            </span>
            {total > pageSize && (
              <Pagination
                size="small"
                current={page}
                pageSize={pageSize}
                total={total}
                showSizeChanger={false}
                onChange={setPage}
              />
            )}
          </nav>
        )}
      </section>
      {purging && <PurgePanel items={purging} onClose={() => setPurging(null)} />}
    </div>
  );
}

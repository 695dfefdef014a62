import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Directive } from '../../../shared/contract/schemas.ts';
import { trashText, ui } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { useImport } from '../../lib/importContext.ts';
import { directivesQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { taskViewPath } from '../../lib/taskView.ts';
import { removeDirective } from '../../lib/trashActs.ts';
import { SupersedeNotice } from './SupersedeNotice.tsx';

const text = ui.directives;
const collator = new Intl.Collator('vi', { numeric: true });
const tasksOf = (id: string, timeliness: 'overdue'[] = []) =>
  taskViewPath({ filter: { directives: [id], timeliness } });
const wordsOf = ({ number, kind, issuer, subject, signer }: Directive) =>
  fold([number, kind, issuer, subject, signer].join(' '));

/** The directives in the register, each with its tasks. */
export function DirectivePage() {
  const { data, error } = useQuery(directivesQuery);
  const [words, setWords] = useState('');
  const chooseFiles = useImport();
  const found = data?.filter((directive) => wordsOf(directive).includes(fold(words.trim())));
  return (
    <section className="list-page" aria-labelledby="directives-title">
      <div className="list-head">
        <h1 id="directives-title">{text.title}</h1>
        <Input
          type="search"
          allowClear
          style={{ width: 260 }}
          aria-label={text.find}
          placeholder={text.find}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Button onClick={chooseFiles}>{ui.action.import}</Button>
      </div>
      <SupersedeNotice />
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {data?.length === 0 && (
        <EmptyPlace title={text.empty} hint={text.emptyHint}>
          <Button type="primary" onClick={chooseFiles}>
            {ui.action.import}
          </Button>
        </EmptyPlace>
      )}
      {found && data && data.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
        <section className="list-scroll" tabIndex={0} aria-label={text.table}>
          <Table<Directive>
            size="small"
            rowKey="id"
            pagination={false}
            showSorterTooltip={false}
            aria-label={text.table}
            dataSource={found}
            onRow={({ id, number }) => ({
              onKeyDown: (event) => {
                if (event.key !== 'Delete') return;
                event.preventDefault();
                void removeDirective(id, number ?? text.noNumber);
              },
            })}
            columns={[
              {
                title: text.number,
                width: 136,
                sorter: (a, b) => collator.compare(a.number ?? '', b.number ?? ''),
                render: (_, { id, number }) => (
                  <Link to={tasksOf(id)} aria-label={text.tasksOf(number ?? text.noNumber)}>
                    {number ?? text.noNumber}
                  </Link>
                ),
              },
              { title: text.kind, width: 92, render: (_, { kind }) => kind ?? '' },
              {
                title: text.date,
                width: 100,
                defaultSortOrder: 'descend',
                sorter: (a, b) => (a.date ?? '').localeCompare(b.date ?? ''),
                render: (_, { date }) => date && <time dateTime={date}>{formatDay(date)}</time>,
              },
              { title: text.subject, render: (_, { subject }) => subject ?? '' },
              { title: text.issuer, width: '16%', render: (_, { issuer }) => issuer ?? '' },
              {
                title: text.taskCount,
                width: 76,
                align: 'right',
                render: (_, row) => formatCount(row.taskCount),
              },
              {
                title: text.openCount,
                width: 76,
                align: 'right',
                render: (_, row) => formatCount(row.openCount),
              },
              {
                title: text.overdueCount,
                width: 76,
                align: 'right',
                sorter: (a, b) => a.overdueCount - b.overdueCount,
                render: (_, { id, overdueCount }) =>
                  overdueCount > 0 ? (
                    <Link className="overdue-link" to={tasksOf(id, ['overdue'])}>
                      ▲ {formatCount(overdueCount)}
                    </Link>
                  ) : (
                    '0'
                  ),
              },
              {
                key: 'remove',
                title: <span className="visually-hidden">{ui.action.remove}</span>,
                width: 64,
                render: (_, { id, number }) => (
                  <Button
                    size="small"
                    aria-label={trashText.removeOf(number ?? text.noNumber)}
                    title={trashText.removeOf(number ?? text.noNumber)}
                    aria-keyshortcuts="Delete"
                    onClick={() => void removeDirective(id, number ?? text.noNumber)}
                  >
                    {ui.action.remove}
                  </Button>
                ),
              },
            ]}
          />
        </section>
      )}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Alert, Input, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Unit } from '../../../shared/contract/schemas.ts';
import { ui, unitKindText } from '../../../shared/text.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { unitsQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { taskViewPath } from '../../lib/taskView.ts';

const text = ui.units;
const collator = new Intl.Collator('vi', { numeric: true });
const wordsOf = ({ name, shortName, aliases }: Unit) => fold([name, shortName, ...aliases].join(' '));

/** The directory of units, each with the tasks that it leads. */
export function UnitPage() {
  const { data, error } = useQuery(unitsQuery);
  const [words, setWords] = useState('');
  const found = data?.filter((unit) => wordsOf(unit).includes(fold(words.trim())));
  return (
    <section className="list-page" aria-labelledby="units-title">
      <div className="list-head">
        <h1 id="units-title">{text.title}</h1>
        <Input
          type="search"
          allowClear
          style={{ width: 260 }}
          aria-label={text.find}
          placeholder={text.find}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {data?.length === 0 && <EmptyPlace title={text.empty} hint={text.emptyHint} />}
      {found && data && data.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
        <section className="list-scroll" tabIndex={0} aria-label={text.table}>
          <Table<Unit>
            size="small"
            rowKey="id"
            pagination={false}
            showSorterTooltip={false}
            aria-label={text.table}
            dataSource={found}
            columns={[
              {
                title: text.name,
                sorter: (a, b) => collator.compare(a.name, b.name),
                render: (_, { id, name }) => (
                  <Link to={taskViewPath({ filter: { units: [id] } })} aria-label={text.tasksOf(name)}>
                    {name}
                  </Link>
                ),
              },
              { title: text.shortName, width: 200, render: (_, { shortName }) => shortName },
              {
                title: text.kind,
                width: 240,
                sorter: (a, b) => collator.compare(unitKindText[a.kind], unitKindText[b.kind]),
                render: (_, { kind }) => unitKindText[kind],
              },
              {
                title: text.taskCount,
                width: 160,
                align: 'right',
                defaultSortOrder: 'descend',
                sorter: (a, b) => a.taskCount - b.taskCount,
                render: (_, { taskCount }) => formatCount(taskCount),
              },
            ]}
          />
        </section>
      )}
    </section>
  );
}

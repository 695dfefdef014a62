import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { EndedTask } from '../../../shared/contract/supersedeContract.ts';
import { supersedeText, ui } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { WorkGrid } from '../../components/WorkGrid.tsx';
import { appApi } from '../../lib/api.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { endedQuery, refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';

async function reopen({ id, code }: EndedTask) {
  try {
    await appApi.supersedes.reopen({ id });
    tellDone(supersedeText.reopened(code));
  } catch (error) {
    tellFailed(refusalSentence(error));
  }
  void refreshAll();
}

/** Tasks that ended because a directive took the place of their own, each with the way back. */
export function EndedPage() {
  const { data, error } = useQuery(endedQuery);
  const [active, setActive] = useState<string | null>(null);
  return (
    <section className="list-page" aria-labelledby="ended-title">
      <div className="list-head">
        <h1 id="ended-title">{supersedeText.ended}</h1>
      </div>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {data?.length === 0 && (
        <EmptyPlace title={supersedeText.noneEnded} hint={supersedeText.noneEndedHint} />
      )}
      {data && data.length > 0 && (
        <WorkGrid
          label={supersedeText.ended}
          rows={data}
          keyOf={({ id }) => id}
          active={active}
          onActive={setActive}
          focus={0}
          onKey={(key, row) => {
            if (key === 'Enter') void reopen(row);
            return key === 'Enter';
          }}
          columns={[
            { key: 'code', title: ui.tasks.columns.code, width: 84, render: ({ code }) => code },
            {
              key: 'text',
              title: ui.tasks.columns.text,
              render: ({ text }) => <span className="work-text">{text}</span>,
            },
            { key: 'by', title: supersedeText.by, width: 180, render: ({ by }) => by ?? '' },
            { key: 'on', title: supersedeText.on, width: 110, render: ({ on }) => formatDay(on) },
            { key: 'author', title: supersedeText.author, width: 140, render: ({ author }) => author },
            {
              key: 'act',
              title: <span className="visually-hidden">{supersedeText.reopen}</span>,
              width: 110,
              render: (row) => (
                <Button size="small" tabIndex={-1} onClick={() => void reopen(row)}>
                  {supersedeText.reopen}
                </Button>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

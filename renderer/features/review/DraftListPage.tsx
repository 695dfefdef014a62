import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Popconfirm, Table } from 'antd';
import { Link } from 'wouter';
import { ui } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { appApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { formatInstant } from '../../lib/formatInstant.ts';
import { useImport } from '../../lib/importContext.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { draftsQuery, refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';

async function discard(id: string) {
  try {
    await appApi.drafts.discard({ id });
    tellDone(ui.drafts.discarded);
  } catch (error) {
    tellFailed(refusalSentence(error));
  }
  await refreshAll();
}

/** Documents that were read and not confirmed yet. */
export function DraftListPage() {
  const { data, error } = useQuery(draftsQuery);
  const chooseFiles = useImport();
  const importButton = <Button onClick={chooseFiles}>{ui.action.import}</Button>;
  return (
    <section className="list-page" aria-labelledby="drafts-title">
      <div className="list-head">
        <h1 id="drafts-title">{ui.drafts.title}</h1>
        {importButton}
      </div>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {data?.length === 0 && (
        <EmptyPlace title={ui.drafts.empty} hint={ui.drafts.emptyHint}>
          {importButton}
        </EmptyPlace>
      )}
      {data && data.length > 0 && (
        <Table
          size="small"
          rowKey="id"
          pagination={false}
          aria-label={ui.drafts.title}
          dataSource={data}
          columns={[
            {
              title: ui.drafts.file,
              render: (_, { id, fileName }) => (
                <Link to={`/drafts/${id}`} aria-label={ui.drafts.open(fileName)}>
                  {fileName}
                </Link>
              ),
            },
            {
              title: ui.drafts.number,
              width: 180,
              render: (_, { number }) => number ?? ui.directives.noNumber,
            },
            {
              title: ui.drafts.createdAt,
              width: 150,
              render: (_, { createdAt }) => formatInstant(createdAt),
            },
            {
              title: ui.drafts.tasks,
              width: 150,
              align: 'right',
              render: (_, row) => formatCount(row.taskCount),
            },
            {
              title: ui.drafts.pending,
              width: 100,
              align: 'right',
              render: (_, row) => formatCount(row.pendingCount),
            },
            {
              title: <span className="visually-hidden">{ui.drafts.discard}</span>,
              width: 150,
              render: (_, { id, fileName }) => (
                <Popconfirm
                  title={ui.drafts.discard}
                  description={ui.drafts.discardAsk}
                  okText={ui.drafts.discard}
                  cancelText={ui.action.cancel}
                  onConfirm={() => discard(id)}
                >
                  <Button size="small" aria-label={`${ui.drafts.discard}: ${fileName}`}>
                    {ui.drafts.discard}
                  </Button>
                </Popconfirm>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Segmented } from 'antd';
import { useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { periodText, collectionText as text } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { OneSelect } from '../../components/OneSelect.tsx';
import { useStore } from '../../lib/createStore.ts';
import { useDropTaker } from '../../lib/dropTaker.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { periodsQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { useScreenCommand } from '../../lib/screenCommands.ts';
import { BoardView } from './BoardView.tsx';
import { receive } from './collectionActs.ts';
import { ReviewView } from './ReviewView.tsx';
import { returns } from './returns.ts';
import './collection.css';

type View = 'board' | 'review';

/** Thu thập: what was sent to whom and what came back, and the review of what came back. The address holds period and view. */
export function CollectionPage({ onMakePeriod }: { onMakePeriod: () => void }) {
  const { data, error } = useQuery(periodsQuery);
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const view: View = asked.get('view') === 'review' ? 'review' : 'board';
  const period =
    data?.periods.find(({ id }) => id === asked.get('period')) ??
    data?.periods.find(({ id }) => id === data.current.id) ??
    data?.periods[0];
  const received = useStore(returns).filter(({ periodId }) => periodId === period?.id);
  const input = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  const show = (next: { period?: string; view?: View }) =>
    navigate(
      `/collection?period=${next.period ?? period?.id ?? ''}${(next.view ?? view) === 'review' ? '&view=review' : ''}`,
    );
  async function take(files: File[]) {
    if (period && (await receive(period.id, files))) show({ view: 'review' });
  }
  useScreenCommand(
    { id: 'receive-forms', label: text.receive, note: 'N' },
    () => input.current?.click(),
    period !== undefined,
  );
  useDropTaker(text.drop, (files) => void take(files), period !== undefined);

  const chooser = (label: string, ref: typeof input, whole: boolean) => (
    <input
      ref={(element) => {
        ref.current = element;
        element?.toggleAttribute('webkitdirectory', whole);
      }}
      type="file"
      multiple
      hidden
      aria-label={label}
      {...(!whole && { accept: '.xlsx,.xlsm,.xls' })}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        event.target.value = ''; // the same file may be chosen again
        void take(files);
      }}
    />
  );
  return (
    <section className="list-page" aria-labelledby="collection-title">
      <div className="list-head">
        <h1 id="collection-title">{text.title}</h1>
        {period && data && (
          <>
            <Segmented<View>
              aria-label={text.views}
              value={view}
              options={[
                { value: 'board', label: text.toBoard },
                { value: 'review', label: text.toReview(formatCount(received.length)) },
              ]}
              onChange={(next) => show({ view: next })}
            />
            <OneSelect
              aria-label={text.period}
              style={{ width: 150 }}
              value={period.id}
              options={data.periods.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) => show({ period: id })}
            />
            <Button onClick={() => folder.current?.click()}>{text.receiveFolder}</Button>
            <Button
              aria-keyshortcuts="N"
              type={view === 'review' ? 'primary' : 'default'}
              onClick={() => input.current?.click()}
            >
              {text.receive}
            </Button>
            {chooser(text.receive, input, false)}
            {chooser(text.receiveFolder, folder, true)}
          </>
        )}
      </div>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {data && !period && (
        <EmptyPlace title={text.noPeriod} hint={text.noPeriodHint}>
          <Button type="primary" onClick={onMakePeriod}>
            {periodText.make(data.current.name)}
          </Button>
        </EmptyPlace>
      )}
      {period && view === 'board' && (
        <BoardView
          key={`${period.id} ${asked.get('send')}`}
          period={period}
          send={asked.get('send') === 'unsent'}
        />
      )}
      {period && view === 'review' && (
        <ReviewView key={period.id} files={received} onReceive={() => input.current?.click()} />
      )}
    </section>
  );
}

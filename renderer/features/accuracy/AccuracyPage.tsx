import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Link, useSearch } from 'wouter';
import { ui } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { useImport } from '../../lib/importContext.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { AccuracyTable } from './AccuracyTable.tsx';
import { accuracyQuery } from './accuracyQuery.ts';
import { Differences } from './Differences.tsx';
import './accuracy.css';

const text = ui.accuracy;

/** Độ chính xác trên văn bản của cơ quan: the present extraction against everything that was confirmed. */
export function AccuracyPage() {
  const { data, error, isFetching, refetch } = useQuery(accuracyQuery);
  const chooseFiles = useImport();
  const asked = new URLSearchParams(useSearch()).get('case');
  const document = data?.cases.find(({ id }) => id === asked) ?? data?.cases.find(hasDifferences);
  return (
    <section className="list-page" aria-labelledby="accuracy-title">
      <div className="list-head">
        <h1 id="accuracy-title">
          <Link to="/settings">{ui.settings.title}</Link> · {text.title}
        </h1>
        <Button loading={isFetching} onClick={() => void refetch()}>
          {isFetching ? text.running : text.again}
        </Button>
      </div>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {!data && !error && !isFetching && <EmptyPlace title={text.stopped} hint={text.stoppedHint} />}
      {data?.cases.length === 0 && (
        <EmptyPlace title={text.empty} hint={text.emptyHint}>
          <Button type="primary" onClick={chooseFiles}>
            {ui.action.import}
          </Button>
        </EmptyPlace>
      )}
      {data && data.cases.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
        <section className="list-scroll accuracy" tabIndex={0} aria-label={text.title}>
          <p className="accuracy-note">{text.note}</p>
          <AccuracyTable report={data} chosen={document?.id ?? null} />
          {document && document.differences.length > 0 ? (
            <Differences
              document={document}
              label={document.number ?? document.fileName}
              asked={document.id === asked}
            />
          ) : (
            <p className="accuracy-note">{text.noDifference}</p>
          )}
        </section>
      )}
    </section>
  );
}

const hasDifferences = ({ differences }: { differences: readonly unknown[] }) => differences.length > 0;

import { Button } from 'antd';
import { useState } from 'react';
import { collectionText as text } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { storeReturns } from './collectionActs.ts';
import { acceptedCount } from './decisions.ts';
import { ReturnedFile } from './ReturnedFile.tsx';
import { ReturnList } from './ReturnList.tsx';
import { type Returned, removeReturn } from './returns.ts';
import './review.css';

/** The files that came back on the left, on the right the cells of the one chosen. */
export function ReviewView({ files, onReceive }: { files: readonly Returned[]; onReceive: () => void }) {
  const [asked, setAsked] = useState<number | null>(null);
  const shown = files.find(({ key }) => key === asked) ?? files[0];
  if (!shown)
    return (
      <EmptyPlace title={text.reviewEmpty} hint={text.reviewEmptyHint}>
        <Button type="primary" onClick={onReceive}>
          {text.receive}
        </Button>
      </EmptyPlace>
    );
  const at = files.indexOf(shown);
  const decided = files.filter(({ decisions }) => decisions.size > 0);
  const cells = decided.reduce((sum, { decisions }) => sum + acceptedCount(decisions), 0);
  return (
    <div className="returns">
      <div className="returns-side">
        <ReturnList files={files} shown={shown.key} onShow={setAsked} onRemove={(key) => removeReturn(key)} />
        {decided.length > 1 && (
          <Button onClick={() => void storeReturns(decided)}>{text.storeAll(formatCount(cells))}</Button>
        )}
      </div>
      <ReturnedFile
        key={shown.key}
        returned={shown}
        onMove={(step) => setAsked(files[at + step]?.key ?? shown.key)}
      />
    </div>
  );
}

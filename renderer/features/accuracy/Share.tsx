import { formatCount } from '../../lib/formatCount.ts';

const percent = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** A percentage with its counts beside it; a dash where there is nothing to count. */
export const Share = ({ part, whole }: { part: number; whole: number }) =>
  whole === 0 ? (
    <span className="share-none">–</span>
  ) : (
    <span className={part === whole ? 'share' : 'share share-short'}>
      {percent.format((100 * part) / whole)} %{' '}
      <small>
        {formatCount(part)}/{formatCount(whole)}
      </small>
    </span>
  );

import { Button } from 'antd';
import type { ReturnedForm } from '../../../shared/contract/collectionContract.ts';
import { collectionText as text, ui } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';
import type { Returned } from './returns.ts';

interface ReturnListProps {
  files: readonly Returned[];
  shown: number;
  onShow: (key: number) => void;
  onRemove: (key: number) => void;
}

const states = ['changed', 'doubtful', 'conflict', 'error'] as const;

/** `14 thay đổi · 2 cần xem` */
const countsOf = ({ counts }: ReturnedForm): string =>
  states
    .filter((state) => counts[state] > 0)
    .map((state) => `${formatCount(counts[state])} ${text.fileCounts[state]}`)
    .join(' · ') || text.same;

const lineOf = ({ form, stored }: Returned): string => {
  if (!form) return text.refused;
  return stored ? `${text.stored(formatCount(stored.cells))} · ${countsOf(form)}` : countsOf(form);
};

/** The files that came back, each with what is to be looked at in it. */
export const ReturnList = ({ files, shown, onShow, onRemove }: ReturnListProps) => (
  <nav aria-label={text.files} className="return-list">
    <ul>
      {files.map((returned) => (
        <li key={returned.key} className={returned.key === shown ? 'return-shown' : undefined}>
          <button
            type="button"
            className="return-open"
            aria-current={returned.key === shown}
            onClick={() => onShow(returned.key)}
          >
            <span className="return-unit">{returned.form?.unit ?? returned.file.name}</span>
            <span className={returned.form ? 'return-counts' : 'return-refused'}>{lineOf(returned)}</span>
          </button>
          <Button
            type="text"
            size="small"
            aria-label={text.remove(returned.file.name)}
            title={ui.action.close}
            onClick={() => onRemove(returned.key)}
          >
            ×
          </Button>
        </li>
      ))}
    </ul>
  </nav>
);

import { Pagination } from 'antd';
import { ui } from '../../shared/text.ts';
import { formatCount } from '../lib/formatCount.ts';

interface ListRangeProps {
  label: string;
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}

/** Which part of a list to be worked off is shown, and the way to the others. */
export const ListRange = ({ label, page, pageSize, total, onPage }: ListRangeProps) => (
  <nav className="work-foot" aria-label={label}>
    <span aria-live="polite">
      {ui.tasks.range(
        formatCount(Math.min((page - 1) * pageSize + 1, total)),
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
        onChange={onPage}
      />
    )}
  </nav>
);

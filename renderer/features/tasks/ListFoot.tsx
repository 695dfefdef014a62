import { Pagination, Segmented } from 'antd';
import { listText, ui } from '../../../shared/text.ts';
import { OneSelect } from '../../components/OneSelect.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { pageSizes } from '../../lib/taskView.ts';

export type RowHeight = 'one' | 'two';

interface ListFootProps {
  rowHeight: RowHeight;
  onRowHeight: (height: RowHeight) => void;
  page: number;
  pageSize: number;
  total: number;
  /** Lines where they are not the tasks: headings of groups are lines too. */
  lines: number;
  onPage: (page: number, pageSize: number) => void;
}

/** Which part of the list is shown, the way to the other parts, how high the rows are. */
export function ListFoot({ page, pageSize, total, lines, onPage, rowHeight, onRowHeight }: ListFootProps) {
  const from = Math.min((page - 1) * pageSize + 1, lines);
  const to = Math.min(page * pageSize, lines);
  const [first, last, all, tasks] = [from, to, lines, total].map(formatCount) as [
    string,
    string,
    string,
    string,
  ];
  return (
    <nav className="list-foot" aria-label={ui.tasks.pages}>
      <span aria-live="polite">
        {total === 0 && ui.tasks.nothing}
        {total > 0 &&
          (lines === total
            ? ui.tasks.range(first, last, tasks)
            : listText.group.lines(first, last, all, tasks))}
      </span>
      {lines > pageSize && (
        <Pagination
          size="small"
          current={page}
          pageSize={pageSize}
          total={lines}
          showSizeChanger={false}
          onChange={(next) => onPage(next, pageSize)}
        />
      )}
      <span className="foot-space" />
      <Segmented<RowHeight>
        size="small"
        aria-label={ui.tasks.rowHeight}
        value={rowHeight}
        onChange={onRowHeight}
        options={[
          { value: 'one', label: ui.tasks.oneLine },
          { value: 'two', label: ui.tasks.twoLines },
        ]}
      />
      <OneSelect
        size="small"
        aria-label={ui.tasks.sizeLabel}
        value={pageSize}
        style={{ width: 160 }}
        options={pageSizes.map((size) => ({ value: size as number, label: ui.tasks.pageSize(size) }))}
        onChange={(size) => onPage(1, size)}
      />
    </nav>
  );
}

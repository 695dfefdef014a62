import { Button, Dropdown } from 'antd';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { appendixNumbers } from '../../../shared/domain/appendices/originalForms.ts';
import { listText, ui } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { isEmptyFilter } from '../../lib/taskView.ts';
import { exportAppendix } from './exportAppendix.ts';

/** Which appendix of the tasks that the filter lets through; says how many that are. */
export function ExportMenu({
  filter,
  total,
  onList,
}: {
  filter: TaskFilter;
  total: number | undefined;
  /** Writes the list as it is shown. */
  onList?: () => void;
}) {
  const scope = isEmptyFilter(filter) ? ui.export.all : ui.export.filtered(formatCount(total ?? 0));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            type: 'group',
            label: scope,
            children: [
              ...(onList
                ? [{ key: 'list', disabled: total === 0, label: listText.export.title, onClick: onList }]
                : []),
              ...appendixNumbers.map((appendix) => ({
                key: appendix,
                disabled: total === 0, // an appendix without a task says nothing
                label: ui.export.appendix[appendix],
                onClick: () => void exportAppendix({ appendix, filter }),
              })),
            ],
          },
        ],
      }}
    >
      <Button aria-haspopup="menu">{ui.action.export} ▾</Button>
    </Dropdown>
  );
}

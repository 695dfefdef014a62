import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useLocation } from 'wouter';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { appendixNumbers } from '../../../shared/domain/appendices/originalForms.ts';
import { appendixText, listText, ui } from '../../../shared/text.ts';
import { appendixPath, newForm } from '../../lib/appendixView.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { isEmptyFilter } from '../../lib/taskView.ts';
import { templatesQuery } from './appendixQueries.ts';
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
  const [, navigate] = useLocation();
  const templates = useQuery(templatesQuery).data ?? [];
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
          {
            type: 'group',
            label: appendixText.own,
            children: [
              ...templates.map(({ id, name }) => ({
                key: id,
                disabled: total === 0,
                label: name,
                onClick: () => void exportAppendix({ appendix: id, filter }, name),
              })),
              {
                key: newForm,
                label: appendixText.fromList,
                onClick: () => navigate(appendixPath({ choice: newForm, filter, editing: true })),
              },
            ],
          },
        ],
      }}
    >
      <Button aria-haspopup="menu">{ui.action.export} ▾</Button>
    </Dropdown>
  );
}

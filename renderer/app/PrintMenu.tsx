import { Button, Dropdown } from 'antd';
import { useLocation } from 'wouter';
import type { TaskFilter, TaskSort } from '../../shared/contract/taskContract.ts';
import { paperText, ui } from '../../shared/text.ts';
import { printChecklist, saveChecklistPdf } from '../features/print/checklistActs.ts';
import { shellApi } from '../lib/api.ts';
import { checklistPath, standardChecklistView } from '../lib/checklistView.ts';
import { useKeyDown } from '../lib/useKeyDown.ts';

/** Prints the list on screen as a checklist: at once, or by the page that shows it first. */
export function PrintMenu({ filter, sort }: { filter: TaskFilter; sort: TaskSort }) {
  const [, navigate] = useLocation();
  const view = { ...standardChecklistView, filter, sort, chosen: filter.ids !== undefined };
  const open = () => navigate(checklistPath(view));
  useKeyDown((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p') return;
    event.preventDefault();
    open();
  });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'preview', label: paperText.openPage, onClick: open },
          { key: 'printer', label: paperText.print, onClick: () => void printChecklist(view) },
          ...(shellApi
            ? [{ key: 'pdf', label: paperText.pdf, onClick: () => void saveChecklistPdf(view) }]
            : []),
        ],
      }}
    >
      <Button aria-haspopup="menu">{ui.action.print} ▾</Button>
    </Dropdown>
  );
}

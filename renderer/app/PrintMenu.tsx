import { Button, Dropdown } from 'antd';
import { useLocation } from 'wouter';
import type { TaskFilter } from '../../shared/contract/taskContract.ts';
import { paperText, ui } from '../../shared/text.ts';
import { printChecklist, saveChecklistPdf } from '../features/print/checklistActs.ts';
import { shellApi } from '../lib/api.ts';
import { checklistOf, checklistPath } from '../lib/checklistView.ts';
import type { TaskView } from '../lib/taskView.ts';
import { useKeyDown } from '../lib/useKeyDown.ts';

interface PrintMenuProps {
  /** The list on screen: its order, its groups. */
  list: TaskView;
  /** What is printed of it. */
  filter: TaskFilter;
}

/** Prints the list on screen as a checklist: at once, or by the page that shows it first. */
export function PrintMenu({ list, filter }: PrintMenuProps) {
  const [, navigate] = useLocation();
  const view = checklistOf(list, filter);
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

import { Button, Dropdown, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { taskPriorities, taskStatuses } from '../../../../shared/domain/task.ts';
import { bulkText, fieldText, priorityText, selectionText, statusText } from '../../../../shared/text.ts';
import { useStore } from '../../../lib/createStore.ts';
import { formatCount } from '../../../lib/formatCount.ts';
import { chooseNone } from '../../../lib/taskSelection.ts';
import { bulkMenu, bulkPanel, changeChosen, remindChosen, removeChosen } from './bulkActs.ts';

const items: NonNullable<MenuProps['items']> = [
  {
    key: 'status',
    label: fieldText.status,
    children: taskStatuses.map((status) => ({
      key: `status ${status}`,
      label: status === 'done' ? bulkText.doneToday : statusText[status],
      onClick: () => void changeChosen({ status }),
    })),
  },
  {
    key: 'priority',
    label: fieldText.priority,
    children: taskPriorities.map((priority) => ({
      key: `priority ${priority}`,
      label: priorityText[priority],
      onClick: () => void changeChosen({ priority }),
    })),
  },
  { key: 'leads', label: bulkText.open.leads, onClick: () => bulkPanel.set('leads') },
  { key: 'coordinating', label: bulkText.open.coordinating, onClick: () => bulkPanel.set('coordinating') },
  { key: 'field', label: bulkText.open.field, onClick: () => bulkPanel.set('field') },
  { key: 'all', label: bulkText.open.all, onClick: () => bulkPanel.set('status') },
  { type: 'divider' },
  { key: 'extend', label: bulkText.open.extend, onClick: () => bulkPanel.set('extend') },
  { key: 'remind', label: bulkText.remind, onClick: () => void remindChosen() },
  { type: 'divider' },
  { key: 'remove', label: bulkText.remove, onClick: () => void removeChosen() },
];

interface SelectionHeadProps {
  count: number;
  /** What else can be done with the chosen tasks: workbooks, prints. */
  children: ReactNode;
  /** The menu is closed: back to the list, unless the focus went elsewhere. */
  onLeave: () => void;
}

/** The list's head while tasks are chosen: how many, and what can be done with all of them. */
export function SelectionHead({ count, children, onLeave }: SelectionHeadProps) {
  const open = useStore(bulkMenu);
  return (
    <div className="list-head selection-head">
      <h1 id="list-title">{selectionText.selected(formatCount(count))}</h1>
      <Dropdown
        trigger={['click']}
        autoFocus
        destroyOnHidden // Enter in a submenu would leave it open by itself
        open={open}
        onOpenChange={(next) => {
          bulkMenu.set(next);
          if (!next) setTimeout(() => document.activeElement === document.body && onLeave());
        }}
        menu={{
          items,
          onClick: () => {
            bulkMenu.set(false);
            onLeave(); // a panel that opens takes the focus from there
          },
        }}
      >
        <Button type="primary" aria-haspopup="menu" aria-expanded={open} aria-keyshortcuts="Shift+F10">
          {bulkText.acts} ▾
        </Button>
      </Dropdown>
      {children}
      <Button onClick={chooseNone} aria-keyshortcuts="Escape">
        {selectionText.none}
      </Button>
    </div>
  );
}

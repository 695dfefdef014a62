import { Button } from 'antd';
import { type GroupKey, groupKeys } from '../../../shared/domain/taskListing.ts';
import { listText } from '../../../shared/text.ts';
import { OneSelect } from '../../components/OneSelect.tsx';

/** What stands open under the filter bar. */
export type ListPanel = 'filter' | 'columns' | 'save';

/** Its button, for the focus to come back to. */
export const openerId = (panel: ListPanel): string => `open-${panel}`;

interface PanelOpenerProps {
  panel: ListPanel;
  label: string;
  name?: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** Opens and closes what stands under the filter bar. */
export const PanelOpener = ({ panel, label, name, isOpen, onOpen }: PanelOpenerProps) => (
  <Button
    id={openerId(panel)}
    aria-expanded={isOpen}
    {...(name && { 'aria-label': name, title: name })}
    onClick={() => onOpen(!isOpen)}
  >
    {label}
  </Button>
);

interface ListToolsProps {
  groupBy: GroupKey | null;
  onGroupBy: (groupBy: GroupKey | null) => void;
  panel: ListPanel | null;
  onPanel: (panel: ListPanel | null) => void;
}

/** How the list is grouped, the way to its columns, the way to save it. */
export const ListTools = ({ groupBy, onGroupBy, panel, onPanel }: ListToolsProps) => (
  <>
    <OneSelect<GroupKey | 'none'>
      aria-label={listText.group.label}
      style={{ width: 136 }}
      popupMatchSelectWidth={false}
      value={groupBy ?? 'none'}
      options={[
        { value: 'none', label: listText.group.none },
        ...groupKeys.map((key) => ({ value: key, label: listText.group.by[key] })),
      ]}
      onChange={(key) => onGroupBy(key === 'none' ? null : key)}
    />
    <PanelOpener
      panel="columns"
      label={listText.chooser.open}
      isOpen={panel === 'columns'}
      onOpen={(isOpen) => onPanel(isOpen ? 'columns' : null)}
    />
    <PanelOpener
      panel="save"
      label="☆"
      name={listText.saved.save}
      isOpen={panel === 'save'}
      onOpen={(isOpen) => onPanel(isOpen ? 'save' : null)}
    />
  </>
);

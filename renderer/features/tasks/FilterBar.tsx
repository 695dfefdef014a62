import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { directiveName } from '../../../shared/domain/directiveName.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import { timelinessStates } from '../../../shared/domain/timeliness.ts';
import { type UnitStructure, unitStructures } from '../../../shared/domain/unitLineage.ts';
import { listText, statusText, timelinessText, ui } from '../../../shared/text.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import { OneSelect } from '../../components/OneSelect.tsx';
import { directivesQuery, unitsQuery } from '../../lib/queries.ts';
import { ChooseMany } from './ChooseMany.tsx';
import { ConditionChips } from './ConditionChips.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { PanelOpener } from './ListTools.tsx';
import { SearchField } from './SearchField.tsx';
import './listTools.css';

/** What an address names and the directory does not know (any more) still shows as a condition, not as a bare id. */
const withUnknown = (
  options: { value: string; label: string; found?: string }[],
  chosen: readonly string[],
  label: string,
) => [
  ...options,
  ...chosen.filter((id) => !options.some(({ value }) => value === id)).map((value) => ({ value, label })),
];

interface FilterBarProps {
  filter: TaskFilter;
  onFilter: (change: (latest: TaskFilter) => TaskFilter, replace?: boolean) => void;
  /** Whether the further conditions stand open; left out: the bar's own affair. */
  isOpen?: boolean;
  onOpen?: (isOpen: boolean) => void;
  /** What else is said of a list, beside its conditions and under them. */
  tools?: ReactNode;
  children?: ReactNode;
  /** What is shown was found by earlier conditions. */
  waiting?: boolean;
  /** From the search field on to the list. */
  onDown: () => void;
}

/** What the list shows: words, units, timeliness, directives, status, and behind a button all further conditions. */
export function FilterBar(props: FilterBarProps) {
  const { filter, onFilter, tools, children, waiting = false, onDown } = props;
  const [ownOpen, setOwnOpen] = useState(false);
  const { isOpen = ownOpen, onOpen = setOwnOpen } = props;
  const units = useQuery(unitsQuery).data ?? [];
  const directives = useQuery(directivesQuery).data ?? [];
  const change = (part: Partial<TaskFilter>, replace = false) =>
    onFilter((latest) => ({ ...latest, ...part }), replace);
  const unitOptions = units.map(({ id, name, shortName, aliases }) => ({
    value: id,
    label: shortName || name,
    found: fold([name, shortName, ...aliases].join(' ')),
  }));
  const directiveOptions = directives.map((directive) => ({
    value: directive.id,
    label: directiveName(directive) ?? ui.directives.noNumber,
    found: fold([directive.number, directive.kind, directive.subject].join(' ')),
  }));
  return (
    <search className="filter-bar" aria-label={ui.tasks.filters}>
      <SearchField
        value={filter.search}
        onChange={(search) => change({ search }, true)}
        waiting={waiting}
        onDown={onDown}
      />
      <ChooseMany
        label={ui.tasks.unit}
        width={130}
        value={filter.units}
        options={withUnknown(unitOptions, filter.units, ui.tasks.unknownUnit)}
        onChange={(chosen) => change({ units: chosen })}
      />
      {filter.units.length > 0 && (
        <Checkbox
          checked={filter.unitRole === 'any'}
          indeterminate={filter.unitRole === 'coordinating'}
          onChange={({ target }) => change({ unitRole: target.checked ? 'any' : 'lead' })}
        >
          {ui.tasks.withCoordinating}
        </Checkbox>
      )}
      {(units.some(({ stands }) => !stands) || filter.structure === 'current') && (
        <OneSelect<UnitStructure>
          aria-label={ui.tasks.structure}
          style={{ flex: '0 1 180px' }}
          popupMatchSelectWidth={false}
          value={filter.structure}
          options={unitStructures.map((value) => ({ value, label: ui.tasks.structures[value] }))}
          onChange={(structure) => change({ structure })}
        />
      )}
      <ChooseMany
        label={ui.tasks.timeliness}
        width={130}
        value={filter.timeliness}
        options={timelinessStates.map((state) => ({ value: state, label: timelinessText[state].label }))}
        onChange={(timeliness) => change({ timeliness })}
      />
      <ChooseMany
        label={ui.tasks.directive}
        width={130}
        value={filter.directives}
        options={withUnknown(directiveOptions, filter.directives, ui.tasks.unknownDirective)}
        onChange={(chosen) => change({ directives: chosen })}
      />
      <ChooseMany
        label={ui.tasks.status}
        width={130}
        value={filter.statuses}
        options={taskStatuses.map((status) => ({ value: status, label: statusText[status] }))}
        onChange={(statuses) => change({ statuses })}
      />
      <PanelOpener panel="filter" label={listText.panel.open} isOpen={isOpen} onOpen={onOpen} />
      {tools}
      {isOpen && <FilterPanel filter={filter} onFilter={onFilter} />}
      {children}
      <ConditionChips filter={filter} onFilter={onFilter} />
    </search>
  );
}

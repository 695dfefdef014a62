import { useQuery } from '@tanstack/react-query';
import { Checkbox, Select } from 'antd';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import { timelinessStates } from '../../../shared/domain/timeliness.ts';
import { type UnitStructure, unitStructures } from '../../../shared/domain/unitLineage.ts';
import { statusText, timelinessText, ui } from '../../../shared/text.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import { directivesQuery, unitsQuery } from '../../lib/queries.ts';
import { ConditionChips } from './ConditionChips.tsx';
import { SearchField } from './SearchField.tsx';

interface ManyProps {
  label: string;
  width: number;
  value: readonly string[];
  options: { value: string; label: string; found?: string }[];
  onChange: (values: string[]) => void;
}

/** Chooses several of a list; found without marks. */
const Many = ({ label, width, value, options, onChange }: ManyProps) => (
  <Select
    mode="multiple"
    allowClear
    aria-label={label}
    placeholder={label}
    style={{ flex: '1 1 100px', maxWidth: width }}
    popupMatchSelectWidth={false}
    maxTagCount={0}
    maxTagPlaceholder={() => `${label} (${value.length})`}
    value={[...value]}
    options={options}
    showSearch={{
      filterOption: (typed, option) => (option?.found ?? fold(option?.label ?? '')).includes(fold(typed)),
    }}
    onChange={onChange}
  />
);

/** What an address names and the directory does not know (any more) still shows as a condition, not as a bare id. */
const withUnknown = (options: ManyProps['options'], chosen: readonly string[], label: string) => [
  ...options,
  ...chosen.filter((id) => !options.some(({ value }) => value === id)).map((value) => ({ value, label })),
];

interface FilterBarProps {
  filter: TaskFilter;
  onFilter: (filter: TaskFilter, replace?: boolean) => void;
  /** From the search field on to the list. */
  onDown: () => void;
}

/** Conditions of the list: words, units, timeliness, directives, status. */
export function FilterBar({ filter, onFilter, onDown }: FilterBarProps) {
  const units = useQuery(unitsQuery).data ?? [];
  const directives = useQuery(directivesQuery).data ?? [];
  const change = (part: Partial<TaskFilter>, replace = false) => onFilter({ ...filter, ...part }, replace);
  const unitOptions = units.map(({ id, name, shortName, aliases }) => ({
    value: id,
    label: shortName || name,
    found: fold([name, shortName, ...aliases].join(' ')),
  }));
  const directiveOptions = directives.map(({ id, number, kind, subject }) => ({
    value: id,
    label: number ?? kind ?? ui.directives.noNumber,
    found: fold([number, kind, subject].join(' ')),
  }));
  return (
    <search className="filter-bar" aria-label={ui.tasks.filters}>
      <SearchField value={filter.search} onChange={(search) => change({ search }, true)} onDown={onDown} />
      <Many
        label={ui.tasks.unit}
        width={170}
        value={filter.units}
        options={withUnknown(unitOptions, filter.units, ui.tasks.unknownUnit)}
        onChange={(chosen) => change({ units: chosen })}
      />
      {filter.units.length > 0 && (
        <Checkbox
          checked={filter.unitRole === 'any'}
          onChange={({ target }) => change({ unitRole: target.checked ? 'any' : 'lead' })}
        >
          {ui.tasks.withCoordinating}
        </Checkbox>
      )}
      {(units.some(({ stands }) => !stands) || filter.structure === 'current') && (
        <Select<UnitStructure>
          aria-label={ui.tasks.structure}
          style={{ flex: '0 1 190px' }}
          popupMatchSelectWidth={false}
          value={filter.structure}
          options={unitStructures.map((value) => ({ value, label: ui.tasks.structures[value] }))}
          onChange={(structure) => change({ structure })}
        />
      )}
      <Many
        label={ui.tasks.timeliness}
        width={160}
        value={filter.timeliness}
        options={timelinessStates.map((state) => ({ value: state, label: timelinessText[state].label }))}
        onChange={(chosen) =>
          change({ timeliness: timelinessStates.filter((state) => chosen.includes(state)) })
        }
      />
      <Many
        label={ui.tasks.directive}
        width={160}
        value={filter.directives}
        options={withUnknown(directiveOptions, filter.directives, ui.tasks.unknownDirective)}
        onChange={(chosen) => change({ directives: chosen })}
      />
      <Many
        label={ui.tasks.status}
        width={150}
        value={filter.statuses}
        options={taskStatuses.map((status) => ({ value: status, label: statusText[status] }))}
        onChange={(chosen) => change({ statuses: taskStatuses.filter((status) => chosen.includes(status)) })}
      />
      <ConditionChips filter={filter} onFilter={onFilter} />
    </search>
  );
}

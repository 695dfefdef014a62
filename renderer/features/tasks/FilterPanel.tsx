import { useQuery } from '@tanstack/react-query';
import { Checkbox, Segmented } from 'antd';
import { type ReactNode, useId } from 'react';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import type { DaySpan } from '../../../shared/domain/dashboard.ts';
import { deadlineCertainties } from '../../../shared/domain/deadlineCertainty.ts';
import { clears } from '../../../shared/domain/sixClears.ts';
import { taskPriorities } from '../../../shared/domain/task.ts';
import { type UnitRoleChoice, unitRoleChoices, withoutChoices } from '../../../shared/domain/taskListing.ts';
import { unitKinds } from '../../../shared/domain/unit.ts';
import {
  clearText,
  filterText,
  listText,
  priorityText,
  silenceText,
  unitKindText,
} from '../../../shared/text.ts';
import { DayField } from '../../components/DayField.tsx';
import { emptyFilter } from '../../lib/filterAddress.ts';
import { type PartChange, withParts } from '../../lib/partChange.ts';
import { fieldNamesQuery } from '../../lib/queries.ts';
import { ChooseMany } from './ChooseMany.tsx';

interface FilterPanelProps {
  filter: TaskFilter;
  onFilter: (change: (latest: TaskFilter) => TaskFilter) => void;
}

const optionsOf = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
  values.map((value) => ({ value, label: labels[value] }));
/** Names in use, and those that are asked for and not in use any more. */
const namesOf = (used: readonly { name: string }[] = [], chosen: readonly string[] = []) =>
  [...new Set([...used.map(({ name }) => name), ...chosen])].map((name) => ({ value: name, label: name }));

/** A day on one side of a span; without a day on either side there is no condition. */
const spanWith = (span: DaySpan | undefined, part: Partial<DaySpan>): DaySpan | undefined => {
  const next = { from: null, to: null, ...span, ...part };
  return next.from || next.to ? next : undefined;
};

const Field = ({ label, children }: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId();
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
};

/** Conditions beside the most used ones; all of them hold together. */
export function FilterPanel({ filter, onFilter }: FilterPanelProps) {
  const terms = useQuery(fieldNamesQuery).data;
  /** What is chosen of nothing, or left empty, is no condition. */
  const change = (asked: PartChange<TaskFilter>) =>
    onFilter((latest) => {
      const next = withParts(latest, asked);
      for (const [key, value] of Object.entries(next))
        if (!(key in emptyFilter) && (value === undefined || (Array.isArray(value) && value.length === 0)))
          Reflect.deleteProperty(next, key);
      return next;
    });
  const { panel } = listText;
  const hasUnits = filter.units.length > 0 || (filter.kinds ?? []).length > 0;
  const span = (key: 'dueBetween' | 'givenWithin', side: 'from' | 'to', label: string) => (
    <Field label={label}>
      {(id) => (
        <DayField
          id={id}
          label={label}
          value={filter[key]?.[side] ?? null}
          onChange={(day) => change((latest) => ({ [key]: spanWith(latest[key], { [side]: day }) }))}
        />
      )}
    </Field>
  );
  return (
    <section className="filter-panel" aria-label={panel.title}>
      <ChooseMany
        label={panel.kinds}
        value={filter.kinds}
        options={optionsOf(unitKinds, unitKindText)}
        onChange={(kinds) => change({ kinds })}
      />
      <ChooseMany
        label={panel.fields}
        value={filter.fields}
        options={namesOf(terms?.fields, filter.fields)}
        onChange={(fields) => change({ fields })}
      />
      <ChooseMany
        label={panel.programmes}
        value={filter.programmes}
        options={namesOf(terms?.programmes, filter.programmes)}
        onChange={(programmes) => change({ programmes })}
      />
      <ChooseMany
        label={panel.priorities}
        value={filter.priorities}
        options={optionsOf(taskPriorities, priorityText)}
        onChange={(priorities) => change({ priorities })}
      />
      <ChooseMany
        label={panel.certainties}
        value={filter.certainties}
        options={optionsOf(deadlineCertainties, filterText.certainty)}
        onChange={(certainties) => change({ certainties })}
      />
      <ChooseMany
        label={panel.without}
        value={filter.without}
        options={optionsOf(withoutChoices, filterText.without)}
        onChange={(without) => change({ without })}
      />
      <ChooseMany
        label={panel.lacks}
        value={filter.lacks}
        options={clears.map((clear) => ({ value: clear, label: clearText.choice(clear) }))}
        onChange={(lacks) => change({ lacks })}
      />
      {span('dueBetween', 'from', panel.dueFrom)}
      {span('dueBetween', 'to', panel.dueTo)}
      {span('givenWithin', 'from', panel.givenFrom)}
      {span('givenWithin', 'to', panel.givenTo)}
      <Checkbox
        checked={filter.extended === true}
        onChange={({ target }) => change({ extended: target.checked || undefined })}
      >
        {panel.extended}
      </Checkbox>
      <Checkbox
        checked={filter.reckoning === 'original'}
        onChange={({ target }) => change({ reckoning: target.checked ? 'original' : undefined })}
      >
        {filterText.reckoning}
      </Checkbox>
      <Checkbox
        title={silenceText.filter}
        checked={filter.forgotten === true}
        onChange={({ target }) => change({ forgotten: target.checked || undefined })}
      >
        {panel.forgotten}
      </Checkbox>
      <Segmented<UnitRoleChoice>
        size="small"
        aria-label={panel.role}
        disabled={!hasUnits}
        value={filter.unitRole}
        options={optionsOf(unitRoleChoices, panel.roles)}
        onChange={(unitRole) => change({ unitRole })}
      />
    </section>
  );
}

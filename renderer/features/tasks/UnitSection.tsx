import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TaskDetail, UnitRef } from '../../../shared/contract/schemas.ts';
import { ui, unitText } from '../../../shared/text.ts';
import { EditableSection } from '../../components/EditableSection.tsx';
import { UnitSelect } from '../../components/UnitSelect.tsx';
import { useEditRequest } from '../../lib/editRequest.ts';
import { unitsQuery } from '../../lib/queries.ts';
import { saveTask } from './saveTask.ts';

const namesOf = (units: readonly UnitRef[]) => units.map(({ name }) => name);
const roles = ['leads', 'coordinating'] as const;

/** Who leads and who takes part. */
export function UnitSection({ task }: { task: TaskDetail }) {
  const units = useQuery(unitsQuery).data ?? [];
  const before = { leads: namesOf(task.leads), coordinating: namesOf(task.coordinating) };
  // What a unit is today stands beside what the task was given to.
  const named = (name: string) => {
    const unit = units.find((each) => each.name === name);
    if (!unit || unit.stands) return name;
    const now = unit.now.map((each) => each.name).join(', ');
    return `${name} (${now ? unitText.now(now) : unitText.ended})`;
  };
  const [names, setNames] = useState(before);
  return (
    <EditableSection
      title={ui.detail.units}
      edit={useEditRequest(task.id, 'units')}
      onSave={async () => (await saveTask(task, names)) === 'saved'}
      onCancel={() => setNames(before)}
      edits={names}
      changed={JSON.stringify(names) !== JSON.stringify(before)}
      view={roles.map((role) => (
        <p key={role}>
          <strong>{ui.units[role]}:</strong>{' '}
          {before[role].map(named).join('; ') || (role === 'leads' ? ui.units.none : ui.units.noCoordinating)}
        </p>
      ))}
      editor={roles.map((role) => (
        <div className="detail-part" key={role}>
          <span>{ui.units[role]}</span>
          <UnitSelect
            label={ui.units[role]}
            names={names[role]}
            units={units}
            autoFocus={role === 'leads'}
            onChange={(next) => setNames((all) => ({ ...all, [role]: next }))}
          />
        </div>
      ))}
    />
  );
}

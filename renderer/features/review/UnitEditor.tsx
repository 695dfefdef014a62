import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type Dispatch, useState } from 'react';
import type { DraftTask, UnitMatch } from '../../../shared/contract/draftContract.ts';
import { ui } from '../../../shared/text.ts';
import { UnitSelect } from '../../components/UnitSelect.tsx';
import { appApi } from '../../lib/api.ts';
import { unitsQuery } from '../../lib/queries.ts';
import type { ReviewAction } from './reviewState.ts';

const unknownUnit = (name: string): UnitMatch => ({
  name,
  unitId: null,
  unitName: null,
  confidence: 0,
  certainty: 'certain',
  rule: 'typed',
  span: null,
});

/** For a name that the directory does not have in these words: which unit it is, or that it is a new one. */
function MatchChoice({ unit, onChoose }: { unit: UnitMatch; onChoose: (match: UnitMatch) => void }) {
  const { data: matches = [] } = useQuery({
    queryKey: ['matchUnit', unit.name],
    queryFn: () => appApi.drafts.matchUnit({ name: unit.name }),
  });
  const known = matches.filter(({ unitId }) => unitId !== null);
  const choose = (unitId: string) => {
    const match = known.find((each) => each.unitId === unitId);
    // A person has said which one it is: there is nothing left to doubt.
    onChoose(
      match
        ? { ...unit, unitId, unitName: match.unitName, confidence: 1 }
        : { ...unknownUnit(unit.name), span: unit.span },
    );
  };
  return (
    <Select
      size="small"
      style={{ width: '100%' }}
      aria-label={ui.units.matchOf(unit.name)}
      value={unit.unitId ?? ''}
      options={[
        ...known.map(({ unitId, unitName, confidence }) => ({
          value: unitId ?? '',
          label: `“${unit.name}” ${ui.units.matched(unitName ?? '', Math.round(confidence * 100))}`,
        })),
        { value: '', label: ui.units.addNew(unit.name) },
      ]}
      onChange={choose}
    />
  );
}

/** Units of a proposal: chosen or typed, and matched to the directory with the confidence shown. */
export function UnitEditor({ task, dispatch }: { task: DraftTask; dispatch: Dispatch<ReviewAction> }) {
  const units = useQuery(unitsQuery).data ?? [];
  const [asked, setAsked] = useState<readonly string[]>([]);
  const roles = ['leads', 'coordinating'] as const;

  const set = (role: (typeof roles)[number], change: (latest: UnitMatch[]) => UnitMatch[]) =>
    dispatch({ type: 'units', key: task.key, role, change });
  async function setNames(role: (typeof roles)[number], names: string[]) {
    const before = task[role].map(({ name }) => name);
    const added = names.filter((name) => !before.includes(name));
    const dropped = before.filter((name) => !names.includes(name));
    const match = async (name: string): Promise<UnitMatch> => {
      const [best] = await appApi.drafts.matchUnit({ name }).catch(() => []);
      return best ? { ...best, name, certainty: 'certain', rule: 'typed', span: null } : unknownUnit(name);
    };
    setAsked((all) => [...all, ...added]);
    const matched = await Promise.all(added.map(match));
    // What was added or dropped while the host looked these up stays so.
    set(role, (latest) => [
      ...latest.filter(({ name }) => !dropped.includes(name) && !added.includes(name)),
      ...matched,
    ]);
  }
  return (
    <div className="unit-editor">
      {roles.map((role) => (
        <div key={role}>
          <span className="field-name">{ui.units[role]}</span>
          <UnitSelect
            label={ui.units[role]}
            names={task[role].map(({ name }) => name)}
            units={units}
            autoFocus={role === 'leads'}
            onChange={(names) => void setNames(role, names)}
          />
          {task[role]
            .filter(
              (unit) => unit.confidence < 1 || (asked.includes(unit.name) && unit.unitName !== unit.name),
            )
            .map((unit) => (
              <MatchChoice
                key={unit.name}
                unit={unit}
                onChoose={(match) =>
                  set(role, (latest) => latest.map((each) => (each.name === unit.name ? match : each)))
                }
              />
            ))}
        </div>
      ))}
    </div>
  );
}

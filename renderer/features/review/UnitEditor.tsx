import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type Dispatch, useMemo, useState } from 'react';
import type { DraftTask, UnitMatch } from '../../../shared/contract/draftContract.ts';
import type { Unit } from '../../../shared/contract/schemas.ts';
import { isUnitGroup, wholeKindOf } from '../../../shared/domain/unitGroup.ts';
import { ui } from '../../../shared/text.ts';
import { OneSelect } from '../../components/OneSelect.tsx';
import { UnitSelect } from '../../components/UnitSelect.tsx';
import { appApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
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
    <OneSelect
      size="small"
      style={{ width: '100%' }}
      aria-label={ui.units.matchOf(unit.name)}
      value={unit.unitId ?? ''}
      options={[
        ...known.map(({ unitId, unitName, confidence }) => ({
          value: unitId ?? '',
          label: `“${unit.name}” ${ui.units.matched(unitName ?? '', Math.round(confidence * 100))}`,
        })),
        {
          value: '',
          label: isUnitGroup(unit.name) ? ui.units.keepGroup(unit.name) : ui.units.addNew(unit.name),
        },
      ]}
      onChange={choose}
    />
  );
}

/** The directory's units that a group means one by one, as long as it means all of them. */
const membersOf = (group: string, units: readonly Unit[]): UnitMatch[] => {
  const kind = wholeKindOf(group);
  return units
    .filter((unit) => kind !== null && unit.kind === kind && unit.stands && !isUnitGroup(unit.name))
    .map(({ id, name }) => ({ ...unknownUnit(name), unitId: id, unitName: name, confidence: 1 }));
};

/** Nhóm đơn vị: stays one, or gives way to its units, each with work of its own. */
function EachOf({ group, units, onEach }: { group: UnitMatch; units: readonly Unit[]; onEach: Each }) {
  const members = useMemo(() => membersOf(group.name, units), [group.name, units]);
  if (members.length === 0) return null;
  return (
    <Button size="small" onClick={() => onEach(members)}>
      {ui.units.eachOf(group.name, formatCount(members.length))}
    </Button>
  );
}
type Each = (members: UnitMatch[]) => void;

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
          {task[role].map((group) => (
            <EachOf
              key={group.name}
              group={group}
              units={units}
              onEach={(members) =>
                set(role, (latest) => {
                  const others = new Set(latest.map(({ unitId }) => unitId));
                  const fresh = members.filter(({ unitId }) => !others.has(unitId));
                  return latest.flatMap((each) => (each.name === group.name ? fresh : [each]));
                })
              }
            />
          ))}
        </div>
      ))}
    </div>
  );
}

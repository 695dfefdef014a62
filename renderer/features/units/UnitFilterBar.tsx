import { Input } from 'antd';
import { type UnitKind, unitKinds } from '../../../shared/domain/unit.ts';
import { ui, unitKindText, unitText } from '../../../shared/text.ts';
import { OneSelect } from '../../components/OneSelect.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { type UnitState, type UnitView, unitStates } from '../../lib/unitView.ts';

interface UnitFilterBarProps {
  view: UnitView;
  /** How many units each kind would show, and all of them. */
  counts: ReadonlyMap<UnitKind, number>;
  total: number;
  onView: (next: Partial<UnitView>, replace?: boolean) => void;
  /** From the search field on to the list. */
  onDown: () => void;
}

/** Conditions of the directory: words, kind with its count, standing or ended. */
export function UnitFilterBar({ view, counts, total, onView, onDown }: UnitFilterBarProps) {
  const kinds = unitKinds.filter((kind) => (counts.get(kind) ?? 0) > 0 || kind === view.kind);
  return (
    <search className="filter-bar" aria-label={ui.tasks.filters}>
      {view.state !== 'removed' && (
        <>
          <Input
            id="unit-search"
            type="search"
            allowClear
            style={{ width: 220 }}
            aria-label={ui.units.find}
            placeholder={ui.units.find}
            value={view.words}
            onChange={(event) => onView({ words: event.target.value }, true)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              onDown();
            }}
          />
          <OneSelect<UnitKind | 'all'>
            aria-label={unitText.kinds}
            style={{ width: 270 }}
            value={view.kind ?? 'all'}
            options={[
              { value: 'all' as const, label: `${unitText.allKinds} (${formatCount(total)})` },
              ...kinds.map((kind) => ({
                value: kind,
                label: `${unitKindText[kind]} (${formatCount(counts.get(kind) ?? 0)})`,
              })),
            ]}
            onChange={(kind) => onView({ kind: kind === 'all' ? null : kind })}
          />
        </>
      )}
      <OneSelect<UnitState>
        aria-label={unitText.states}
        style={{ width: 160 }}
        value={view.state}
        options={unitStates.map((state) => ({ value: state, label: unitText.state[state] }))}
        onChange={(state) => onView({ state, open: null })}
      />
    </search>
  );
}

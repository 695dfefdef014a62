import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Radio } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { UnitDetail } from '../../../shared/contract/unitContract.ts';
import { unitChangeKinds } from '../../../shared/domain/unitLineage.ts';
import { ui, unitChangeText, unitText } from '../../../shared/text.ts';
import { DayField } from '../../components/DayField.tsx';
import { LabelledInput } from '../../components/LabelledInput.tsx';
import { UnitSelect } from '../../components/UnitSelect.tsx';
import { isPopupOpen } from '../../lib/isPopupOpen.ts';
import { unitsQuery } from '../../lib/queries.ts';
import { useOneAtATime } from '../../lib/useOneAtATime.ts';
import { type ChangeDraft, type ChangeMistake, changeInput } from './changeInput.ts';
import { recordChange } from './unitActs.ts';

const firstDraft = (unit: UnitDetail): ChangeDraft => ({
  kind: 'merged',
  names: [unit.name],
  into: '',
  goesOn: true,
  on: null,
  year: '',
  document: '',
});

const mistakeText = (mistake: ChangeMistake): string | null => {
  if (mistake.mistake === 'unknown-units') return unitText.unknownUnits(mistake.names.join(', '));
  return mistake.mistake === 'year' ? unitText.badYear : null;
};

/** Writes down that a unit merged, was split, got a new name or ended. `onDone` gets the unit to show, null when left. */
export function ChangeForm({ unit, onDone }: { unit: UnitDetail; onDone: (id: string | null) => void }) {
  const units = useQuery(unitsQuery).data ?? [];
  const [draft, setDraft] = useState(() => firstDraft(unit));
  const [wrongDay, setWrongDay] = useState(false);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const set = (part: Partial<ChangeDraft>) => setDraft((all) => ({ ...all, ...part }));
  const { kind, names, into, goesOn } = draft;
  const input = changeInput(unit, draft, units);
  const mistake = 'mistake' in input ? mistakeText(input) : null;
  const standsAlready = units.some(({ name }) => name === into) && !names.includes(into);

  const save = useOneAtATime(async (isHere) => {
    setTried(true);
    if ('mistake' in input || wrongDay) return;
    const recorded = await recordChange(input);
    if (recorded && isHere()) onDone(recorded.id);
  });
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !isPopupOpen()) {
      event.preventDefault(); // the detail stays, only the form is left
      onDone(null);
    } else if ((event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter')) {
      event.preventDefault();
      void save();
    }
  }
  return (
    // No form element: Enter in a day takes the day, and must not store what is half written.
    <section ref={form} className="unit-form change-form" aria-label={unitText.record} onKeyDown={onKeyDown}>
      <Radio.Group
        aria-label={unitText.change}
        value={kind}
        options={unitChangeKinds.map((value) => ({ value, label: unitChangeText[value] }))}
        onChange={({ target }) =>
          set({ kind: target.value, names: target.value === 'merged' ? [unit.name] : [] })
        }
      />
      {kind === 'merged' && (
        <>
          <div>
            <span>{unitText.before}</span>
            <UnitSelect
              label={unitText.before}
              names={names}
              units={units}
              onChange={(next) => set({ names: next })}
            />
          </div>
          <div>
            <span>{unitText.mergedInto}</span>
            <UnitSelect
              label={unitText.mergedInto}
              names={into ? [into] : []}
              units={units}
              onChange={(next) => set({ into: next.at(-1) ?? '' })}
            />
          </div>
          {standsAlready && (
            <Checkbox checked={goesOn} onChange={({ target }) => set({ goesOn: target.checked })}>
              {unitText.tookIn(into)}
            </Checkbox>
          )}
        </>
      )}
      {kind === 'split' && (
        <>
          <div>
            <span>{unitText.splitInto}</span>
            <UnitSelect
              label={unitText.splitInto}
              names={names}
              units={units}
              onChange={(next) => set({ names: next })}
            />
          </div>
          <Checkbox checked={goesOn} onChange={({ target }) => set({ goesOn: target.checked })}>
            {unitText.goesOn(unit.name)}
          </Checkbox>
        </>
      )}
      {kind === 'renamed' && (
        <LabelledInput
          label={unitText.newName}
          value={into || null}
          onChange={(text) => set({ into: text ?? '' })}
        />
      )}
      <div className="change-time">
        <div>
          <span>{unitText.on}</span>
          <DayField
            label={unitText.on}
            value={draft.on}
            onInvalid={setWrongDay}
            onChange={(on) => set({ on })}
          />
        </div>
        {!draft.on && (
          <LabelledInput
            label={unitText.year}
            value={draft.year || null}
            onChange={(year) => set({ year: year ?? '' })}
          />
        )}
      </div>
      <LabelledInput
        label={unitText.document}
        value={draft.document || null}
        onChange={(text) => set({ document: text ?? '' })}
      />
      {tried && mistake && <Alert type="error" role="alert" title={mistake} />}
      <p className="unit-hint">{unitText.keepOldTasks}</p>
      <div className="edit-actions">
        <Button size="small" type="primary" aria-keyshortcuts="Control+S" onClick={() => void save()}>
          {ui.action.save}
        </Button>
        <Button size="small" onClick={() => onDone(null)}>
          {ui.action.cancel}
        </Button>
      </div>
    </section>
  );
}

import { Button } from 'antd';
import { useId, useState } from 'react';
import { type UnitKind, unitKinds } from '../../../shared/domain/unit.ts';
import { unitKindOf } from '../../../shared/domain/unitName.ts';
import { ui, unitFieldText, unitKindText, unitText } from '../../../shared/text.ts';
import { LabelledInput } from '../../components/LabelledInput.tsx';
import { OneSelect } from '../../components/OneSelect.tsx';
import { useOneAtATime } from '../../lib/useOneAtATime.ts';
import { addUnit } from './unitActs.ts';

/** Adds a unit: its name says its kind unless another is chosen. `onDone` gets the new unit. */
export function NewUnitPanel({ onDone, onClose }: { onDone: (id: string) => void; onClose: () => void }) {
  const [name, setName] = useState<string | null>(null);
  const [shortName, setShortName] = useState<string | null>(null);
  const [chosen, setChosen] = useState<UnitKind | null>(null);
  const id = useId();
  const kind = chosen ?? unitKindOf(name ?? '');
  const save = useOneAtATime(async (isHere) => {
    if (!name?.trim()) return;
    const short = shortName?.trim();
    const added = await addUnit({ name: name.trim(), kind, ...(short && { shortName: short }) });
    if (added && isHere()) onDone(added.id);
  });
  return (
    <aside className="detail" aria-label={unitText.add}>
      <header className="detail-head">
        <h2>{unitText.add}</h2>
        <Button onClick={onClose} aria-keyshortcuts="Escape">
          {ui.action.close}
        </Button>
      </header>
      <form
        className="detail-body unit-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <LabelledInput label={unitFieldText.name} value={name} onChange={setName} autoFocus />
        <LabelledInput label={unitFieldText.shortName} value={shortName} onChange={setShortName} />
        <div>
          <label htmlFor={`${id}kind`}>{unitFieldText.kind}</label>
          <OneSelect<UnitKind>
            id={`${id}kind`}
            style={{ width: '100%' }}
            value={kind}
            options={unitKinds.map((value) => ({ value, label: unitKindText[value] }))}
            onChange={setChosen}
          />
        </div>
        <div className="edit-actions">
          <Button type="primary" htmlType="submit" disabled={!name?.trim()}>
            {ui.action.save}
          </Button>
          <Button onClick={onClose}>{ui.action.cancel}</Button>
        </div>
      </form>
    </aside>
  );
}

import { Checkbox, Input, Radio } from 'antd';
import { useEffect, useState } from 'react';
import {
  type ChecklistForm,
  type ChecklistGrouping,
  type ChecklistOrientation,
  checklistGroupings,
  checklistOrientations,
  longestOccasion,
} from '../../../shared/domain/checklist/checklistForm.ts';
import { paperText } from '../../../shared/text.ts';
import { OneSelect } from '../../components/OneSelect.tsx';

interface FormBarProps {
  form: ChecklistForm;
  onForm: (part: Partial<ChecklistForm>) => void;
}

/** The occasion is kept when one leaves the field or presses Enter: not each letter is a new print. */
function OccasionField({ form, onForm }: FormBarProps) {
  const [typed, setTyped] = useState(form.occasion);
  useEffect(() => setTyped(form.occasion), [form.occasion]);
  const keep = () => {
    if (typed.trim() !== form.occasion) onForm({ occasion: typed.trim() });
  };
  return (
    <Input
      style={{ flex: '1 1 220px', maxWidth: 420 }}
      aria-label={paperText.occasion}
      placeholder={paperText.occasionHint}
      maxLength={longestOccasion}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={keep}
      onPressEnter={keep}
    />
  );
}

/** How the sheets are to look. */
export function FormBar({ form, onForm }: FormBarProps) {
  return (
    <fieldset className="form-bar">
      <legend className="visually-hidden">{paperText.form}</legend>
      <OneSelect<ChecklistGrouping>
        aria-label={paperText.grouping}
        style={{ width: 200 }}
        value={form.grouping}
        options={checklistGroupings.map((value) => ({ value, label: paperText.groupings[value] }))}
        onChange={(grouping) => onForm({ grouping, pageEach: grouping === 'none' ? false : form.pageEach })}
      />
      <Radio.Group
        aria-label={paperText.paper}
        optionType="button"
        value={form.orientation}
        options={checklistOrientations.map((value) => ({ value, label: paperText.orientations[value] }))}
        onChange={({ target }) => onForm({ orientation: target.value as ChecklistOrientation })}
      />
      <Checkbox checked={form.large} onChange={({ target }) => onForm({ large: target.checked })}>
        {paperText.large}
      </Checkbox>
      <Checkbox checked={form.qr} onChange={({ target }) => onForm({ qr: target.checked })}>
        {paperText.qr}
      </Checkbox>
      <Checkbox
        checked={form.pageEach}
        disabled={form.grouping === 'none'}
        onChange={({ target }) => onForm({ pageEach: target.checked })}
      >
        {paperText.pageEach}
      </Checkbox>
      <OccasionField form={form} onForm={onForm} />
    </fieldset>
  );
}

import { Radio } from 'antd';
import { useId, useState } from 'react';
import { ui } from '../../../shared/text.ts';

const text = ui.settings;

/** How "trước ngày D" is counted: one of two, kept at once. */
export function DayBeforeChoice({
  value,
  onSave,
}: {
  value: boolean;
  onSave: (value: string) => Promise<string | null>;
}) {
  const id = useId();
  const [savedAs, setSavedAs] = useState<boolean | null>(null);
  return (
    <div className="setting">
      <span id={id} className="setting-label">
        {text.labels.beforeMeansDayBefore}
      </span>
      <div className="setting-field">
        <Radio.Group
          aria-labelledby={id}
          aria-describedby={`${id}-note`}
          value={value}
          options={[
            { value: false, label: text.sameDay },
            { value: true, label: text.dayBefore },
          ]}
          onChange={async ({ target }) => {
            const wanted = target.value === true;
            if ((await onSave(String(wanted))) === null) setSavedAs(wanted);
          }}
        />
        <span role="status" className="setting-saved">
          {savedAs === value ? text.savedHere : ''}
        </span>
      </div>
      <p id={`${id}-note`} className="setting-note">
        {text.notes.beforeMeansDayBefore}
      </p>
    </div>
  );
}

import { Checkbox } from 'antd';
import { useId } from 'react';
import type { SettingsView } from '../../../shared/contract/settingContract.ts';
import { ui } from '../../../shared/text.ts';
import { EscalationSteps } from './EscalationSteps.tsx';
import { SettingLine } from './SettingLine.tsx';
import { saveSetting } from './saveSetting.ts';

const text = ui.settings;

/** Whom to chase and when, and when the program itself speaks up. */
export function ReminderSettings({ settings }: { settings: SettingsView }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text.groups.reminders}</h2>
      <EscalationSteps value={settings.escalation} onSave={(value) => saveSetting('escalation', value)} />
      <div className="setting">
        <span className="setting-label">{text.labels.notices}</span>
        <Checkbox
          checked={settings.notices}
          onChange={({ target }) => void saveSetting('notices', String(target.checked))}
        >
          {text.noticesOn}
        </Checkbox>
      </div>
      <SettingLine
        label={text.labels.noticeTime}
        note={text.notes.noticeTime}
        width={96}
        value={settings.noticeTime}
        onSave={(value) => saveSetting('noticeTime', value)}
      />
      <SettingLine
        label={text.labels.quietHours}
        note={text.notes.quietHours}
        width={140}
        value={settings.quietHours}
        onSave={(value) => saveSetting('quietHours', value)}
      />
    </section>
  );
}

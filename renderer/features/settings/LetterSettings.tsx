import { useId } from 'react';
import type { SettingsView } from '../../../shared/contract/settingContract.ts';
import { ui } from '../../../shared/text.ts';
import { SettingLine } from './SettingLine.tsx';
import { saveSetting } from './saveSetting.ts';

const text = ui.settings;
const lines = [
  ['superior', 420],
  ['place', 200],
  ['letterSymbol', 160],
  ['signerAuthority', 300],
  ['signerTitle', 300],
  ['signerName', 240],
  ['letterRecipients', 520],
] as const;

/** What letters carry of the office beside its name. */
export function LetterSettings({ settings }: { settings: SettingsView }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text.groups.letters}</h2>
      {lines.map(([name, width]) => (
        <SettingLine
          key={name}
          label={text.labels[name]}
          note={text.notes[name]}
          width={width}
          value={settings[name]}
          onSave={(value) => saveSetting(name, value)}
        />
      ))}
    </section>
  );
}

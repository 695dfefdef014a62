import { Select } from 'antd';
import { useMemo } from 'react';
import { ui } from '../../shared/text.ts';
import { fold } from '../../shared/vietnamese/fold.ts';

export interface UnitOption {
  name: string;
  shortName: string;
  aliases: readonly string[];
}

/** Units by name: chosen from the directory (found without marks, by any alias) or typed when it does not know them. */
export function UnitSelect({
  label,
  names,
  units,
  onChange,
  autoFocus,
}: {
  label: string;
  names: readonly string[];
  units: readonly UnitOption[];
  onChange: (names: string[]) => void;
  autoFocus?: boolean;
}) {
  const options = useMemo(
    () =>
      units.map(({ name, shortName, aliases }) => ({
        value: name,
        label: shortName && shortName !== name ? `${name} (${shortName})` : name,
        found: fold([name, shortName, ...aliases].join(' ')),
      })),
    [units],
  );
  return (
    <Select
      mode="tags"
      aria-label={label}
      placeholder={ui.units.choose}
      style={{ width: '100%' }}
      autoFocus={autoFocus ?? false}
      value={[...names]}
      options={options}
      optionLabelProp="value"
      tokenSeparators={[';']}
      showSearch={{
        filterOption: (typed, option) =>
          (option?.found ?? fold(String(option?.value))).includes(fold(typed.trim())),
      }}
      onChange={(next: string[]) => onChange(next.map((name) => name.trim()).filter(Boolean))}
    />
  );
}

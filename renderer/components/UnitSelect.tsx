import { useMemo } from 'react';
import { isUnitGroup } from '../../shared/domain/unitGroup.ts';
import { ui } from '../../shared/text.ts';
import { fold } from '../../shared/vietnamese/fold.ts';
import { optionsFound } from '../lib/optionsFound.ts';
import { ManySelect } from './ManySelect.tsx';

export interface UnitOption {
  name: string;
  shortName: string;
  aliases: readonly string[];
}

/**
 * Units by name: chosen from the directory, found without marks by any alias. A name that it does not know is offered
 * last, as a new unit: Enter takes the unit found and never makes one by mistake.
 */
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
  const known = useMemo(
    () =>
      units.map(({ name, shortName, aliases }) => ({
        value: name,
        label: shortName && shortName !== name ? `${name} (${shortName})` : name,
        found: fold([name, shortName, ...aliases].join(' ')),
      })),
    [units],
  );
  function optionsFor(typed: string) {
    const words = typed.trim().normalize('NFC');
    const found = optionsFound(known, words);
    if (words === '' || known.some(({ value }) => value === words)) return found;
    const label = isUnitGroup(words) ? ui.units.keepGroup(words) : ui.units.addNew(words);
    return [...found, { value: words, label, found: '' }];
  }
  return (
    <ManySelect
      label={label}
      placeholder={ui.units.choose}
      style={{ width: '100%' }}
      autoFocus={autoFocus ?? false}
      value={names}
      optionsFor={optionsFor}
      optionLabelProp="value"
      notFoundContent={ui.units.typeName}
      onChange={onChange}
    />
  );
}

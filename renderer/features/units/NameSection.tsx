// biome-ignore lint/style/noRestrictedImports: words typed freely, with no list to take from
import { Select } from 'antd';
import { useId, useState } from 'react';
import type { UnitDetail } from '../../../shared/contract/unitContract.ts';
import { type UnitKind, unitKinds } from '../../../shared/domain/unit.ts';
import { unitFieldText, unitKindText, unitText } from '../../../shared/text.ts';
import { EditableSection } from '../../components/EditableSection.tsx';
import { LabelledInput } from '../../components/LabelledInput.tsx';
import { OneSelect } from '../../components/OneSelect.tsx';
import { saveUnit } from './unitActs.ts';

const fields = unitFieldText;

/** What a unit is called, and its kind; `edit` grows when it is to be edited now. */
export function NameSection({ unit, edit }: { unit: UnitDetail; edit: number }) {
  const [name, setName] = useState<string | null>(unit.name);
  const [shortName, setShortName] = useState<string | null>(unit.shortName);
  const [kind, setKind] = useState<UnitKind>(unit.kind);
  const [aliases, setAliases] = useState<string[]>(unit.aliases);
  const id = useId();
  const reset = () => {
    setName(unit.name);
    setShortName(unit.shortName);
    setKind(unit.kind);
    setAliases(unit.aliases);
  };
  const save = async () => {
    if (!name?.trim()) return false;
    return saveUnit(unit, {
      name: name.trim(),
      shortName: shortName?.trim() || name.trim(),
      kind,
      aliases: aliases.map((alias) => alias.trim()).filter(Boolean),
    });
  };
  const changed =
    name !== unit.name ||
    shortName !== unit.shortName ||
    kind !== unit.kind ||
    aliases.join('\n') !== unit.aliases.join('\n');
  const rows: [string, string][] = [
    [fields.shortName, unit.shortName],
    [fields.kind, unitKindText[unit.kind]],
    ...(unit.aliases.length > 0 ? [[fields.aliases, unit.aliases.join('; ')] as [string, string]] : []),
  ];
  return (
    <EditableSection
      title={unitText.names}
      edit={edit}
      changed={changed}
      onSave={save}
      onCancel={reset}
      view={rows.map(([label, value]) => (
        <p key={label}>
          <strong>{label}:</strong> {value}
        </p>
      ))}
      editor={
        <div className="unit-form">
          <LabelledInput label={fields.name} value={name} onChange={setName} autoFocus />
          <LabelledInput label={fields.shortName} value={shortName} onChange={setShortName} />
          <div>
            <label htmlFor={`${id}kind`}>{fields.kind}</label>
            <OneSelect<UnitKind>
              id={`${id}kind`}
              style={{ width: '100%' }}
              value={kind}
              options={unitKinds.map((value) => ({ value, label: unitKindText[value] }))}
              onChange={setKind}
            />
          </div>
          <div>
            <label htmlFor={`${id}aliases`}>{fields.aliases}</label>
            <Select
              id={`${id}aliases`}
              mode="tags"
              open={false}
              suffixIcon={null}
              style={{ width: '100%' }}
              placeholder={unitText.aliasHint}
              tokenSeparators={[';', '\n']}
              value={aliases}
              onChange={setAliases}
            />
          </div>
        </div>
      }
    />
  );
}

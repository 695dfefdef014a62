import { useState } from 'react';
import type { UnitContact } from '../../../shared/contract/schemas.ts';
import type { UnitDetail } from '../../../shared/contract/unitContract.ts';
import { unitFieldText, unitText } from '../../../shared/text.ts';
import { EditableSection } from '../../components/EditableSection.tsx';
import { LabelledInput } from '../../components/LabelledInput.tsx';
import { saveUnit } from './unitActs.ts';

const fields = ['person', 'phone', 'email', 'address'] as const satisfies readonly (keyof UnitContact)[];

/** Whom to ask in a unit. */
export function ContactSection({ unit }: { unit: UnitDetail }) {
  const [contact, setContact] = useState<UnitContact>(unit.contact);
  const known = fields.filter((field) => unit.contact[field] !== '');
  return (
    <EditableSection
      title={unitText.contact}
      changed={fields.some((field) => contact[field] !== unit.contact[field])}
      onSave={() => saveUnit(unit, { contact })}
      onCancel={() => setContact(unit.contact)}
      view={
        known.length === 0 ? (
          <p>{unitText.noContact}</p>
        ) : (
          known.map((field) => (
            <p key={field}>
              <strong>{unitFieldText[field]}:</strong> {unit.contact[field]}
            </p>
          ))
        )
      }
      editor={
        <div className="unit-form">
          {fields.map((field, at) => (
            <LabelledInput
              key={field}
              label={unitFieldText[field]}
              value={contact[field]}
              autoFocus={at === 0}
              onChange={(text) => setContact((all) => ({ ...all, [field]: text ?? '' }))}
            />
          ))}
        </div>
      }
    />
  );
}

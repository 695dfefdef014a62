import { useState } from 'react';
import type { AppendixForm, AppendixTemplate } from '../../../shared/contract/appendixContract.ts';
import type { AppendixNumber } from '../../../shared/domain/appendices/originalForms.ts';
import { formColumns, originalForms } from '../../../shared/domain/appendices/originalForms.ts';
import { appendixSources } from '../../../shared/domain/appendices/sources/sources.ts';
import { type PartChange, withParts } from '../../lib/partChange.ts';

type Frame = File | 'keep' | 'none';

/** A form as it stands in the editor. */
export interface Editing {
  form: AppendixForm;
  name: string;
  frame: Frame;
  dirty: boolean;
  change: (change: PartChange<AppendixForm>) => void;
  setName: (name: string) => void;
  setFrame: (frame: Frame) => void;
}

/** What a form made anew begins with. */
const emptyForm = (): AppendixForm => ({
  ...(structuredClone(originalForms[2]) as AppendixForm),
  label: 'Phụ lục',
  title: 'DANH SÁCH NHIỆM VỤ',
  grouping: 'none',
  columns: formColumns(appendixSources.tasks.columns, ['order', 'text', 'leads', 'deadline', 'status']),
});

/** The form of a choice as it is stored. */
export function storedForm(
  base: AppendixNumber | null,
  template: AppendixTemplate | undefined,
): AppendixForm {
  if (template) return template.form;
  return base === null ? emptyForm() : (structuredClone(originalForms[base]) as AppendixForm);
}

/** What is typed into the editor of one choice; another choice begins anew (by its key). */
export function useEditing(base: AppendixNumber | null, template: AppendixTemplate | undefined): Editing {
  const [form, setForm] = useState(() => storedForm(base, template));
  const [name, setName] = useState(template?.name ?? '');
  const [frame, setFrame] = useState<Frame>('keep');
  const [dirty, setDirty] = useState(false);
  const touched =
    <T>(set: (value: T) => void) =>
    (value: T) => {
      setDirty(true);
      set(value);
    };
  return {
    form,
    name,
    frame,
    dirty,
    change: touched((change: PartChange<AppendixForm>) => setForm((latest) => withParts(latest, change))),
    setName: touched(setName),
    setFrame: touched(setFrame),
  };
}

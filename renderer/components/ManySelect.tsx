import { Select, type SelectProps } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useSelectKeys } from '../lib/useSelectKeys.ts';

interface ManySelectProps<Value extends string, Option extends { value: Value; label: string }>
  extends Pick<
    SelectProps<Value[], Option>,
    | 'allowClear'
    | 'autoFocus'
    | 'maxTagCount'
    | 'maxTagPlaceholder'
    | 'notFoundContent'
    | 'optionLabelProp'
    | 'placeholder'
    | 'popupMatchSelectWidth'
    | 'style'
  > {
  label: string;
  value: readonly Value[];
  /** What is offered for the words typed so far, none at first; the first of it is what Enter takes. */
  optionsFor: (typed: string) => readonly Option[];
  onChange: (values: Value[]) => void;
}

/**
 * Several of a list, by keyboard: words find, Enter or Tab takes what they found and the list closes. Without words and
 * arrows nothing is marked, and no key takes anything.
 */
export function ManySelect<Value extends string, Option extends { value: Value; label: string }>({
  label,
  value,
  optionsFor,
  onChange,
  ...looks
}: ManySelectProps<Value, Option>) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);

  const onSelectKey = useSelectKeys();
  function onInputKeyDown(event: KeyboardEvent) {
    onSelectKey(event);
    // closed now and not when antd comes to it: the key after Escape may be there before
    if (event.key === 'Escape') setOpen(false);
  }
  return (
    <Select<Value[], Option>
      {...looks}
      mode="multiple"
      defaultActiveFirstOption={typed !== ''}
      aria-label={label}
      value={[...value]}
      options={[...optionsFor(typed)]}
      open={open}
      onOpenChange={setOpen}
      onInputKeyDown={onInputKeyDown}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      onChange={(next) => {
        if (typed !== '') setOpen(false);
        setTyped('');
        onChange(next);
      }}
    />
  );
}

import { Select } from 'antd';
import { fold } from '../../../shared/vietnamese/fold.ts';

interface ChooseManyProps<Value extends string> {
  label: string;
  width?: number;
  value: readonly Value[] | undefined;
  options: readonly { value: Value; label: string; found?: string }[];
  onChange: (values: Value[]) => void;
}

/** Chooses several of a list, found without marks; which ones stands in the conditions below, here only how many. */
export const ChooseMany = <Value extends string>({
  label,
  width,
  value = [],
  options,
  onChange,
}: ChooseManyProps<Value>) => (
  <Select<Value[], ChooseManyProps<Value>['options'][number]>
    mode="multiple"
    allowClear
    aria-label={label}
    placeholder={label}
    style={width ? { flex: '1 1 96px', maxWidth: width } : { width: '100%' }}
    popupMatchSelectWidth={false}
    maxTagCount={0}
    maxTagPlaceholder={() => `${label} (${value.length})`}
    value={[...value]}
    options={[...options]}
    showSearch={{
      filterOption: (typed, option) => (option?.found ?? fold(option?.label ?? '')).includes(fold(typed)),
    }}
    // in the order of the list, however they were chosen
    onChange={(chosen) =>
      onChange(options.flatMap((option) => (chosen.includes(option.value) ? option.value : [])))
    }
  />
);

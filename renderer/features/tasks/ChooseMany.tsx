import { ManySelect } from '../../components/ManySelect.tsx';
import { optionsFound } from '../../lib/optionsFound.ts';

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
  <ManySelect<Value, ChooseManyProps<Value>['options'][number]>
    allowClear
    label={label}
    placeholder={label}
    style={width ? { flex: '1 1 96px', maxWidth: width } : { width: '100%' }}
    popupMatchSelectWidth={false}
    maxTagCount={0}
    maxTagPlaceholder={() => `${label} (${value.length})`}
    value={value}
    optionsFor={(typed) => optionsFound(options, typed)}
    // in the order of the list, however they were chosen
    onChange={(chosen) =>
      onChange(options.flatMap((option) => (chosen.includes(option.value) ? option.value : [])))
    }
  />
);

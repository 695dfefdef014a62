import { Select, type SelectProps } from 'antd';
import type { DefaultOptionType } from 'antd/es/select';
import { useSelectKeys } from '../lib/useSelectKeys.ts';

/** One of a list, as antd has it; Tab leaves it without taking what nobody chose. */
export function OneSelect<Value, Option extends DefaultOptionType = DefaultOptionType>(
  props: SelectProps<Value, Option>,
) {
  const onInputKeyDown = useSelectKeys();
  return <Select<Value, Option> {...props} onInputKeyDown={onInputKeyDown} />;
}

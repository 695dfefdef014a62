import { Button } from 'antd';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { furtherConditionWords } from '../../../shared/furtherConditionWords.ts';
import { dashboardText } from '../../../shared/text.ts';

interface FurtherConditionsProps {
  filter: TaskFilter;
  onFilter: (filter: TaskFilter) => void;
}

/** Conditions that came with the address and have no field of their own: each in words, with the way to drop it. */
export const FurtherConditions = ({ filter, onFilter }: FurtherConditionsProps) =>
  furtherConditionWords(filter).map(({ key, words }) => (
    <Button
      key={key}
      size="small"
      aria-label={dashboardText.removeCondition(words)}
      onClick={() => {
        const { [key]: _dropped, ...kept } = filter;
        onFilter(kept);
      }}
    >
      {words} ×
    </Button>
  ));

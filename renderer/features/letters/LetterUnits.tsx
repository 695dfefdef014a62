import type { UnitToRemind } from '../../../shared/contract/letterContract.ts';
import { letterText, todayText } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { ChoiceTable } from './ChoiceTable.tsx';

interface LetterUnitsProps {
  units: readonly UnitToRemind[];
  soon: boolean;
  /** Keys of the units that a letter goes to. */
  chosen: readonly string[];
  onChosen: (ids: string[]) => void;
}

const titles = letterText.columns;

/** The units that a letter can go to, each with what it would be about. */
export const LetterUnits = ({ units, soon, chosen, onChosen }: LetterUnitsProps) => (
  <ChoiceTable<UnitToRemind>
    label={letterText.table}
    units={units}
    chosen={chosen}
    onChosen={onChosen}
    columns={[
      { title: titles.unit, render: (_, { unit }) => unit.name },
      {
        title: titles.overdue,
        width: 90,
        align: 'right',
        render: (_, { overdue }) =>
          overdue > 0 ? <span className="overdue-link">▲ {formatCount(overdue)}</span> : '0',
      },
      { title: titles.dueToday, width: 90, align: 'right', render: (_, row) => formatCount(row.dueToday) },
      ...(soon
        ? [
            {
              title: titles.dueSoon,
              width: 90,
              align: 'right' as const,
              render: (_: unknown, row: UnitToRemind) => formatCount(row.dueSoon),
            },
          ]
        : []),
      {
        title: titles.chased,
        width: 200,
        render: (_, { rounds, lastOn }) =>
          lastOn ? todayText.chased(rounds, formatDay(lastOn)) : todayText.never,
      },
    ]}
  />
);

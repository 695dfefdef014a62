import type { UnitToAsk } from '../../../shared/contract/letterContract.ts';
import { letterText, todayText } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { ChoiceTable } from './ChoiceTable.tsx';

interface ReportUnitsProps {
  units: readonly UnitToAsk[];
  /** Keys of the units that a letter goes to. */
  chosen: readonly string[];
  onChosen: (ids: string[]) => void;
}

const { columns: titles, table } = letterText.report;

/** The units whose report has not come, each with what it was sent. */
export const ReportUnits = ({ units, chosen, onChosen }: ReportUnitsProps) => (
  <ChoiceTable<UnitToAsk>
    label={table}
    units={units}
    chosen={chosen}
    onChosen={onChosen}
    columns={[
      { title: titles.unit, render: (_, { unit }) => unit.name },
      { title: titles.tasks, width: 80, align: 'right', render: (_, { tasks }) => formatCount(tasks) },
      { title: titles.sent, width: 110, render: (_, { sentOn }) => formatDay(sentOn) },
      { title: titles.due, width: 110, render: (_, { dueOn }) => (dueOn ? formatDay(dueOn) : '') },
      {
        title: titles.late,
        width: 90,
        align: 'right',
        render: (_, { lateDays }) =>
          lateDays === null ? '' : <span className="overdue-link">▲ {formatCount(lateDays)}</span>,
      },
      {
        title: titles.chased,
        width: 200,
        render: (_, { rounds, lastOn }) =>
          lastOn ? todayText.chased(rounds, formatDay(lastOn)) : todayText.never,
      },
    ]}
  />
);

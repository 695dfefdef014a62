import { Button } from 'antd';
import type { ReminderWork } from '../../../shared/contract/reminderContract.ts';
import { escalationStepText, reminderActText, todayText } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { DueDay } from '../../components/DueDay.tsx';
import { formatCount } from '../../lib/formatCount.ts';

type Step = ReminderWork['steps'][number];
export type ChasedTask = Step['tasks'][number];

interface StepRowsProps {
  step: Step;
  /** The row that Tab reaches. */
  current: string | null;
  onFocus: (id: string) => void;
  onOpen: (id: string) => void;
  onMark: (task: ChasedTask) => void;
  onMarkAll: () => void;
}

const columns = 6;

/** A step with its tasks: a heading row with the act for all of them, then a row each. */
export const StepRows = ({ step, current, onFocus, onOpen, onMark, onMarkAll }: StepRowsProps) => (
  <tbody>
    <tr className="step-head">
      <th scope="rowgroup" colSpan={columns - 1}>
        {escalationStepText(step)} <span className="step-count">{formatCount(step.total)}</span>
      </th>
      <td className="step-act">
        <Button size="small" onClick={onMarkAll}>
          {todayText.markAll(step.act, formatCount(step.total))}
        </Button>
      </td>
    </tr>
    {step.tasks.map((task) => {
      const { row, rounds, lastOn } = task;
      return (
        <tr
          key={row.id}
          data-row-key={row.id}
          tabIndex={row.id === current ? 0 : -1}
          onFocus={() => onFocus(row.id)}
          onClick={() => onOpen(row.id)}
        >
          <td>{row.code}</td>
          <td className="step-text" title={row.text}>
            {row.text}
          </td>
          <td title={row.leads.map(({ name }) => name).join('; ')}>
            {row.leads.map(({ shortName, name }) => shortName || name).join(', ')}
          </td>
          <td>
            <DueDay due={row.due} daysLeft={row.daysLeft} phrase={row.duePhrase} />
          </td>
          <td>{lastOn ? todayText.chased(rounds, formatDay(lastOn)) : todayText.never}</td>
          <td className="step-act">
            <Button
              size="small"
              tabIndex={-1}
              aria-label={todayText.mark(step.act, row.code)}
              onClick={(event) => {
                event.stopPropagation();
                onMark(task);
              }}
            >
              {reminderActText[step.act].act}
            </Button>
          </td>
        </tr>
      );
    })}
    {step.total > step.tasks.length && (
      <tr className="step-more">
        <td colSpan={columns}>{todayText.more(formatCount(step.total - step.tasks.length))}</td>
      </tr>
    )}
  </tbody>
);

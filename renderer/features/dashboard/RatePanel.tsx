import { useId } from 'react';
import { Link } from 'wouter';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { completionRates, type Rate } from '../../../shared/domain/completionRates.ts';
import type { TimelinessCounts } from '../../../shared/domain/dashboard.ts';
import { dashboardText as text } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { taskViewPath } from '../../lib/taskView.ts';

const percent = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

const formulas = ['ofGiven', 'ofSettled'] as const;
const done = ['done-late', 'done-on-time'] as const;
const partStates = { done: [...done], onTime: ['done-on-time'] } as const;
const wholeStates = { ofGiven: [], ofSettled: ['overdue', ...done] } as const;

const pathTo = (timeliness: readonly TaskFilter['timeliness'][number][]) =>
  taskViewPath({ filter: { timeliness: [...timeliness] } });

interface RateCellProps {
  rate: Rate;
  of: keyof typeof partStates;
  formula: (typeof formulas)[number];
}

const RateCell = ({ rate: { part, whole, share }, of, formula }: RateCellProps) => (
  <td>
    <strong>{share === null ? text.noRate : percent.format(share)}</strong>
    {' = '}
    <Link to={pathTo(partStates[of])}>{formatCount(part)}</Link>
    {' ÷ '}
    <Link to={pathTo(wholeStates[formula])}>{formatCount(whole)}</Link>
  </td>
);

/** Both rates by both formulas, with the counts that they come from. */
export function RatePanel({ counts }: { counts: TimelinessCounts }) {
  const id = useId();
  const rates = completionRates(counts);
  return (
    <section className="chart-panel" aria-labelledby={id}>
      <div className="chart-head">
        <h2 id={id}>{text.rates}</h2>
      </div>
      <table className="figures rates" aria-labelledby={id}>
        <thead>
          <tr>
            <td />
            {formulas.map((formula) => (
              <th key={formula} scope="col">
                {text.formula[formula]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['done', 'onTime'] as const).map((of) => (
            <tr key={of}>
              <th scope="row">{text.rate[of]}</th>
              {formulas.map((formula) => (
                <RateCell key={formula} of={of} formula={formula} rate={rates[of][formula]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

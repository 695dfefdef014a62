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

/** By which days it is reckoned; absent: by those that stand. */
type By = TaskFilter['reckoning'];

const pathTo = (timeliness: readonly TaskFilter['timeliness'][number][], by: By) =>
  taskViewPath({ filter: { timeliness: [...timeliness], ...(by && { reckoning: by }) } });

interface RateCellProps {
  rate: Rate;
  of: keyof typeof partStates;
  formula: (typeof formulas)[number];
  by: By;
}

const RateCell = ({ rate: { part, whole, share }, of, formula, by }: RateCellProps) => (
  <td>
    <strong>{share === null ? text.noRate : percent.format(share)}</strong>
    {' = '}
    <Link to={pathTo(partStates[of], by)}>{formatCount(part)}</Link>
    {' ÷ '}
    <Link to={pathTo(wholeStates[formula], by)}>{formatCount(whole)}</Link>
  </td>
);

const RateRows = ({ counts, by }: { counts: TimelinessCounts; by?: By }) => {
  const rates = completionRates(counts);
  return (['done', 'onTime'] as const).map((of) => (
    <tr key={of}>
      <th scope="row">{text.rate[of]}</th>
      {formulas.map((formula) => (
        <RateCell key={formula} of={of} formula={formula} rate={rates[of][formula]} by={by} />
      ))}
    </tr>
  ));
};

interface RatePanelProps {
  counts: TimelinessCounts;
  /** By the days first given. */
  originalCounts: TimelinessCounts;
  /** How many tasks were extended; of none both reckonings are one. */
  extended: number;
}

/** Both rates by both formulas and, where tasks were extended, by both reckonings, with the counts that they come from. */
export function RatePanel({ counts, originalCounts, extended }: RatePanelProps) {
  const id = useId();
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
          {extended > 0 && (
            <tr className="rates-by">
              <th colSpan={3} scope="rowgroup">
                {text.byExtended} (
                <Link to={taskViewPath({ filter: { extended: true } })}>
                  {text.extendedCount(formatCount(extended))}
                </Link>
                )
              </th>
            </tr>
          )}
          <RateRows counts={counts} />
        </tbody>
        {extended > 0 && (
          <tbody>
            <tr className="rates-by">
              <th colSpan={3} scope="rowgroup">
                {text.byOriginal}
              </th>
            </tr>
            <RateRows counts={originalCounts} by="original" />
          </tbody>
        )}
      </table>
    </section>
  );
}

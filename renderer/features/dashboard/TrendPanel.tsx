import type { ChartData, ChartOptions } from 'chart.js';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Dashboard } from '../../../shared/contract/dashboardContract.ts';
import { dashboardText as text } from '../../../shared/text.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { taskViewPath } from '../../lib/taskView.ts';
import { BarCanvas } from './BarCanvas.tsx';
import { ChartPanel } from './ChartPanel.tsx';
import { CountLink } from './CountLink.tsx';

type Month = Dashboard['trend'][number];
type Line = 'given' | 'done' | 'overdue';

const lines = [
  { line: 'given', name: text.given, colour: '#0958d9' },
  { line: 'done', name: text.done, colour: '#389e0d' },
  { line: 'overdue', name: text.late, colour: '#a8071a' },
] as const satisfies { line: Line; name: string; colour: string }[];

/** `01/26` */
const monthName = ({ from }: Month) => `${from.slice(5, 7)}/${from.slice(2, 4)}`;

function pathOf({ from, to }: Month, line: Line, on: Day): string {
  if (line === 'given') return taskViewPath({ filter: { givenWithin: { from, to } } });
  if (line === 'done') return taskViewPath({ filter: { doneWithin: { from, to } } });
  return taskViewPath({ filter: to < on ? { overdueOn: to } : { timeliness: ['overdue'] } });
}

const optionsOf = (withMonths: boolean): ChartOptions<'bar'> => ({
  layout: { padding: { top: 16 } },
  scales: {
    x: {
      grid: { display: false },
      border: { color: '#434343' },
      ticks: { display: withMonths, autoSkip: false, maxRotation: 0 },
    },
    y: { beginAtZero: true, display: false },
  },
});
const options = [optionsOf(false), optionsOf(false), optionsOf(true)];

function MonthBars({ months, on, at }: { months: readonly Month[]; on: Day; at: number }) {
  const [, navigate] = useLocation();
  const data = useMemo((): ChartData<'bar'> => {
    const { line, name, colour } = lines[at] ?? lines[0];
    return {
      labels: months.map(monthName),
      datasets: [{ label: name, data: months.map((month) => month[line]), backgroundColor: colour }],
    };
  }, [months, at]);
  const { line, name } = lines[at] ?? lines[0];
  return (
    <>
      <p className="bars-name" aria-hidden>
        {name}
      </p>
      <BarCanvas
        name={line}
        label={name}
        height={at === lines.length - 1 ? 82 : 62}
        data={data}
        options={options[at] ?? {}}
        labelOf={({ index }) => {
          const month = months[index];
          return month ? text.cell(formatCount(month[line]), name, monthName(month)) : '';
        }}
        onBar={({ index }) => {
          const month = months[index];
          if (month) navigate(pathOf(month, line, on));
        }}
      />
    </>
  );
}

/** Twelve months: given, done, overdue, one row of bars each, so that no colour has to tell them apart. */
export const TrendPanel = ({ months, on }: { months: readonly Month[]; on: Day }) => (
  <ChartPanel
    name="trend"
    title={text.trend}
    hint={text.trendHint}
    chart={lines.map(({ line }, at) => <MonthBars key={line} months={months} on={on} at={at} />)}
    renderTable={(linked) => (
      <table className="figures" aria-label={text.trend}>
        <thead>
          <tr>
            <th scope="col">{text.month}</th>
            {lines.map(({ line, name }) => (
              <th key={line} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.from}>
              <th scope="row">{monthName(month)}</th>
              {lines.map(({ line, name }) => (
                <td key={line}>
                  <CountLink
                    count={month[line]}
                    to={pathOf(month, line, on)}
                    what={name}
                    where={monthName(month)}
                    linked={linked}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )}
  />
);

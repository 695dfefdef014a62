import { Button } from 'antd';
import type { ChartData, ChartOptions } from 'chart.js';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import {
  type BarPart,
  barParts,
  firstShown,
  type TimelinessCounts,
  totalOf,
} from '../../../shared/domain/dashboard.ts';
import { dashboardText as text } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { taskViewPath } from '../../lib/taskView.ts';
import { BarCanvas } from './BarCanvas.tsx';
import { ChartPanel } from './ChartPanel.tsx';
import { CountLink } from './CountLink.tsx';
import { partPattern } from './partPatterns.ts';

const parts = Object.keys(barParts) as BarPart[];
const rowHeight = 24;
const axisHeight = 26;
/** More would be taller than a browser draws. */
const mostDrawn = 400;

/** A bar: a unit's or a directive's tasks, and the condition that lists them. */
export interface StackedRow {
  key: string;
  label: string;
  counts: TimelinessCounts;
  filter: Partial<TaskFilter>;
}

const pathOf = ({ filter }: StackedRow, part: BarPart | null) =>
  taskViewPath({ filter: { ...filter, timeliness: part ? [...barParts[part]] : [] } });

const countWords = ({ counts, label }: StackedRow, part: BarPart) =>
  text.cell(formatCount(totalOf(counts, barParts[part])), text.parts[part], label);

const short = (label: string) => (label.length > 24 ? `${label.slice(0, 23)}…` : label);

const options: ChartOptions<'bar'> = {
  indexAxis: 'y',
  scales: {
    x: {
      stacked: true,
      beginAtZero: true,
      ticks: { precision: 0, color: '#595959' },
      grid: { color: '#ececec' },
      border: { display: false },
    },
    y: {
      stacked: true,
      ticks: { autoSkip: false },
      grid: { display: false },
      border: { color: '#434343' },
      afterFit: (scale) => {
        scale.width = 170;
      },
    },
  },
};

interface StackedPanelProps {
  name: string;
  title: string;
  hint?: string;
  /** What a row is: a unit, a directive. */
  of: string;
  /** The worst first. */
  rows: readonly StackedRow[];
  /** How many there are where not all are given yet; `onAll` asks for them. */
  total?: number;
  onAll?: () => void;
}

/** Stacked bars by timeliness, the worst first, each part opening its list. */
export function StackedPanel({ name, title, hint, of, rows, total = rows.length, onAll }: StackedPanelProps) {
  const [, navigate] = useLocation();
  const [all, setAll] = useState(false);
  const shown = useMemo(() => (all ? rows : rows.slice(0, firstShown)), [all, rows]);
  const drawn = useMemo(() => shown.slice(0, mostDrawn), [shown]);
  const data = useMemo(
    (): ChartData<'bar'> => ({
      labels: drawn.map(({ label }) => short(label)),
      datasets: parts.map((part) => ({
        label: text.parts[part],
        // Null: a nought would leave its edge behind.
        data: drawn.map(({ counts }) => totalOf(counts, barParts[part]) || null),
        backgroundColor: partPattern(part),
        borderColor: '#ffffff',
        borderWidth: { right: 1 },
        barThickness: 16,
      })),
    }),
    [drawn],
  );
  return (
    <ChartPanel
      name={name}
      title={title}
      {...(hint !== undefined && { hint })}
      actions={
        total > firstShown && (
          <Button
            size="small"
            onClick={() => {
              setAll(!all);
              if (!all) onAll?.();
            }}
          >
            {all ? text.showFewer(formatCount(firstShown)) : text.showAll(formatCount(total))}
          </Button>
        )
      }
      chart={
        <>
          <ul className="part-key" aria-hidden>
            {parts.map((part) => (
              <li key={part}>
                <span className={`part-swatch part-${part}`} />
                {text.shortParts[part]}
              </li>
            ))}
          </ul>
          {shown.length > drawn.length && (
            <p className="chart-hint">{text.drawnFirst(formatCount(mostDrawn))}</p>
          )}
          <BarCanvas
            name={name}
            label={title}
            height={drawn.length * rowHeight + axisHeight}
            data={data}
            options={options}
            labelOf={({ dataset, index }) => {
              const [row, part] = [drawn[index], parts[dataset]];
              return row && part ? countWords(row, part) : '';
            }}
            onBar={({ dataset, index }) => {
              const [row, part] = [drawn[index], parts[dataset]];
              if (row && part) navigate(pathOf(row, part));
            }}
          />
        </>
      }
      renderTable={(linked) => (
        <table className="figures" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{of}</th>
              {parts.map((part) => (
                <th key={part} scope="col">
                  {text.parts[part]}
                </th>
              ))}
              <th scope="col">{text.total}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {parts.map((part) => (
                  <td key={part}>
                    <CountLink
                      count={totalOf(row.counts, barParts[part])}
                      to={pathOf(row, part)}
                      what={text.parts[part]}
                      where={row.label}
                      linked={linked}
                    />
                  </td>
                ))}
                <td>
                  <CountLink
                    count={totalOf(row.counts)}
                    to={pathOf(row, null)}
                    what={text.total}
                    where={row.label}
                    linked={linked}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    />
  );
}

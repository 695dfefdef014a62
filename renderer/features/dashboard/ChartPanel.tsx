import { Button } from 'antd';
import { type ReactNode, useId, useRef } from 'react';
import { dashboardText } from '../../../shared/text.ts';
import { useRemembered } from '../../lib/useRemembered.ts';
import { copyChart } from './copyChart.ts';

interface ChartPanelProps {
  /** Unlike any other panel's: remembers whether its table is shown. */
  name: string;
  title: string;
  hint?: string;
  chart: ReactNode;
  /** `linked`: each number opens its list; without, for the ear beside the chart. */
  renderTable: (linked: boolean) => ReactNode;
  actions?: ReactNode;
}

/** A chart with its table: one of the two is seen, the table is always there for a screen reader. */
export function ChartPanel({ name, title, hint, chart, renderTable, actions }: ChartPanelProps) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [shown, setShown] = useRemembered(`dashboard-${name}`, ['chart', 'table'], 'chart');
  const asTable = shown === 'table';
  return (
    <section ref={panel} className="chart-panel" aria-labelledby={id}>
      <div className="chart-head">
        <h2 id={id}>{title}</h2>
        {actions}
        {!asTable && (
          <Button
            size="small"
            aria-label={dashboardText.copyOf(title)}
            onClick={() => panel.current && void copyChart(panel.current, title)}
          >
            {dashboardText.copy}
          </Button>
        )}
        <Button
          size="small"
          aria-label={asTable ? dashboardText.chartOf(title) : dashboardText.tableOf(title)}
          onClick={() => setShown(asTable ? 'chart' : 'table')}
        >
          {asTable ? dashboardText.chart : dashboardText.table}
        </Button>
      </div>
      {asTable ? (
        <div className="chart-table">{renderTable(true)}</div>
      ) : (
        <>
          {chart}
          <div className="visually-hidden">{renderTable(false)}</div>
        </>
      )}
      {hint && <p className="chart-hint">{hint}</p>}
    </section>
  );
}

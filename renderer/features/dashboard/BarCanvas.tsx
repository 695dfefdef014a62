import { Chart, type ChartData, type ChartOptions } from 'chart.js';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { dashboardText as text } from '../../../shared/text.ts';
import { barAt, barPlace, barPlugins, pointAt } from './barChart.ts';
import { type Bar, barToStart, movedBar } from './barMoves.ts';

interface BarCanvasProps {
  /** Unlike any other chart's: remembers which bar one left by. */
  name: string;
  label: string;
  height: number;
  data: ChartData<'bar'>;
  options: ChartOptions<'bar'>;
  /** A bar in words. */
  labelOf: (bar: Bar) => string;
  onBar: (bar: Bar) => void;
}

/** Where each chart was left by keyboard. */
const leftAt = new Map<string, Bar>();

/**
 * Bars drawn by chart.js; a click on one opens what is behind it. By keyboard the arrows lead from bar to bar, each marked
 * and said, and Enter opens it. The table beside it says the same to the ear.
 */
export function BarCanvas({ name, label, height, data, options, labelOf, onBar }: BarCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  const drawn = useRef<Chart<'bar'>>(null);
  const [at, setAt] = useState<Bar | null>(null);
  const values = data.datasets.map((row) => row.data);
  const lying = options.indexAxis === 'y';
  const open = useEffectEvent(onBar);
  const placeMark = useEffectEvent((chart: Chart<'bar'>) => {
    const place = at && barPlace(chart, at);
    if (mark.current && place) Object.assign(mark.current.style, place);
  });
  useEffect(() => {
    if (!canvas.current) return;
    const chart = new Chart(canvas.current, {
      type: 'bar',
      data,
      plugins: [...barPlugins, { id: 'mark', afterDraw: (shown) => placeMark(shown as Chart<'bar'>) }],
      options: {
        ...options,
        onClick: ({ native }, _, clicked) => {
          const bar = native && barAt(clicked as Chart<'bar'>, native);
          if (bar) open(bar);
        },
        onHover: ({ native }, over, { canvas: hovered }) => {
          if (native) hovered.style.cursor = over.length > 0 ? 'pointer' : 'default';
        },
      },
    });
    drawn.current = chart;
    return () => chart.destroy();
  }, [data, options]);
  useEffect(() => {
    if (!drawn.current) return;
    pointAt(drawn.current, at);
    if (at) mark.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = movedBar(values, lying, at, event.key);
    if (next) {
      leftAt.set(name, next);
      setAt(next);
    } else if (at && (event.key === 'Enter' || event.key === ' ')) onBar(at);
    else return;
    event.preventDefault();
  }

  const canBeWalked = barToStart(values, undefined) !== null;
  return (
    <>
      <div
        className="bar-canvas"
        style={{ height }}
        {...(canBeWalked && {
          role: 'application',
          tabIndex: 0,
          'data-chart': name,
          'aria-label': text.chartKeys(label),
          onKeyDown,
          onFocus: () => setAt(barToStart(values, leftAt.get(name))),
          onBlur: () => setAt(null),
        })}
      >
        <canvas ref={canvas} role="img" aria-label={text.chartLabel(label)} />
        {at && <div ref={mark} className="bar-mark" aria-hidden />}
      </div>
      <p className="visually-hidden" role="status">
        {at && labelOf(at)}
      </p>
    </>
  );
}

import { Chart, type ChartData, type ChartOptions } from 'chart.js';
import { useEffect, useEffectEvent, useRef } from 'react';
import { barAt, barPlugins } from './barChart.ts';

interface BarCanvasProps {
  label: string;
  height: number;
  data: ChartData<'bar'>;
  options: ChartOptions<'bar'>;
  onBar: (dataset: number, index: number) => void;
}

/** Bars drawn by chart.js; a click on one opens what is behind it. The table beside it says the same to the ear. */
export function BarCanvas({ label, height, data, options, onBar }: BarCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const open = useEffectEvent(onBar);
  useEffect(() => {
    if (!canvas.current) return;
    const chart = new Chart(canvas.current, {
      type: 'bar',
      data,
      plugins: barPlugins,
      options: {
        ...options,
        onClick: ({ native }, _, clicked) => {
          const bar = native && barAt(clicked as Chart<'bar'>, native);
          if (bar) open(bar.dataset, bar.index);
        },
        onHover: ({ native }, over, { canvas: drawn }) => {
          if (native) drawn.style.cursor = over.length > 0 ? 'pointer' : 'default';
        },
      },
    });
    return () => chart.destroy();
  }, [data, options]);
  return (
    <div className="bar-canvas" style={{ height }}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

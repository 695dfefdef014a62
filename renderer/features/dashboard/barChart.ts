import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin, Tooltip } from 'chart.js';
import type { Bar } from './barMoves.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
Chart.defaults.animation = false;
Chart.defaults.font.family = "'Segoe UI', 'Liberation Sans', system-ui, sans-serif";
Chart.defaults.font.size = 12;
Chart.defaults.color = '#1f1f1f';
Chart.defaults.maintainAspectRatio = false;

const format = new Intl.NumberFormat('vi-VN');

/** Writes each bar's number on it, or above it where bars stand; one that would not fit is left to the table. */
const numbers: Plugin<'bar'> = {
  id: 'numbers',
  afterDatasetsDraw(chart) {
    const { ctx, data, options } = chart;
    const lying = options.indexAxis === 'y';
    ctx.save();
    ctx.font = '12px "Segoe UI", "Liberation Sans", sans-serif';
    ctx.textAlign = 'center';
    for (const [at, dataset] of data.datasets.entries())
      for (const [index, element] of chart.getDatasetMeta(at).data.entries()) {
        const value = Number(dataset.data[index]);
        if (!value) continue;
        const { x, y, base } = element.getProps(['x', 'y', 'base'] as const) as Record<
          'x' | 'y' | 'base',
          number
        >;
        const text = format.format(value);
        const width = ctx.measureText(text).width + 4;
        if (!lying) {
          ctx.fillStyle = '#1f1f1f';
          ctx.textBaseline = 'bottom';
          ctx.fillText(text, x, y - 2);
        } else if (Math.abs(x - base) >= width) {
          const middle = (x + base) / 2;
          // A pattern under a number would be in its way.
          ctx.fillStyle = '#ffffff';
          ctx.fillRect(middle - width / 2, y - 7, width, 14);
          ctx.fillStyle = '#1f1f1f';
          ctx.textBaseline = 'middle';
          ctx.fillText(text, middle, y + 1);
        }
      }
    ctx.restore();
  },
};

/** Tổng quan's charts: bars with their numbers, no motion; only the parts of chart.js that they use. */
export const barPlugins: Plugin<'bar'>[] = [numbers];

/** The bar at a place of the canvas: which row of data, and where in it. */
export function barAt(chart: Chart<'bar'>, event: Event): Bar | undefined {
  const [hit] = chart.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false);
  return hit && { dataset: hit.datasetIndex, index: hit.index };
}

/** Where a bar stands on its canvas, as lengths of a box laid over it; undefined where it is drawn no more. */
export function barPlace(chart: Chart<'bar'>, { dataset, index }: Bar) {
  const bar = chart.getDatasetMeta(dataset).data[index];
  if (!bar) return undefined;
  const { x, y, base, width, height } = bar.getProps(
    ['x', 'y', 'base', 'width', 'height'] as const,
    true,
  ) as Record<'x' | 'y' | 'base' | 'width' | 'height', number>;
  const box =
    chart.options.indexAxis === 'y'
      ? { left: Math.min(x, base), top: y - height / 2, width: Math.abs(x - base), height }
      : { left: x - width / 2, top: Math.min(y, base), width, height: Math.abs(y - base) };
  return Object.fromEntries(Object.entries(box).map(([side, length]) => [side, `${length}px`]));
}

/** Shows what a bar says, as the mouse over it does; null: of none. */
export function pointAt(chart: Chart<'bar'>, bar: Bar | null): void {
  const active = bar ? [{ datasetIndex: bar.dataset, index: bar.index }] : [];
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
  chart.update();
}

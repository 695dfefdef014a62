import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin, Tooltip } from 'chart.js';

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
export function barAt(chart: Chart<'bar'>, event: Event): { dataset: number; index: number } | undefined {
  const [hit] = chart.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false);
  return hit && { dataset: hit.datasetIndex, index: hit.index };
}

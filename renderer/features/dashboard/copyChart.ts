import { type BarPart, barParts } from '../../../shared/domain/dashboard.ts';
import { dashboardText } from '../../../shared/text.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { partPattern } from './partPatterns.ts';

const margin = 16;
const titleHeight = 28;
const lineHeight = 20;
const font = '"Segoe UI", "Liberation Sans", sans-serif';

const parts = Object.keys(barParts) as BarPart[];

/** The parts that stand above a chart on the screen, if any do. */
const legendOf = (panel: HTMLElement): readonly BarPart[] => (panel.querySelector('.part-key') ? parts : []);

/** A panel's charts one below the other on white paper, with its title and what its parts are called. */
function chartPicture(panel: HTMLElement, title: string): HTMLCanvasElement {
  const charts = [...panel.querySelectorAll('canvas')];
  const names = [...panel.querySelectorAll<HTMLElement>('.bars-name')].map((each) => each.textContent ?? '');
  const legend = legendOf(panel);
  const scale = window.devicePixelRatio || 1;
  const width = Math.max(...charts.map(({ width: each }) => each / scale), 320) + 2 * margin;
  const above = (at: number) => (names[at] ? lineHeight : 0);
  const height = charts.reduce(
    (sum, chart, at) => sum + above(at) + chart.height / scale,
    2 * margin + titleHeight + (legend.length > 0 ? lineHeight : 0),
  );
  const picture = document.createElement('canvas');
  picture.width = Math.ceil(width * scale);
  picture.height = Math.ceil(height * scale);
  const context = picture.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.scale(scale, scale);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#1f1f1f';
  context.textBaseline = 'top';
  context.font = `600 16px ${font}`;
  context.fillText(title, margin, margin);
  let top = margin + titleHeight;
  context.font = `12px ${font}`;
  let left = margin;
  for (const part of legend) {
    const name = dashboardText.shortParts[part];
    context.fillStyle = partPattern(part);
    context.strokeStyle = '#434343';
    context.fillRect(left, top + 1, 14, 12);
    context.strokeRect(left + 0.5, top + 1.5, 13, 11);
    context.fillStyle = '#1f1f1f';
    context.fillText(name, left + 18, top);
    left += 18 + context.measureText(name).width + 14;
  }
  if (legend.length > 0) top += lineHeight;
  for (const [at, chart] of charts.entries()) {
    if (names[at]) context.fillText(names[at], margin, top);
    top += above(at);
    context.drawImage(chart, margin, top, chart.width / scale, chart.height / scale);
    top += chart.height / scale;
  }
  return picture;
}

/** Chép ảnh: puts a panel's charts into the clipboard, for a report in Word. */
export async function copyChart(panel: HTMLElement, title: string): Promise<void> {
  try {
    const picture = chartPicture(panel, title);
    const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('no picture');
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    tellDone(dashboardText.copied(title));
  } catch (error) {
    console.error(error);
    tellFailed(dashboardText.notCopied);
  }
}

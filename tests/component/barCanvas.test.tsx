import type { ChartOptions } from 'chart.js';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BarCanvas } from '../../renderer/features/dashboard/BarCanvas.tsx';
import { Page } from './page.tsx';
import '../../renderer/features/dashboard/dashboard.css';

const data = {
  labels: ['Sở A', 'Sở B', 'Sở C'],
  datasets: [
    { label: 'Quá hạn', data: [3, null, 1] },
    { label: 'Đã xong', data: [4, null, 5] },
  ],
};
const options: ChartOptions<'bar'> = {
  indexAxis: 'y',
  scales: { x: { stacked: true }, y: { stacked: true } },
};
const onBar = vi.fn();

const Sample = ({ name }: { name: string }) => (
  <Page>
    <div style={{ width: 360 }}>
      <BarCanvas
        name={name}
        label="Theo đơn vị"
        height={140}
        data={data}
        options={options}
        labelOf={({ dataset, index }) => `${data.datasets[dataset]?.label}, ${data.labels[index]}`}
        onBar={onBar}
      />
      <button type="button">Sau</button>
    </div>
  </Page>
);

beforeEach(() => {
  onBar.mockReset();
});

test('the arrows lead from bar to bar, each said and marked where it stands, and Enter opens it', async () => {
  const screen = await render(<Sample name="walked" />);
  const chart = screen.getByRole('application', { name: /Biểu đồ theo đơn vị/ });
  const said = screen.getByRole('status');
  const mark = () => document.querySelector('.bar-mark')?.getBoundingClientRect();
  await userEvent.keyboard('{Tab}');
  await expect.element(chart).toHaveFocus();
  await expect.element(said).toHaveTextContent('Quá hạn, Sở A');
  await expect.poll(() => mark()?.width ?? 0).toBeGreaterThan(20);
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(said).toHaveTextContent('Đã xong, Sở A');
  const second = mark();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => Math.round(mark()?.right ?? 0)).toBe(Math.round(second?.left ?? -1));
  const first = mark();
  await userEvent.keyboard('{ArrowRight}');
  // the unit without tasks is passed over
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(said).toHaveTextContent('Đã xong, Sở C');
  await expect.poll(() => mark()?.top ?? 0).toBeGreaterThan((first?.bottom ?? 0) + 20);
  await userEvent.keyboard('{Enter}');
  expect(onBar).toHaveBeenCalledWith({ dataset: 1, index: 2 });
  // left and come back to: at the same bar
  await userEvent.keyboard('{Tab}');
  await expect.element(said).toHaveTextContent('');
  expect(mark()).toBeUndefined();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.element(said).toHaveTextContent('Đã xong, Sở C');
});

test('keys that belong to others are left to them', async () => {
  await render(<Sample name="left alone" />);
  await userEvent.keyboard('{Tab}');
  const seen: boolean[] = [];
  const listen = (event: KeyboardEvent) => seen.push(event.defaultPrevented);
  window.addEventListener('keydown', listen);
  await userEvent.keyboard('{ArrowDown}/{Alt>}{ArrowLeft}{/Alt}');
  window.removeEventListener('keydown', listen);
  expect(seen).toEqual([true, false, false, false]);
  expect(onBar).not.toHaveBeenCalled();
});

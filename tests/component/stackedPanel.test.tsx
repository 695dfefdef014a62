import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { StackedPanel, type StackedRow } from '../../renderer/features/dashboard/StackedPanel.tsx';
import { firstShown, noCounts } from '../../shared/domain/dashboard.ts';
import { dashboardText } from '../../shared/text.ts';
import { Page } from './page.tsx';

const rows = Array.from(
  { length: firstShown + 5 },
  (_, at): StackedRow => ({
    key: `d${at}`,
    label: `${at + 1}/KH-UBND`,
    counts: { ...noCounts(), overdue: 30 - at },
    filter: { directives: [`d${at}`] },
  }),
);

const at = (given: number, onAll: () => void) => (
  <Page>
    <StackedPanel
      name="directives"
      title="Theo văn bản"
      of="Văn bản"
      rows={rows.slice(0, given)}
      total={rows.length}
      onAll={onAll}
    />
  </Page>
);
const lines = () => document.querySelectorAll('table.figures tbody tr').length;

test('of many the first stand there; all come when they are asked for, and go again', async () => {
  const onAll = vi.fn();
  const screen = await render(at(firstShown, onAll));
  expect(lines()).toBe(firstShown);
  await screen.getByRole('button', { name: dashboardText.showAll(String(rows.length)) }).click();
  expect(onAll).toHaveBeenCalledOnce();
  await screen.rerender(at(rows.length, onAll));
  await expect.poll(lines).toBe(rows.length);
  await screen.getByRole('button', { name: dashboardText.showFewer(String(firstShown)) }).click();
  await expect.poll(lines).toBe(firstShown);
  expect(onAll).toHaveBeenCalledOnce();
});

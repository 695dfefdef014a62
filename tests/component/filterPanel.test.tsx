import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ConditionChips } from '../../renderer/features/tasks/ConditionChips.tsx';
import { FilterPanel } from '../../renderer/features/tasks/FilterPanel.tsx';
import { emptyFilter } from '../../renderer/lib/filterAddress.ts';
import { directivesQuery, fieldNamesQuery, queryClient, unitsQuery } from '../../renderer/lib/queries.ts';
import type { TaskFilter } from '../../shared/contract/taskContract.ts';
import { Page } from './page.tsx';

let filter: TaskFilter = emptyFilter;

/** The panel over the chips, as the list shows them. */
function Sample() {
  const [now, setNow] = useState(filter);
  filter = now;
  return (
    <QueryClientProvider client={queryClient}>
      <Page>
        <FilterPanel filter={now} onFilter={setNow} />
        <ConditionChips filter={now} onFilter={setNow} />
      </Page>
    </QueryClientProvider>
  );
}

function show() {
  filter = emptyFilter;
  queryClient.setQueryData(fieldNamesQuery.queryKey, { fields: [], programmes: [] } as never);
  queryClient.setQueryData(unitsQuery.queryKey, []);
  queryClient.setQueryData(directivesQuery.queryKey, []);
  return render(<Sample />);
}

test('what is missing of the six clears is chosen by keyboard, said on a chip and dropped with it', async () => {
  const screen = await show();
  (screen.getByRole('combobox', { name: 'Thiếu sáu rõ' }).element() as HTMLElement).focus();
  await userEvent.keyboard('san pham{Enter}');
  await expect.poll(() => filter.lacks).toEqual(['deliverable']);
  await userEvent.keyboard('ro nguoi{Enter}{Escape}');
  await expect.poll(() => filter.lacks).toEqual(['person', 'deliverable']);
  const chip = screen.getByRole('button', { name: 'Bỏ điều kiện: Thiếu: người, sản phẩm' });
  (chip.element() as HTMLElement).focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => filter).toEqual(emptyFilter);
});

test('forgotten tasks are asked for by Space, and not any more by Space', async () => {
  const screen = await show();
  const box = screen.getByRole('checkbox', { name: 'Bỏ quên' });
  (box.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => filter.forgotten).toBe(true);
  await expect.element(screen.getByRole('button', { name: /Bỏ điều kiện: Bỏ quên/ })).toBeVisible();
  (box.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => filter).toEqual(emptyFilter);
});

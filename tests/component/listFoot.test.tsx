import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { ListFoot } from '../../renderer/features/tasks/ListFoot.tsx';
import { Page } from './page.tsx';
import '../../renderer/features/tasks/tasks.css';

vi.mock('../../renderer/lib/api.ts', () => ({ appApi: {}, shellApi: undefined }));

test('at 125 % beside an open task the foot takes two lines and says its range in one', async () => {
  const screen = await render(
    <Page>
      <div style={{ width: 473 }}>
        <ListFoot
          rowHeight="one"
          onRowHeight={() => {}}
          page={1}
          pageSize={100}
          total={1222}
          lines={1222}
          onPage={() => {}}
        />
      </div>
    </Page>,
  );
  const range = screen.getByText('1–100 trong 1.222 nhiệm vụ');
  await expect.element(range).toBeVisible();
  expect(range.element().getBoundingClientRect().height).toBeLessThan(30);
  expect(screen.getByRole('navigation').element().getBoundingClientRect().height).toBeLessThan(80);
});

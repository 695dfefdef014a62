import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { ReckoningNotice } from '../../renderer/app/ReckoningNotice.tsx';
import { ui } from '../../shared/text.ts';
import { Page } from './page.tsx';

const { waiting, answer } = vi.hoisted(() => {
  const answers: ((overview: unknown) => void)[] = [];
  return {
    waiting: () =>
      new Promise((resolve) => {
        answers.push(resolve);
      }),
    answer: (overview: unknown) => {
      for (const each of answers) each(overview);
    },
  };
});
let done = 12_500;

vi.mock('../../renderer/lib/api.ts', () => ({
  appApi: {
    tasks: { overview: waiting, reckoningAnew: () => Promise.resolve({ done, all: 100_000 }) },
  },
  shellApi: undefined,
}));

test('while the first figures are waited for the page says how far the register is, then nothing', async () => {
  const screen = await render(
    <Page>
      <QueryClientProvider client={new QueryClient()}>
        <ReckoningNotice />
      </QueryClientProvider>
    </Page>,
  );
  await expect.element(screen.getByText(ui.host.reckoning('12.500', '100.000'))).toBeVisible();
  await expect.element(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '12');
  done = 60_000;
  await expect.element(screen.getByText(ui.host.reckoning('60.000', '100.000'))).toBeVisible();
  answer({});
  await expect.poll(() => screen.container.textContent).toBe('');
});

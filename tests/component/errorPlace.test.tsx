import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { ErrorPlace } from '../../renderer/app/ErrorPlace.tsx';
import { ui } from '../../shared/text.ts';
import { Page } from './page.tsx';

const Broken = (): never => {
  throw new Error('a bug');
};

test('a screen that fails says so; another place, and a second try, show what they have', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const at = (place: string, isBroken: boolean) => (
    <Page>
      <p>khung</p>
      <ErrorPlace place={place}>{isBroken ? <Broken /> : <p>nội dung của {place}</p>}</ErrorPlace>
    </Page>
  );
  const screen = await render(at('/a', true));
  await expect.element(screen.getByText(ui.error.unexpected)).toBeVisible();
  await expect.element(screen.getByText('khung')).toBeVisible();
  await screen.rerender(at('/b', false));
  await expect.element(screen.getByText('nội dung của /b')).toBeVisible();
  await screen.rerender(at('/c', true));
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await screen.rerender(at('/c', false));
  await screen.getByRole('button', { name: ui.error.retry }).click();
  await expect.element(screen.getByText('nội dung của /c')).toBeVisible();
});

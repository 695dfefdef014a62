import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { UnitSelect } from '../../renderer/components/UnitSelect.tsx';
import { Page } from './page.tsx';

const units = [
  { name: 'Sở Tài chính', shortName: 'Sở TC', aliases: ['STC'] },
  { name: 'Sở Tư pháp', shortName: 'Sở TP', aliases: [] },
];
let current: string[] = [];
function Sample({ first }: { first: string[] }) {
  const [names, setNames] = useState(first);
  current = names;
  return (
    <Page>
      <UnitSelect label="Chủ trì" names={names} units={units} onChange={setNames} />
      <button type="button">Sau</button>
    </Page>
  );
}

test('typed without marks, Enter takes the unit of the directory', async () => {
  const screen = await render(<Sample first={[]} />);
  await screen.getByLabelText('Chủ trì').click();
  await userEvent.keyboard('so tai{Enter}');
  await expect.poll(() => current).toEqual(['Sở Tài chính']);
});

test('found by an alias', async () => {
  const screen = await render(<Sample first={[]} />);
  await screen.getByLabelText('Chủ trì').click();
  await userEvent.keyboard('stc{Enter}');
  await expect.poll(() => current).toEqual(['Sở Tài chính']);
});

test('a name that the directory does not know is added as it is typed; a document’s own name stays', async () => {
  const screen = await render(<Sample first={['các sở, ban, ngành']} />);
  await screen.getByLabelText('Chủ trì').click();
  await userEvent.keyboard('Ban Dân tộc{Enter}');
  await expect.poll(() => current).toEqual(['các sở, ban, ngành', 'Ban Dân tộc']);
});

test('after words the list closes: Tab goes on, and Enter as often as may be takes nothing', async () => {
  const screen = await render(<Sample first={[]} />);
  await screen.getByLabelText('Chủ trì').click();
  await userEvent.keyboard('so tu{Enter}');
  await expect.poll(() => current).toEqual(['Sở Tư pháp']);
  await expect.element(screen.getByLabelText('Chủ trì')).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{Enter}{Enter}{Tab}');
  await expect.element(screen.getByRole('button', { name: 'Sau' })).toHaveFocus();
  expect(current).toEqual(['Sở Tư pháp']);
});

test('Tab takes what words found', async () => {
  const screen = await render(<Sample first={[]} />);
  await screen.getByLabelText('Chủ trì').click();
  await userEvent.keyboard('so tai{Tab}');
  await expect.poll(() => current).toEqual(['Sở Tài chính']);
});

test('a list that was opened and left by Tab takes nothing', async () => {
  const screen = await render(<Sample first={[]} />);
  await screen.getByLabelText('Chủ trì').click();
  await expect.element(screen.getByLabelText('Chủ trì')).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByRole('button', { name: 'Sau' })).toHaveFocus();
  await expect.element(screen.getByLabelText('Chủ trì')).toHaveAttribute('aria-expanded', 'false');
  expect(current).toEqual([]);
});

test('keys typed ahead of a slow computer: Tab in the same instant as Escape takes nothing', async () => {
  const screen = await render(<Sample first={['Sở Tư pháp']} />);
  await screen.getByLabelText('Chủ trì').click();
  await userEvent.keyboard('so{ArrowDown}');
  await expect.element(screen.getByLabelText('Chủ trì')).toHaveAttribute('aria-expanded', 'true');
  const field = screen.getByLabelText('Chủ trì').element();
  for (const [key, keyCode] of [
    ['Escape', 27],
    ['Tab', 9],
  ] as const) {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, bubbles: true, cancelable: true }));
    await Promise.resolve(); // as between two keys: no other task runs, only what was promised
  }
  await expect.element(screen.getByLabelText('Chủ trì')).toHaveAttribute('aria-expanded', 'false');
  expect(current).toEqual(['Sở Tư pháp']);
});

test('several are taken one after another from the open list', async () => {
  const screen = await render(<Sample first={[]} />);
  await screen.getByLabelText('Chủ trì').click();
  await userEvent.keyboard('{ArrowDown}{Enter}{ArrowDown}{Enter}');
  await expect.poll(() => current).toEqual(['Sở Tài chính', 'Sở Tư pháp']);
});

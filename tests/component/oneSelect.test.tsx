import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { OneSelect } from '../../renderer/components/OneSelect.tsx';
import { Page } from './page.tsx';

let current: string | null = null;
function Sample({ withWords }: { withWords: boolean }) {
  const [value, setValue] = useState<string | null>(null);
  current = value;
  return (
    <Page>
      <OneSelect<string | null>
        aria-label="Tình trạng"
        style={{ width: 200 }}
        showSearch={withWords}
        value={value}
        options={['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành'].map((each) => ({
          value: each,
          label: each,
        }))}
        onChange={setValue}
      />
      <button type="button">Sau</button>
    </Page>
  );
}

async function opened(withWords = false) {
  const screen = await render(<Sample withWords={withWords} />);
  const field = screen.getByLabelText('Tình trạng');
  await field.click();
  await expect.element(field).toHaveAttribute('aria-expanded', 'true');
  return { screen, field };
}

test.each([false, true])(
  'a list looked at and left by Tab takes nothing (with words: %s)',
  async (withWords) => {
    const { screen, field } = await opened(withWords);
    await userEvent.keyboard('{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Sau' })).toHaveFocus();
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    expect(current).toBe(null);
  },
);

test('what the mouse rests on is not taken by Tab either', async () => {
  const { screen } = await opened();
  await screen.getByText('Hoàn thành').hover();
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByRole('button', { name: 'Sau' })).toHaveFocus();
  expect(current).toBe(null);
});

test('what the arrows or words marked is taken by Tab', async () => {
  await opened();
  await userEvent.keyboard('{ArrowDown}{Tab}');
  await expect.poll(() => current).toBe('Đang thực hiện');
});

test('what words found is taken by Tab', async () => {
  await opened(true);
  await userEvent.keyboard('Hoàn{Tab}');
  await expect.poll(() => current).toBe('Hoàn thành');
});

import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { SearchField } from '../../renderer/features/tasks/SearchField.tsx';
import { Page } from './page.tsx';

/** A list that looks for the words until it is told that it has found them. */
async function field() {
  const onDown = vi.fn();
  const asked: string[] = [];
  let found = () => {};
  function Sample() {
    const [words, setWords] = useState('');
    const [waiting, setWaiting] = useState(false);
    found = () => setWaiting(false);
    return (
      <Page>
        <SearchField
          value={words}
          waiting={waiting}
          onDown={onDown}
          onChange={(next) => {
            asked.push(next);
            setWords(next);
            setWaiting(true);
          }}
        />
        <button type="button">Sau</button>
      </Page>
    );
  }
  const screen = await render(<Sample />);
  await screen.getByRole('searchbox').click();
  return { screen, onDown, asked, found: () => found() };
}

test('Enter asks at once, and goes on to the list when it shows what these words find', async () => {
  const { onDown, asked, found } = await field();
  await userEvent.keyboard('so hoa{Enter}');
  expect(asked).toEqual(['so hoa']);
  expect(onDown).not.toHaveBeenCalled();
  found();
  await vi.waitFor(() => expect(onDown).toHaveBeenCalledOnce());
});

test('words typed after Enter, and leaving the field, keep the focus where it is', async () => {
  const { screen, onDown, asked, found } = await field();
  await userEvent.keyboard('so{Enter} hoa');
  found();
  await vi.waitFor(() => expect(asked).toEqual(['so', 'so hoa']));
  await userEvent.keyboard('{Enter}{Tab}');
  await screen.getByRole('button', { name: 'Sau' }).click();
  found();
  await expect.element(screen.getByRole('searchbox')).toHaveValue('so hoa');
  expect(onDown).not.toHaveBeenCalled();
});

test('what is found already is gone to at once', async () => {
  const { onDown, asked } = await field();
  await userEvent.keyboard('{ArrowDown}');
  await vi.waitFor(() => expect(onDown).toHaveBeenCalledOnce());
  expect(asked).toEqual([]);
});

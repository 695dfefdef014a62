import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type LetterChoice, LetterForm } from '../../renderer/features/letters/LetterForm.tsx';
import { Page } from './page.tsx';

vi.mock('../../renderer/lib/api.ts', () => ({ appApi: {}, shellApi: undefined }));

const day = (text: string) => text as never;
const work = {
  on: day('2026-01-21'),
  answerBy: day('2026-01-28'),
  nextNumber: 7,
  officeKnown: true,
  template: null,
};

/** The form with what is chosen in it. */
function Form({ onMake }: { onMake: () => void }) {
  const [choice, setChoice] = useState<LetterChoice>({
    firstNumber: 7,
    day: work.on,
    answerBy: work.answerBy,
  });
  return (
    <Page>
      <LetterForm
        kind="tasks"
        work={work}
        choice={choice}
        count={3}
        making={false}
        onChoice={(part) => setChoice((all) => ({ ...all, ...part }))}
        onMake={onMake}
      />
    </Page>
  );
}

test('no letter is made with a day that does not exist, nor with an answer before the letter', async () => {
  const onMake = vi.fn();
  const screen = await render(<Form onMake={onMake} />);
  const make = screen.getByRole('button', { name: /3 công văn/u });
  const typeDay = async (label: string, typed: string) => {
    await userEvent.click(screen.getByRole('textbox', { name: label }));
    await userEvent.keyboard(`{Control>}a{/Control}${typed}{Tab}`);
  };
  await typeDay('Ngày công văn', '31/2/2026');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/Không có ngày “31\/2\/2026”/u);
  await expect.element(make).toBeDisabled();
  await typeDay('Ngày công văn', '29/1/2026');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/trước ngày công văn \(29\/01\/2026\)/u);
  await expect.element(make).toBeDisabled();
  await typeDay('Đề nghị báo cáo chậm nhất', '30/1/2026');
  await expect.element(make).toBeEnabled();
  await userEvent.click(make);
  expect(onMake).toHaveBeenCalledOnce();
});

test('Enter in a day takes the day over, and makes no letter', async () => {
  const onMake = vi.fn();
  const screen = await render(<Form onMake={onMake} />);
  const field = screen.getByRole('textbox', { name: 'Ngày công văn' });
  await userEvent.click(field);
  await userEvent.keyboard('{Control>}a{/Control}23/1/2026{Enter}');
  await expect.element(field).toHaveValue('23/01/2026');
  expect(onMake).not.toHaveBeenCalled();
  screen
    .getByRole('button', { name: /3 công văn/u })
    .element()
    .focus();
  await userEvent.keyboard('{Enter}');
  expect(onMake).toHaveBeenCalledOnce();
});

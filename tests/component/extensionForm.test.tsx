import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ExtensionForm, type GrantedExtension } from '../../renderer/components/ExtensionForm.tsx';
import { parseDay } from '../../shared/vietnamese/day.ts';
import { Page } from './page.tsx';

const day = (text: string) => {
  const found = parseDay(text);
  if (!found) throw new Error(text);
  return found;
};

async function form(answer: string | null = null) {
  const onSave = vi.fn<(granted: GrantedExtension) => Promise<string | null>>(async () => answer);
  const onCancel = vi.fn();
  const screen = await render(
    <Page>
      <ExtensionForm
        title="Gia hạn nhiệm vụ"
        after={day('30/01/2026')}
        today={day('21/01/2026')}
        onSave={onSave}
        onCancel={onCancel}
      />
    </Page>,
  );
  return { screen, onSave, onCancel };
}

test('the fields of a line stand on one height, however long the words above them', async () => {
  const { screen } = await form();
  document.querySelector<HTMLElement>('.extension-form')?.style.setProperty('width', '300px');
  const bottom = (name: string) => screen.getByLabelText(name).element().getBoundingClientRect().bottom;
  expect(bottom('Văn bản cho phép (số, ký hiệu)')).toBeCloseTo(bottom('Người ký'), 0);
});

test('an extension is filled in and stored by keys alone', async () => {
  const { screen, onSave } = await form();
  await expect.element(screen.getByRole('textbox', { name: 'Ngày đến hạn mới' })).toHaveFocus();
  await expect.element(screen.getByText('(sau ngày 30/01/2026)')).toBeVisible();
  await userEvent.keyboard('28022026{Enter}{Tab}');
  await expect.element(screen.getByLabelText('Lý do')).toHaveFocus();
  await userEvent.keyboard('Chờ bố trí kinh phí{Tab}12/UBND-VX{Tab}Lê Văn Mẫu');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(onSave).toHaveBeenCalledTimes(1));
  expect(onSave).toHaveBeenCalledWith({
    due: '2026-02-28',
    reason: 'Chờ bố trí kinh phí',
    document: '12/UBND-VX',
    signer: 'Lê Văn Mẫu',
    grantedOn: '2026-01-21',
  });
});

test('what is missing is said, and nothing is sent', async () => {
  const { screen, onSave } = await form();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Hãy nhập ngày đến hạn mới.');
  await userEvent.keyboard('28/02/2026{Enter}{Control>}{Enter}{/Control}');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Hãy ghi lý do gia hạn.');
  expect(onSave).not.toHaveBeenCalled();
});

test('why it was refused stands in the form, and what was typed stays', async () => {
  const { screen } = await form('Chưa gia hạn vì ngày mới phải sau ngày 30/01/2026.');
  await userEvent.keyboard('28/02/2026{Enter}');
  await screen.getByLabelText('Lý do').fill('Chờ kinh phí');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('Chưa gia hạn vì ngày mới phải sau ngày 30/01/2026.');
  await expect.element(screen.getByLabelText('Lý do')).toHaveValue('Chờ kinh phí');
});

test('a day that does not exist is not stored', async () => {
  const { screen, onSave } = await form();
  await userEvent.keyboard('31/02/2026');
  await screen.getByLabelText('Lý do').fill('Chờ kinh phí');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('Không có ngày “31/02/2026”. Hãy nhập lại theo dạng 30/01/2026.');
  expect(onSave).not.toHaveBeenCalled();
});

test('Esc leaves it', async () => {
  const { screen, onCancel } = await form();
  await screen.getByLabelText('Lý do').click();
  await userEvent.keyboard('{Escape}');
  expect(onCancel).toHaveBeenCalledTimes(1);
});

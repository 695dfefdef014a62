import { Checkbox, Input, Radio } from 'antd';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { hasOwnUndo } from '../../renderer/lib/isTyping.ts';
import { Page } from './page.tsx';

test('Ctrl+Z belongs to what is typed in a text field, and on a choice or a button to the register', async () => {
  const screen = await render(
    <Page>
      <Input aria-label="Kết quả" />
      <Input.TextArea aria-label="Nội dung" />
      <Radio value="done">Hoàn thành</Radio>
      <Checkbox>Kể cả phối hợp</Checkbox>
      <button type="button">Lưu</button>
    </Page>,
  );
  const own = (label: string) => hasOwnUndo(screen.getByLabelText(label).element());
  expect(['Kết quả', 'Nội dung', 'Hoàn thành', 'Kể cả phối hợp'].map(own)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(hasOwnUndo(screen.getByRole('button').element())).toBe(false);
});

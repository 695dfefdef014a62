import { Checkbox, Input, Radio, Select } from 'antd';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { takesLetters } from '../../renderer/lib/isTyping.ts';
import { Page } from './page.tsx';

test('a screen’s letter keys work on a box to tick, a round one and a button; a field and a list keep them', async () => {
  const screen = await render(
    <Page>
      <Input aria-label="Kết quả" />
      <Input.TextArea aria-label="Nội dung" />
      <Select aria-label="Kỳ" options={[{ value: 'a', label: 'Kỳ 01/2026' }]} />
      <Radio value="done">Hoàn thành</Radio>
      <Checkbox>Chọn Sở Y tế</Checkbox>
      <button type="button">Lưu</button>
    </Page>,
  );
  const takes = (label: string) => takesLetters(screen.getByLabelText(label).element());
  expect(['Kết quả', 'Nội dung', 'Kỳ', 'Hoàn thành', 'Chọn Sở Y tế'].map(takes)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(takesLetters(screen.getByRole('button').element())).toBe(false);
});

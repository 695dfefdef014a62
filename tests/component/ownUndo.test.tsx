import { Checkbox, Input, Radio } from 'antd';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { isRedoKey } from '../../renderer/lib/isRedoKey.ts';
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

test('Ctrl+Y and Ctrl+Shift+Z do again, and nothing else does', () => {
  const pressed = (keys: string) => {
    const key = keys.split('+').at(-1) ?? '';
    const has = (name: string) => keys.includes(`${name}+`);
    return isRedoKey({
      key: has('Shift') ? key.toUpperCase() : key,
      ctrlKey: has('Ctrl'),
      metaKey: has('Meta'),
      altKey: has('Alt'),
      shiftKey: has('Shift'),
    });
  };
  expect(['Ctrl+y', 'Ctrl+Y', 'Ctrl+Shift+z', 'Meta+Shift+z'].map(pressed)).toEqual([true, true, true, true]);
  const others = ['y', 'Ctrl+z', 'Ctrl+Shift+y', 'Ctrl+Alt+y', 'Shift+z', 'Ctrl+Alt+Shift+z'];
  expect(others.filter(pressed)).toEqual([]);
});

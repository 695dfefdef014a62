import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ColumnEditor } from '../../renderer/features/appendices/ColumnEditor.tsx';
import type { AppendixForm } from '../../shared/contract/appendixContract.ts';
import { formColumns } from '../../shared/domain/appendices/originalForms.ts';
import { appendixSources } from '../../shared/domain/appendices/sources/sources.ts';
import { Page } from './page.tsx';

let current: AppendixForm['columns'] = [];
function Sample() {
  const [columns, setColumns] = useState(() =>
    formColumns(appendixSources.tasks.columns, ['order', 'text', 'deadline']),
  );
  current = columns;
  return (
    <Page>
      <ColumnEditor source="tasks" room={88} columns={columns} onColumns={setColumns} />
    </Page>
  );
}
const keys = () => current.map(({ key }) => key);

test('columns are moved, renamed, removed and added by keyboard, the focus staying with the column', async () => {
  const screen = await render(<Sample />);
  await screen.getByLabelText('Tiêu đề cột 3', { exact: true }).click();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(keys).toEqual(['order', 'deadline', 'text']);
  await expect.element(screen.getByLabelText('Tiêu đề cột 2', { exact: true })).toHaveFocus();
  await userEvent.keyboard('{Control>}a{/Control}Hạn');
  await expect.poll(() => current[1]?.heading).toBe('Hạn');
  await screen.getByRole('button', { name: 'Bỏ cột TT' }).click();
  await expect.poll(keys).toEqual(['deadline', 'text']);
  await screen.getByLabelText('Thêm cột').click();
  await userEvent.keyboard('linh vuc{Enter}');
  await expect.poll(keys).toEqual(['deadline', 'text', 'field']);
});

test('columns are stretched to the paper', async () => {
  const screen = await render(<Sample />);
  await screen.getByRole('button', { name: 'Giãn cột vừa khổ giấy' }).click();
  await expect.poll(() => Math.round(current.reduce((sum, { width }) => sum + width, 0))).toBe(88);
});

import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DeadlineEditor } from '../../renderer/components/DeadlineEditor.tsx';
import type { Deadline } from '../../shared/domain/deadline.ts';
import { parseDay } from '../../shared/vietnamese/day.ts';
import { Page } from './page.tsx';

const plain = { from: null, reckonedFrom: null, recurrence: null, doubt: null };

/** Reads a full date out of a wording, as the service would; slower for some, so that answers overtake each other. */
async function resolve(phrase: string): Promise<Deadline | null> {
  const due = parseDay(/\d+\/\d+\/\d{4}/.exec(phrase)?.[0] ?? '');
  if (phrase.includes('chậm')) await new Promise((done) => setTimeout(done, 300));
  return due ? { ...plain, phrase, kind: 'date', due, certain: true } : null;
}

let current: Deadline[] = [];
function Sample({ first }: { first: Deadline[] }) {
  const [deadlines, setDeadlines] = useState(first);
  current = deadlines;
  return (
    <Page>
      <DeadlineEditor
        deadlines={deadlines}
        resolve={resolve}
        onChangeAt={(index, next) =>
          setDeadlines((all) => all.map((each, at) => (at === index ? next : each)))
        }
        onRemoveAt={(index) => setDeadlines((all) => all.filter((_, at) => at !== index))}
        onAdd={(next) => setDeadlines((all) => [...all, next])}
      />
    </Page>
  );
}

const settled: Deadline = {
  ...plain,
  phrase: 'trước ngày 30/01/2026',
  kind: 'date',
  due: parseDay('30/01/2026') ?? null,
  certain: true,
};

test('a wording is resolved while it is typed', async () => {
  const screen = await render(<Sample first={[settled]} />);
  await screen.getByLabelText('Thời hạn 1, theo lời văn bản').fill('chậm nhất 15/02/2026');
  await expect.element(screen.getByLabelText('Thời hạn 1, ngày đến hạn')).toHaveValue('15/02/2026');
  expect(current[0]).toMatchObject({ phrase: 'chậm nhất 15/02/2026', due: '2026-02-15', certain: true });
});

test('an answer that comes late does not replace a newer one', async () => {
  const screen = await render(<Sample first={[settled]} />);
  const phrase = screen.getByLabelText('Thời hạn 1, theo lời văn bản');
  await phrase.fill('chậm nhất 15/02/2026');
  await phrase.fill('trước ngày 20/03/2026');
  await new Promise((done) => setTimeout(done, 500));
  expect(current[0]).toMatchObject({ phrase: 'trước ngày 20/03/2026', due: '2026-03-20' });
});

test('an answer that comes late is not given to the deadline that took the place', async () => {
  const screen = await render(<Sample first={[settled, { ...settled, phrase: 'trước ngày 05/05/2026' }]} />);
  await screen.getByLabelText('Thời hạn 1, theo lời văn bản').fill('chậm nhất 15/02/2026');
  await screen.getByRole('button', { name: 'Bỏ thời hạn 1' }).click();
  await new Promise((done) => setTimeout(done, 500));
  expect(current).toMatchObject([{ phrase: 'trước ngày 05/05/2026', due: '2026-01-30' }]);
});

test('an answer that comes late does not take the place of a day set by hand', async () => {
  const screen = await render(<Sample first={[settled]} />);
  await screen.getByLabelText('Thời hạn 1, theo lời văn bản').fill('chậm nhất 15/02/2026');
  await screen.getByRole('button', { name: 'Không thời hạn' }).click();
  await new Promise((done) => setTimeout(done, 500));
  expect(current[0]).toMatchObject({ kind: 'ongoing', due: null });
});

test('a wording that names no time leaves no day behind', async () => {
  const screen = await render(<Sample first={[settled]} />);
  await screen.getByLabelText('Thời hạn 1, theo lời văn bản').fill('khi có điều kiện');
  await expect.element(screen.getByText(/lời văn này không nêu thời hạn/)).toBeVisible();
  expect(current[0]).toMatchObject({ due: null, certain: false });
});

test('31/02/2026 leaves no day behind, and a picked day settles the deadline', async () => {
  const screen = await render(<Sample first={[settled]} />);
  const day = screen.getByLabelText('Thời hạn 1, ngày đến hạn');
  await day.fill('31/02/2026');
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/Không có ngày “31\/02\/2026”/);
  await expect.element(day).toHaveValue('31/02/2026');
  expect(current[0]).toMatchObject({ due: null, certain: false });
  await day.click();
  await userEvent.keyboard('{Tab}'); // left a second time, it still stands
  await expect.element(day).toHaveValue('31/02/2026');

  await day.fill('28/02/2026');
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => current[0]?.due).toBe('2026-02-28');
  expect(current[0]).toMatchObject({ phrase: 'trước ngày 30/01/2026', certain: true, doubt: null });
});

test('an uncertain day is settled by one button', async () => {
  const screen = await render(
    <Sample first={[{ ...settled, certain: false, doubt: 'hai cách hiểu: 30/01/2026 hoặc 29/01/2026' }]} />,
  );
  await expect.element(screen.getByText(/hai cách hiểu/)).toBeVisible();
  await screen.getByRole('button', { name: 'Đúng ngày này' }).click();
  expect(current[0]).toMatchObject({ due: '2026-01-30', certain: true, doubt: null });
});

test('deadlines are added, made ongoing and removed', async () => {
  const screen = await render(<Sample first={[settled]} />);
  await screen.getByRole('button', { name: 'Thêm thời hạn' }).click();
  expect(current).toHaveLength(2);
  expect(current[1]).toMatchObject({ due: null, certain: false });
  await screen.getByRole('button', { name: 'Không thời hạn' }).nth(1).click();
  expect(current[1]).toMatchObject({ kind: 'ongoing', due: null, certain: true });
  await screen.getByRole('button', { name: 'Bỏ thời hạn 1' }).click();
  expect(current.map(({ kind }) => kind)).toEqual(['ongoing']);
});

import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DayField } from '../../renderer/components/DayField.tsx';
import { type Day, parseIsoDay } from '../../shared/vietnamese/day.ts';
import { Page } from './page.tsx';

function Sample({
  first,
  onChange,
  onInvalid,
}: {
  first: string;
  onChange: (day: Day | null) => void;
  onInvalid?: (invalid: boolean) => void;
}) {
  const [day, setDay] = useState<Day | null>(parseIsoDay(first) ?? null);
  return (
    <Page>
      <DayField
        label="Ngày đến hạn"
        value={day}
        onChange={(next) => {
          setDay(next);
          onChange(next);
        }}
        {...(onInvalid ? { onInvalid } : {})}
      />
      <button type="button">khác</button>
    </Page>
  );
}

test.each(['30/01/2026', '30/1/2026', '30012026', '30/01/26'])('typed as %s', async (typed) => {
  const onChange = vi.fn();
  const screen = await render(<Sample first="" onChange={onChange} />);
  await screen.getByLabelText('Ngày đến hạn').click();
  await userEvent.keyboard(`${typed}{Tab}`);
  await expect.poll(() => onChange.mock.lastCall?.[0]).toBe('2026-01-30');
  await expect.element(screen.getByLabelText('Ngày đến hạn')).toHaveValue('30/01/2026');
});

test('a day that does not exist is said to be none; the old day is not put back in silence', async () => {
  const onChange = vi.fn();
  const onInvalid = vi.fn();
  const screen = await render(<Sample first="2026-01-15" onChange={onChange} onInvalid={onInvalid} />);
  const field = screen.getByLabelText('Ngày đến hạn');
  await field.fill('31/02/2026');
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/Không có ngày “31\/02\/2026”/);
  await expect.element(field).toHaveValue('31/02/2026');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  expect(onInvalid).toHaveBeenLastCalledWith(true);

  await field.fill('28/02/2026');
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => onChange.mock.lastCall?.[0]).toBe('2026-02-28');
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  expect(onInvalid).toHaveBeenLastCalledWith(false);
});

test('Tab leads from the day to what follows, not to the key that empties it', async () => {
  const screen = await render(<Sample first="" onChange={vi.fn()} />);
  await screen.getByLabelText('Ngày đến hạn').click();
  await userEvent.keyboard('30/1/2026{Enter}{Tab}');
  await expect.element(screen.getByRole('button', { name: 'khác' })).toHaveFocus();
  await expect.element(screen.getByLabelText('Ngày đến hạn')).toHaveValue('30/01/2026');
});

test('an emptied field is no day', async () => {
  const onChange = vi.fn();
  const screen = await render(<Sample first="2026-01-15" onChange={onChange} />);
  await screen.getByLabelText('Ngày đến hạn').fill('');
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => onChange.mock.lastCall?.[0]).toBe(null);
});

test('a mouse that rests on the calendar puts no day of its own into the field', async () => {
  const onChange = vi.fn();
  const screen = await render(<Sample first="2026-01-15" onChange={onChange} />);
  const field = screen.getByLabelText('Ngày đến hạn');
  await field.click();
  await userEvent.keyboard('{Control>}a{/Control}31/02/2026');
  const cell = [...document.querySelectorAll('.ant-picker-cell-in-view')].find(
    (each) => each.textContent === '22',
  );
  if (!cell) throw new Error('no cell for the 22nd');
  await userEvent.hover(cell);
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/Không có ngày “31\/02\/2026”/);
  await expect.element(field).toHaveValue('31/02/2026');
  expect(onChange.mock.calls.flat()).not.toContain('2026-01-22');
});

import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { EditableSection } from '../../renderer/components/EditableSection.tsx';
import { KeyHelp } from '../../renderer/components/KeyHelp.tsx';
import { Page } from './page.tsx';

vi.mock('../../renderer/lib/api.ts', () => ({ appApi: {}, shellApi: undefined }));

/** A part that is made anew with what was stored, as the detail makes it. */
function Part({ refused = false }: { refused?: boolean }) {
  const [stored, setStored] = useState('cũ');
  const [typed, setTyped] = useState(stored);
  return (
    <Page>
      <EditableSection
        key={stored}
        title="Nội dung"
        view={<p>{stored}</p>}
        editor={
          <input aria-label="Nội dung" value={typed} onChange={(event) => setTyped(event.target.value)} />
        }
        onSave={async () => {
          await Promise.resolve();
          if (!refused) setStored(typed);
          return !refused;
        }}
        onCancel={() => setTyped(stored)}
      />
    </Page>
  );
}

const openEditor = async (screen: Awaited<ReturnType<typeof render>>) => {
  await userEvent.click(screen.getByRole('button', { name: 'Sửa: Nội dung' }));
  await userEvent.click(screen.getByRole('textbox', { name: 'Nội dung' }));
};

test('what is stored from a part leaves the focus on its button, though the part is made anew', async () => {
  const screen = await render(<Part />);
  await openEditor(screen);
  await userEvent.keyboard(' mới{Control>}{Enter}{/Control}');
  await expect.element(screen.getByText('cũ mới')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Sửa: Nội dung' })).toHaveFocus();
});

test('Escape leaves the focus there too', async () => {
  const screen = await render(<Part />);
  await openEditor(screen);
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('button', { name: 'Sửa: Nội dung' })).toHaveFocus();
});

test('what could not be stored stays open, and so does its focus', async () => {
  const screen = await render(<Part refused />);
  await openEditor(screen);
  await userEvent.keyboard(' mới{Control>}{Enter}{/Control}');
  await expect.element(screen.getByRole('textbox', { name: 'Nội dung' })).toHaveFocus();
});

test('the help that closes gives the focus back to where it was', async () => {
  function Place() {
    const [open, setOpen] = useState(false);
    return (
      <Page>
        <button type="button" onClick={() => setOpen(true)}>
          Nơi đang đứng
        </button>
        {open && <KeyHelp onClose={() => setOpen(false)} />}
      </Page>
    );
  }
  const screen = await render(<Place />);
  screen.getByRole('button', { name: 'Nơi đang đứng' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(screen.getByRole('button', { name: 'Nơi đang đứng' })).toHaveFocus();
});

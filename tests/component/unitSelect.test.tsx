import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { UnitSelect } from '../../renderer/components/UnitSelect.tsx';
import { Page } from './page.tsx';

const units = [
  { name: 'Sở Tài chính', shortName: 'Sở TC', aliases: ['STC'] },
  { name: 'Sở Tư pháp', shortName: 'Sở TP', aliases: [] },
];
let current: string[] = [];
function Sample({ first }: { first: string[] }) {
  const [names, setNames] = useState(first);
  current = names;
  return (
    <Page>
      <UnitSelect label="Chủ trì" names={names} units={units} onChange={setNames} />
    </Page>
  );
}

test('typed without marks, Enter takes the unit of the directory', async () => {
  const screen = await render(<Sample first={[]} />);
  await screen.getByLabelText('Chủ trì').click();
  await userEvent.keyboard('so tai{Enter}');
  await expect.poll(() => current).toEqual(['Sở Tài chính']);
});

test('found by an alias', async () => {
  const screen = await render(<Sample first={[]} />);
  await screen.getByLabelText('Chủ trì').click();
  await userEvent.keyboard('stc{Enter}');
  await expect.poll(() => current).toEqual(['Sở Tài chính']);
});

test('a name that the directory does not know is added as it is typed; a document’s own name stays', async () => {
  const screen = await render(<Sample first={['các sở, ban, ngành']} />);
  await screen.getByLabelText('Chủ trì').click();
  await userEvent.keyboard('Ban Dân tộc{Enter}');
  await expect.poll(() => current).toEqual(['các sở, ban, ngành', 'Ban Dân tộc']);
});

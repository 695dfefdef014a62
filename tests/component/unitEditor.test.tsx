import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { ProposalFields } from '../../renderer/features/review/ProposalFields.tsx';
import { UnitEditor } from '../../renderer/features/review/UnitEditor.tsx';
import { queryClient } from '../../renderer/lib/queries.ts';
import type { UnitMatch } from '../../shared/contract/draftContract.ts';
import type { UnitKind } from '../../shared/domain/unit.ts';
import { draftTaskOf } from '../draftParts.ts';
import { Page } from './page.tsx';

const host = await vi.hoisted(async () => (await import('./fakeHost.ts')).fakeHost());
vi.mock('../../renderer/lib/api.ts', () => ({ appApi: host.appApi, shellApi: undefined }));

const match = (name: string, more: Partial<UnitMatch> = {}): UnitMatch => ({
  name,
  unitId: null,
  unitName: null,
  confidence: 0,
  certainty: 'certain',
  rule: 'subject',
  span: null,
  ...more,
});
const taskWith = (leads: UnitMatch[]) =>
  draftTaskOf({
    key: 't1',
    ref: 'II.1',
    text: 'Các sở, ban, ngành rà soát.',
    leads,
  });
const unit = (id: string, name: string, kind: UnitKind, stands = true) => ({
  id,
  name,
  shortName: name,
  kind,
  aliases: [],
  contact: { person: '', phone: '', email: '', address: '' },
  stands,
  now: [],
  taskCount: 0,
  version: 1,
});

beforeEach(() => {
  queryClient.clear();
  host.answer({
    'units.list': () => [
      unit('a', 'Sở Nội vụ', 'department'),
      unit('b', 'Sở Y tế', 'department'),
      unit('old', 'Sở Thông tin và Truyền thông', 'department', false),
      unit('x', 'UBND xã Mường Lai', 'commune'),
      unit('g', 'Các sở, ban, ngành', 'group'),
    ],
    'drafts.matchUnit': () => [],
  });
});

/** The editor with what it makes of the leads beside it. */
function Editor({ leads }: { leads: UnitMatch[] }) {
  const [task, setTask] = useState(() => taskWith(leads));
  return (
    <Page>
      <QueryClientProvider client={queryClient}>
        <ProposalFields task={task} hide={null} />
        <UnitEditor
          task={task}
          dispatch={(action) => {
            if (action.type === 'units')
              setTask((now) => ({ ...now, [action.role]: action.change(now[action.role]) }));
          }}
        />
      </QueryClientProvider>
    </Page>
  );
}
const shown = () => [...document.querySelectorAll('dd li')].map(({ textContent }) => textContent);

test('a group is shown as one, never as a unit to be added', async () => {
  await render(<Editor leads={[match('Các sở, ngành liên quan'), match('Sở Quy hoạch')]} />);
  await expect
    .poll(shown)
    .toEqual([
      'Các sở, ngành liên quan · nhóm đơn vị, giữ nguyên là nhóm',
      'Sở Quy hoạch · đơn vị mới, sẽ thêm vào danh bạ',
    ]);
  await expect
    .poll(() => document.body.textContent)
    .toContain('Giữ “Các sở, ngành liên quan” là nhóm đơn vị');
  expect(document.body.textContent).not.toContain('Thêm đơn vị mới “Các sở');
});

test('a group that means all of a kind gives way to its units that stand today, none twice', async () => {
  const leads = [
    match('Sở Y tế', { unitId: 'b', unitName: 'Sở Y tế', confidence: 1 }),
    match('Thủ trưởng các sở, ban, ngành'),
  ];
  const screen = await render(<Editor leads={leads} />);
  await screen
    .getByRole('button', { name: 'Thay “Thủ trưởng các sở, ban, ngành” bằng từng đơn vị (2)' })
    .click();
  await expect.poll(shown).toEqual(['Sở Y tế', 'Sở Nội vụ']);
});

test('a group that means some of them only cannot be exchanged for all', async () => {
  const screen = await render(<Editor leads={[match('Các sở, ngành liên quan')]} />);
  await expect.poll(shown).toHaveLength(1);
  await expect.element(screen.getByRole('button', { name: /bằng từng đơn vị/ })).not.toBeInTheDocument();
});

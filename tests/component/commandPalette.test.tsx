import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { CommandPalette } from '../../renderer/app/CommandPalette.tsx';
import { queryClient } from '../../renderer/lib/queries.ts';
import { Page } from './page.tsx';
import { sampleRow } from './sampleRow.ts';

const host = await vi.hoisted(async () => (await import('./fakeHost.ts')).fakeHost());
vi.mock('../../renderer/lib/api.ts', () => ({ appApi: host.appApi, shellApi: undefined }));

/** Ends the host's looking for these words; until then it looks. */
let answer = new Map<string, () => void>();
const numberOf = (words: string) => Number(words.replace(/\D/gu, '') || 1);

beforeEach(() => {
  queryClient.clear();
  answer = new Map();
  host.answer({
    'units.list': () => [],
    'directives.list': () => [],
    'savedViews.list': () => [],
    'tasks.list': ({ filter }: { filter: { search: string } }) =>
      new Promise((resolve) =>
        answer.set(filter.search, () =>
          resolve({ rows: [sampleRow(numberOf(filter.search))], total: 1, unfiltered: 1 }),
        ),
      ),
  });
});

async function palette() {
  const { hook, history } = memoryLocation({ path: '/', record: true });
  const onClose = vi.fn();
  const screen = await render(
    <QueryClientProvider client={queryClient}>
      <Page>
        <Router hook={hook}>
          <CommandPalette onClose={onClose} />
        </Router>
      </Page>
    </QueryClientProvider>,
  );
  await expect.element(screen.getByRole('combobox')).toHaveFocus();
  return { screen, onClose, places: () => history.slice(1) };
}
const looksFor = (words: string) => vi.waitFor(() => expect([...answer.keys()]).toContain(words));

test('Enter before the tasks of these words are there takes them, never those of earlier words', async () => {
  const { screen, onClose, places } = await palette();
  await userEvent.keyboard('NV-1');
  await looksFor('NV-1');
  answer.get('NV-1')?.();
  await expect.element(screen.getByRole('option', { name: /danh mục số 1NV-0001/ })).toBeVisible();
  await userEvent.keyboard('2{Enter}');
  await looksFor('NV-12');
  expect(places()).toEqual([]);
  expect(onClose).not.toHaveBeenCalled();
  answer.get('NV-12')?.();
  await vi.waitFor(() => expect(places()).toHaveLength(1));
  expect(places()[0]).toContain('task-12');
  expect(onClose).toHaveBeenCalledOnce();
});

test('words typed after Enter take it back', async () => {
  const { screen, places } = await palette();
  await userEvent.keyboard('NV-1{Enter}2');
  await looksFor('NV-12');
  answer.get('NV-12')?.();
  await expect.element(screen.getByRole('option', { name: /danh mục số 12/ })).toBeVisible();
  expect(places()).toEqual([]);
});

test('a command is run at once, while the tasks are still looked for', async () => {
  const { places } = await palette();
  await userEvent.keyboard('toi viec hom nay{Enter}');
  await vi.waitFor(() => expect(places()).toEqual(['/today']));
});

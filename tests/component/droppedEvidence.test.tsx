import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { ImportPlace } from '../../renderer/app/ImportPlace.tsx';
import { useEvidenceDrop } from '../../renderer/features/tasks/evidence/useEvidenceDrop.ts';
import { Page } from './page.tsx';
import { sampleTask } from './sampleTask.ts';

const read = vi.hoisted(() => vi.fn());
const added = vi.hoisted(() => vi.fn());

vi.mock('../../renderer/features/start/importFiles.ts', () => ({ importFiles: read }));
vi.mock('../../renderer/features/tasks/evidence/evidenceActs.ts', () => ({ addFiles: added }));

const task = sampleTask();

const Detail = () => <aside {...useEvidenceDrop(task).drop}>Nhiệm vụ đang mở</aside>;

beforeEach(() => {
  read.mockReset();
  added.mockReset();
});

async function dropOn(words: string) {
  const screen = await render(
    <Page>
      <QueryClientProvider client={new QueryClient()}>
        <ImportPlace>
          <Detail />
          <p>Danh sách</p>
        </ImportPlace>
      </QueryClientProvider>
    </Page>,
  );
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['Biên bản'], 'bien-ban.txt'));
  const place = screen.getByText(words).element();
  place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

test('a file dropped on a task is its evidence and no document to be read', async () => {
  await dropOn('Nhiệm vụ đang mở');
  await vi.waitFor(() => expect(added).toHaveBeenCalledOnce());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(read).not.toHaveBeenCalled();
});

test('a file dropped anywhere else is read', async () => {
  await dropOn('Danh sách');
  await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
  expect(added).not.toHaveBeenCalled();
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/documents/readDocument.ts';
import { extract } from '../../../shared/extraction/extract.ts';
import type { Extraction } from '../../../shared/extraction/extraction.ts';

/** What a careful reader took out of an invented document; `starts`: how a task's text begins. */
interface Label {
  document: { number: string; kind: string; date: string };
  tasks: {
    starts: string;
    lead: string[];
    coordinate: string[];
    deadline?: { due?: string; recurrence?: { every: string } };
  }[];
  references?: { number: string; date: string }[];
  targets?: { name: string; target: string }[];
}

const folder = join(import.meta.dirname, 'documents');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));
const labelOf = (name: string): Label =>
  JSON.parse(readFileSync(join(folder, 'labels', `${name}.json`), 'utf8'));

const found = new Map<string, Extraction>();
async function extracted(name: string): Promise<Extraction> {
  const known = found.get(name);
  if (known) return known;
  const extraction = extract((await readDocument({ path: join(folder, `${name}.txt`) })).blocks);
  found.set(name, extraction);
  return extraction;
}

describe.each(names)('%s', (name) => {
  const label = labelOf(name);

  test('đầu văn bản', async () => expect((await extracted(name)).header).toMatchObject(label.document));

  test('đủ nhiệm vụ, đúng thứ tự, không thừa', async () => {
    const texts = (await extracted(name)).tasks.map(({ text }) => text);
    expect(texts).toHaveLength(label.tasks.length);
    for (const [index, { starts }] of label.tasks.entries()) expect(texts[index]).toContain(starts);
  });

  test.each(label.tasks)('$starts', async ({ starts, lead, coordinate, deadline }) => {
    const task = (await extracted(name)).tasks.find(({ text }) => text.includes(starts));
    expect(task?.leads.map((unit) => unit.name)).toEqual(lead);
    expect(task?.coordinating.map((unit) => unit.name)).toEqual(coordinate);
    const dues =
      task?.deadlines.flatMap((one) => one.deadline.due ?? one.deadline.recurrence?.every ?? []) ?? [];
    const every = deadline?.recurrence?.every;
    const wanted = deadline?.due ?? (every === 'ongoing' ? undefined : every);
    expect(dues).toEqual(wanted ? [wanted] : []);
  });

  test('văn bản được dẫn, mục tiêu', async () => {
    const { references, targets } = await extracted(name);
    if (label.references)
      expect(references.map(({ number, date }) => ({ number, date }))).toEqual(label.references);
    if (label.targets)
      expect(targets.map((one) => ({ name: one.name, target: one.target }))).toEqual(label.targets);
  });
});

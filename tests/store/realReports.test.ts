import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { confirmDraft } from '../../electron/services/drafts/confirmDraft.ts';
import { getDraft } from '../../electron/services/drafts/getDraft.ts';
import { storeDraft } from '../../electron/services/drafts/importDirective.ts';
import { proposeDirective, readFile } from '../../electron/services/drafts/proposeDirective.ts';
import { acceptAll } from '../../electron/services/drafts/saveDraft.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

const samples = path.resolve('../shared/samples');
const reports = existsSync(samples)
  ? readdirSync(samples).filter((name) => /^\d{3}_.*\.(?:txt|docx|pdf)$/u.test(name))
  : [];

test.skipIf(reports.length === 0)(
  'real reports as text, Word and PDF: each stored once, the same one again proposes nothing',
  async () => {
    const { context } = newRegister();
    const rounds: { name: string; known: number; added: number; proposed: number }[] = [];
    for (const name of reports.toSorted((a, b) => b.slice(-3).localeCompare(a.slice(-3)))) {
      const read = await readFile({ path: path.join(samples, name) });
      const id = await storeDraft(context, await proposeDirective(context, read));
      const { tasks, known } = await getDraft(context, id);
      await acceptAll(context, id);
      const { added } = await confirmDraft(context, id);
      rounds.push({ name: name.slice(0, 3), known, added, proposed: tasks.length });
    }
    const first = new Map<string, number>();
    for (const { name, known, added, proposed } of rounds) {
      const before = first.get(name);
      if (before === undefined) first.set(name, added);
      else expect({ name, known, proposed }).toEqual({ name, known: before, proposed: 0 });
    }
    const { total } = await listTasks(context, defaultQuery());
    expect(total).toBe([...first.values()].reduce((sum, count) => sum + count));
    expect(total).toBeGreaterThan(60);
  },
);

import { existsSync } from 'node:fs';
import path from 'node:path';
import { commandText } from '../../shared/text.ts';
import type { ApplicationContext } from '../application.ts';
import { confirmDraft } from '../services/drafts/confirmDraft.ts';
import type { DraftContent, ReadFile } from '../services/drafts/draftContent.ts';
import { storeDraft } from '../services/drafts/importDirective.ts';
import { proposeDirective, readFile } from '../services/drafts/proposeDirective.ts';
import { acceptAll } from '../services/drafts/saveDraft.ts';
import { print } from './output.ts';
import { dayNamed, needed, readParameters, userPath } from './parameters.ts';
import { UsageError } from './usageError.ts';
import { withApplication } from './withApplication.ts';

/** What became of one file, or would: counts of tasks. */
interface Imported {
  file: string;
  number: string | null;
  /** Proposals that are new or changed. */
  proposed: number;
  /** Tasks that the register held already, unchanged. */
  known: number;
  added: number;
  updated: number;
}

const described = ({ fileName, header, tasks, known }: DraftContent): Imported => ({
  file: fileName,
  number: header.number,
  proposed: tasks.length,
  known,
  added: 0,
  updated: 0,
});

async function importOne(context: ApplicationContext, file: ReadFile, store: boolean): Promise<Imported> {
  const content = await proposeDirective(context, file);
  if (!store) return described(content);
  const draftId = await storeDraft(context, content);
  await acceptAll(context, draftId);
  const { added, updated } = await confirmDraft(context, draftId);
  return { ...described(content), added, updated };
}

/**
 * `import TỆP… --db TỆP [--yes]`: every file is read before the register is touched, so that one that cannot be read leaves
 * it as it was; without `--yes` says what would be stored and stores nothing.
 */
export async function importCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = readParameters(parameters, {
    db: { type: 'string' },
    yes: { type: 'boolean' },
    json: { type: 'boolean' },
    on: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError(null);
  const named = needed(values.db, 'db');
  const on = dayNamed(values.on);
  const store = values.yes === true;
  const read: ReadFile[] = [];
  for (const file of positionals) read.push(await readFile({ path: userPath(file) }));

  // without --yes nothing may come into being, not even an empty register
  const db = store || existsSync(userPath(named)) ? named : ':memory:';
  const files = await withApplication({ db, on }, async ({ context }) => {
    const all: Imported[] = [];
    for (const file of read) all.push(await importOne(context, file, store));
    return all;
  });
  print(values.json, { stored: store, files }, () =>
    files.map(({ file, proposed, known, added, updated }) =>
      store
        ? commandText.imported(path.basename(file), added, updated, known)
        : commandText.proposed(path.basename(file), proposed, known),
    ),
  );
}

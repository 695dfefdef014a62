import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReturnedForm } from '../../shared/contract/collectionContract.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { commandText, refusalText } from '../../shared/text.ts';
import type { ApplicationContext } from '../application.ts';
import { acceptReturned, type DecidedReturn } from '../services/collection/acceptReturned.ts';
import { type ReturnedFile, readReturned } from '../services/collection/readReturned.ts';
import { returnedForm } from '../services/collection/returnedForm.ts';
import { print } from './output.ts';
import { dayNamed, needed, readParameters, userPath } from './parameters.ts';
import { periodNamed } from './periodNamed.ts';
import { registerNamed } from './registerNamed.ts';
import { UsageError } from './usageError.ts';
import { withApplication } from './withApplication.ts';

/** What a file came to: its cells, or why it could not be read. */
type Reported =
  | ({ file: string } & ReturnedForm)
  | { file: string; refused: { code: string; message: string } };

/** Workbooks in a folder and those within it; what Excel keeps beside an open one, and the list of sending, are none. */
async function workbooksIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new Refusal('FILE_NOT_FOUND', { file: folder }, { cause: error });
  });
  return names
    .filter((name) => /\.(?:xlsx|xlsm|xls|xlsb|ods)$/iu.test(name))
    .filter((name) => !/^(?:~\$|00_Danh-sach-gui)/u.test(path.basename(name)))
    .sort()
    .map((name) => path.join(folder, name));
}

async function reported(
  context: ApplicationContext,
  periodId: string,
  file: ReturnedFile,
): Promise<Reported> {
  try {
    const read = await context.store.read((repositories) =>
      readReturned(repositories, context, periodId, file),
    );
    return { file: file.fileName, ...returnedForm(read) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, data } = error;
    return { file: file.fileName, refused: { code, message: refusalText(code, data) } };
  }
}

const isRead = (each: Reported): each is Extract<Reported, ReturnedForm> => 'rows' in each;

/** What is taken without anybody looking at it: cells that the unit alone changed, and that are in no doubt. */
const decided = (file: ReturnedFile, form: ReturnedForm): DecidedReturn => ({
  file,
  decisions: form.rows.flatMap(({ no, cells }) =>
    cells
      .filter(({ state }) => state === 'changed')
      .map(({ field, now, value }) => ({ no, field, now, value })),
  ),
});

/**
 * `reconcile THƯ-MỤC --period KỲ [--yes]`: what came back against what was sent and what the register holds; without `--yes`
 * nothing is stored, with it all cells that are in no doubt, in one operation.
 */
export async function reconcileCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = readParameters(parameters, {
    db: { type: 'string' },
    period: { type: 'string' },
    yes: { type: 'boolean' },
    json: { type: 'boolean' },
    on: { type: 'string' },
  });
  const [named, ...more] = positionals;
  if (named === undefined || more.length > 0) throw new UsageError(null);
  const wanted = needed(values.period, 'period');
  const folder = userPath(named);
  const paths = await workbooksIn(folder);
  if (paths.length === 0) throw new Refusal('FILE_NOT_FOUND', { file: `${folder}/*.xlsx` });
  const options = { db: registerNamed(values.db), on: dayNamed(values.on), mustExist: true };
  const answer = await withApplication(options, async ({ context }) => {
    const period = await periodNamed(context, wanted, false);
    const files: Reported[] = [];
    const forms: DecidedReturn[] = [];
    for (const each of paths) {
      const file = { fileName: path.basename(each), bytes: new Uint8Array(await readFile(each)) };
      const found = await reported(context, period.id, file);
      files.push({ ...found, file: path.relative(folder, each) });
      if (isRead(found)) forms.push(decided(file, found));
    }
    const stored =
      values.yes === true && forms.length > 0 ? await acceptReturned(context, period.id, forms) : null;
    return { period: period.name, stored, files };
  });
  print(values.json, answer, () => [
    ...answer.files.map((each) =>
      isRead(each)
        ? commandText.reconciled(each.file, each.unit, each.counts)
        : `${each.file}: ${each.refused.message}`,
    ),
    answer.stored
      ? commandText.reconcileStored(answer.stored.cells, answer.stored.tasks, answer.stored.open)
      : commandText.reconcileDry,
  ]);
}

import type { MadeForms } from '../../shared/contract/collectionContract.ts';
import { commandText } from '../../shared/text.ts';
import { folderTarget } from '../office/collection/folderTarget.ts';
import { makeForms } from '../services/collection/makeForms.ts';
import { print } from './output.ts';
import { dayNamed, needed, readParameters, userPath } from './parameters.ts';
import { periodNamed } from './periodNamed.ts';
import { registerNamed } from './registerNamed.ts';
import { UsageError } from './usageError.ts';
import { withApplication } from './withApplication.ts';

/** `collect --period KỲ --out THƯ-MỤC`: writes one workbook a unit, one of all and the list, and records that they were sent. */
export async function collectCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = readParameters(parameters, {
    db: { type: 'string' },
    period: { type: 'string' },
    out: { type: 'string' },
    due: { type: 'string' },
    json: { type: 'boolean' },
    on: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError(null);
  const named = needed(values.period, 'period');
  const folder = userPath(needed(values.out, 'out'));
  const dueOn = dayNamed(values.due) ?? null;
  const options = { db: registerNamed(values.db), on: dayNamed(values.on), mustExist: true };
  const made = await withApplication(options, async ({ context }) => {
    const period = await periodNamed(context, named, true);
    const making = makeForms(context, { periodId: period.id, unitIds: [], dueOn }, folderTarget(folder));
    let outcome: MadeForms | undefined;
    while (!outcome) {
      const next = await making.next();
      if (next.done) outcome = next.value;
      else if (!values.json && process.stderr.isTTY)
        process.stderr.write(`\r${next.value.done + 1}/${next.value.all} `);
    }
    return { period: period.name, dueOn, ...outcome };
  });
  print(values.json, made, () => [
    commandText.collected(made.period, made.units, made.tasks, made.folder),
    ...made.files,
  ]);
}

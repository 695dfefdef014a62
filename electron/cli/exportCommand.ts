import { Refusal } from '../../shared/contract/refusal.ts';
import { TaskFilter } from '../../shared/contract/taskContract.ts';
import { appendixNumbers } from '../../shared/domain/appendices/originalForms.ts';
import { commandText } from '../../shared/text.ts';
import { exportAppendix } from '../services/appendices/exportAppendix.ts';
import { print } from './output.ts';
import { dayNamed, needed, readParameters, userPath } from './parameters.ts';
import { UsageError } from './usageError.ts';
import { withApplication } from './withApplication.ts';

function appendixNamed(word: string): (typeof appendixNumbers)[number] {
  if (!/^\d+$/u.test(word)) throw new UsageError(commandText.notANumber(word));
  const known = appendixNumbers.find((number) => number === Number(word));
  if (!known) throw new Refusal('APPENDIX_UNKNOWN', { found: word });
  return known;
}

/** `export SỐ --db TỆP --out TỆP`: writes an appendix as a workbook. */
export async function exportCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = readParameters(parameters, {
    db: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    on: { type: 'string' },
  });
  const [number, ...more] = positionals;
  if (number === undefined || more.length > 0) throw new UsageError(null);
  const target = userPath(needed(values.out, 'out'));
  const options = { db: needed(values.db, 'db'), on: dayNamed(values.on), mustExist: true };
  const appendix = appendixNamed(number);
  const outcome = await withApplication(options, ({ context }) =>
    exportAppendix(context, { appendix, filter: TaskFilter.parse({}), path: target }),
  );
  print(values.json, outcome, () => [commandText.exported(outcome.tasks, target, outcome.checkCode)]);
}

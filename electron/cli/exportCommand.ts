import type { AppendixChoice } from '../../shared/contract/appendixContract.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { TaskFilter } from '../../shared/contract/taskContract.ts';
import { appendixNumbers } from '../../shared/domain/appendices/originalForms.ts';
import { commandText } from '../../shared/text.ts';
import { fold } from '../../shared/vietnamese/fold.ts';
import { exportSet } from '../services/appendices/exportSet.ts';
import { templateKey } from '../services/appendices/templates.ts';
import type { ServiceContext } from '../services/serviceContext.ts';
import { print } from './output.ts';
import { dayNamed, needed, readParameters, userPath } from './parameters.ts';
import { UsageError } from './usageError.ts';
import { withApplication } from './withApplication.ts';

/** The appendix of a number, or the office's own template of a name. */
async function choiceNamed({ store }: ServiceContext, word: string): Promise<AppendixChoice> {
  const number = appendixNumbers.find((known) => String(known) === word);
  if (number) return number;
  const template = await store.read(({ appendices }) => appendices.templateNamed(templateKey(word)));
  if (!template) throw new Refusal('APPENDIX_UNKNOWN', { found: word });
  return template.id;
}

async function unitNamed({ store }: ServiceContext, name: string): Promise<string> {
  const units = await store.read((repositories) => repositories.units.all());
  const found = units.find((unit) =>
    [unit.name, unit.shortName, ...unit.aliases].some((known) => fold(known) === fold(name)),
  );
  if (!found) throw new UsageError(commandText.notAUnit(name));
  return found.id;
}

async function periodNamed({ store }: ServiceContext, name: string): Promise<string> {
  const periods = await store.read((repositories) => repositories.periods.all());
  const found = periods.find((period) => fold(period.name) === fold(name));
  if (!found) throw new UsageError(commandText.noPeriod(name));
  return found.id;
}

/** `export SỐ|TÊN-MẪU… --db TỆP --out TỆP`: writes appendices as a workbook, a sheet each. */
export async function exportCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = readParameters(parameters, {
    db: { type: 'string' },
    out: { type: 'string' },
    unit: { type: 'string' },
    field: { type: 'string' },
    period: { type: 'string' },
    json: { type: 'boolean' },
    on: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError(null);
  const target = userPath(needed(values.out, 'out'));
  const options = { db: needed(values.db, 'db'), on: dayNamed(values.on), mustExist: true };
  const outcomes = await withApplication(options, async ({ context }) => {
    const appendices: AppendixChoice[] = [];
    for (const word of positionals) appendices.push(await choiceNamed(context, word));
    const period = values.period === undefined ? null : await periodNamed(context, values.period);
    const limits = {
      ...(values.unit !== undefined && { units: [await unitNamed(context, values.unit)] }),
      ...(values.field !== undefined && { fields: [values.field] }),
    };
    const filter = Object.keys(limits).length > 0 && TaskFilter.parse(limits);
    const asked = { appendices, period, asOne: true, ...(filter && { filter }) };
    for await (const event of exportSet(context, asked, target))
      if (event.step === 'done') return event.outcomes;
    throw new Error('an export ends with its outcomes');
  });
  const [only] = outcomes.length === 1 ? outcomes : [];
  print(values.json, only ?? { path: target, appendices: outcomes }, () =>
    outcomes.map(({ tasks, checkCode }) => commandText.exported(tasks, target, checkCode)),
  );
}

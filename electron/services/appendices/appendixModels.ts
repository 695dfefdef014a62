import { Buffer } from 'node:buffer';
import type { AppendixChoice, AppendixForm, ExportInput } from '../../../shared/contract/appendixContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { TaskFilter } from '../../../shared/contract/taskContract.ts';
import type { AppendixData } from '../../../shared/domain/appendices/appendixSource.ts';
import { buildByForm } from '../../../shared/domain/appendices/buildAppendix.ts';
import { type AppendixNumber, originalForms } from '../../../shared/domain/appendices/originalForms.ts';
import type { AppendixModel } from '../../../shared/domain/appendix.ts';
import type { Period } from '../../../shared/domain/period.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import { appendixScope, filterText, ui } from '../../../shared/text.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { conditionLines } from '../tasks/conditionLines.ts';
import { appendixData } from './appendixData.ts';
import { templateOf } from './templates.ts';

/** An appendix ready to be written: what it says, what it is called, and the office's own workbook that it goes into. */
export interface ReadyAppendix {
  name: string;
  model: AppendixModel;
  frame: { bytes: Uint8Array; file: string } | null;
}

interface Chosen {
  name: string;
  form: AppendixForm;
  filter: TaskFilter;
  frame: ReadyAppendix['frame'];
}

const copied = (number: AppendixNumber): AppendixForm =>
  structuredClone(originalForms[number]) as AppendixForm;

/** What a choice stands for. Refused with TEMPLATE_GONE. */
async function chosen({ appendices }: Repositories, choice: AppendixChoice): Promise<Chosen> {
  if (typeof choice === 'number')
    return {
      name: ui.export.appendix[choice],
      form: copied(choice),
      filter: TaskFilter.parse({}),
      frame: null,
    };
  const row = await appendices.template(choice);
  if (!row) throw new Refusal('TEMPLATE_GONE');
  const { name, form, filter } = templateOf(row);
  const frame = row.frame_id ? await appendices.frame(row.frame_id) : undefined;
  return {
    name,
    form,
    filter,
    frame: frame
      ? { bytes: new Uint8Array(Buffer.from(frame.content, 'base64')), file: frame.file_name }
      : null,
  };
}

const inPeriod = (data: AppendixData, period: Period | undefined): AppendixData =>
  period
    ? {
        ...data,
        directives: data.directives.filter(
          ({ date }) => date !== null && date >= period.firstDay && date <= period.lastDay,
        ),
      }
    : data;

/** Reads and builds appendices on one state of the register; those of one filter read it once. */
function builder(repositories: Repositories, by: Reckoning, office: string, period: Period | undefined) {
  const read = new Map<string, Promise<AppendixData>>();
  const dataFor = (filter: TaskFilter) => {
    const key = JSON.stringify(filter);
    const kept = read.get(key) ?? appendixData(repositories, filter, by);
    read.set(key, kept);
    return kept;
  };
  return async ({ appendix, form, filter }: ExportInput): Promise<ReadyAppendix> => {
    const choice = await chosen(repositories, appendix);
    const wanted = TaskFilter.parse(filter ?? choice.filter);
    const data = inPeriod(await dataFor(wanted), period);
    const model = buildByForm(form ?? choice.form, data, { on: by.on, office, period: period?.name ?? '' });
    // whoever gets the sheet alone must know what it is limited to, and by which structure it was reckoned
    const conditions = await conditionLines(repositories, wanted, by.on);
    const scope = conditions.filter((words) => words !== filterText.structure);
    const notes = [
      ...model.notes,
      ...(scope.length > 0 ? [appendixScope(scope)] : []),
      ...(wanted.structure === 'current' ? [filterText.structure] : []),
    ];
    return { ...choice, model: { ...model, notes } };
  };
}

/** Appendices as data, reckoned on today. Refused with TEMPLATE_GONE or PERIOD_GONE. */
export function appendixModels(
  context: Pick<ServiceContext, 'store' | 'clock'>,
  inputs: readonly ExportInput[],
  periodId: string | null,
): Promise<ReadyAppendix[]> {
  return context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    const { office } = await repositories.settings.all();
    const period = periodId === null ? undefined : await repositories.periods.get(periodId);
    if (periodId !== null && !period) throw new Refusal('PERIOD_GONE');
    const build = builder(repositories, by, office, period);
    const ready: ReadyAppendix[] = [];
    for (const input of inputs) ready.push(await build(input));
    return ready;
  });
}

/** One appendix as data. Refused as `appendixModels`. */
export async function appendixModel(
  context: Pick<ServiceContext, 'store' | 'clock'>,
  input: ExportInput,
): Promise<AppendixModel> {
  const [ready] = await appendixModels(context, [input], input.period ?? null);
  if (!ready) throw new Error('one appendix was asked for');
  return ready.model;
}

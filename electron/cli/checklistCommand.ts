import path from 'node:path';
import { ChecklistInput, type ChecklistOutcome } from '../../shared/contract/checklistContract.ts';
import { type ChecklistFile, checklistFiles } from '../../shared/contract/checklistFiles.ts';
import {
  type ChecklistGrouping,
  checklistGroupings,
  longestOccasion,
} from '../../shared/domain/checklist/checklistForm.ts';
import { commandText } from '../../shared/text.ts';
import { fold } from '../../shared/vietnamese/fold.ts';
import type { Application } from '../application.ts';
import { writeChecklistPdf } from '../services/checklists/checkPdf.ts';
import { exportChecklist } from '../services/checklists/exportChecklist.ts';
import { listUnits } from '../services/units/listUnits.ts';
import { statesNamed } from './listCommand.ts';
import { print } from './output.ts';
import { dayNamed, needed, readParameters, userPath } from './parameters.ts';
import { UsageError } from './usageError.ts';
import { withApplication } from './withApplication.ts';

function kindOf(target: string): ChecklistFile | 'pdf' {
  const ending = path.extname(target).slice(1).toLowerCase();
  const kind = [...checklistFiles, 'pdf' as const].find((each) => each === ending);
  if (!kind) throw new UsageError(commandText.notAChecklistFile(path.basename(target)));
  return kind;
}

function groupingNamed(word: string | undefined): ChecklistGrouping {
  const grouping = checklistGroupings.find((each) => each === (word ?? 'none'));
  if (!grouping) throw new UsageError(commandText.notAGrouping(word ?? '', checklistGroupings.join(', ')));
  return grouping;
}

function occasionNamed(words: string | undefined): string {
  const occasion = words?.trim() ?? '';
  if (occasion.length > longestOccasion) throw new UsageError(commandText.tooLong('for', longestOccasion));
  return occasion;
}

/** Keys of the units named, by any of their names. */
async function unitsNamed({ context }: Application, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const units = await listUnits(context);
  return names.map((name) => {
    const wanted = fold(name.trim());
    const unit = units.find((each) =>
      [each.name, each.shortName, ...each.aliases].some((known) => fold(known) === wanted),
    );
    if (!unit) throw new UsageError(commandText.notAUnit(name));
    return unit.id;
  });
}

async function write(
  application: Application,
  input: ChecklistInput,
  target: string,
  kind: ChecklistFile | 'pdf',
): Promise<ChecklistOutcome> {
  const { context } = application;
  if (kind !== 'pdf') return exportChecklist(context, { ...input, path: target, kind });
  // the browser is looked for by who needs one
  const { printByBrowser } = await import('./pdf/printByBrowser.ts');
  const { pdf, printedAt } = await printByBrowser(application, input);
  return writeChecklistPdf(context, { ...input, printedAt, path: target }, pdf);
}

/** `checklist --db TỆP --out TỆP.pdf|.docx|.xlsx|.html`: the deadline checklist as a file, its rows counted in it. */
export async function checklistCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = readParameters(parameters, {
    db: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    on: { type: 'string' },
    search: { type: 'string' },
    timeliness: { type: 'string' },
    unit: { type: 'string', multiple: true },
    group: { type: 'string' },
    portrait: { type: 'boolean' },
    large: { type: 'boolean' },
    qr: { type: 'boolean' },
    each: { type: 'boolean' },
    for: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError(null);
  const target = userPath(needed(values.out, 'out'));
  const kind = kindOf(target);
  const timeliness = statesNamed(values.timeliness);
  const form = {
    grouping: groupingNamed(values.group),
    orientation: values.portrait ? 'portrait' : 'landscape',
    large: values.large,
    qr: values.qr,
    pageEach: values.each,
    occasion: occasionNamed(values.for),
  };
  const options = { db: needed(values.db, 'db'), on: dayNamed(values.on), mustExist: true };
  const outcome = await withApplication(options, async (application) => {
    const units = await unitsNamed(application, values.unit ?? []);
    const input = ChecklistInput.parse({
      filter: { search: values.search ?? '', timeliness, units },
      form,
    });
    return write(application, input, target, kind);
  });
  print(values.json, outcome, () => [commandText.checklistWritten(outcome.tasks, outcome.rows, target)]);
}

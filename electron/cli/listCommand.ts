import type { TaskRow } from '../../shared/contract/schemas.ts';
import { TaskFilter } from '../../shared/contract/taskContract.ts';
import { type Timeliness, timelinessStates } from '../../shared/domain/timeliness.ts';
import { commandText, daysLeftText, extensionText, timelinessText } from '../../shared/text.ts';
import { formatDay } from '../../shared/vietnamese/day.ts';
import { reckoning } from '../services/settings/reckoning.ts';
import { allTasks } from '../services/tasks/allTasks.ts';
import { print } from './output.ts';
import { dayNamed, needed, readParameters } from './parameters.ts';
import { UsageError } from './usageError.ts';
import { withApplication } from './withApplication.ts';

const isState = (word: string): word is Timeliness => timelinessStates.some((state) => state === word);

/** States of timeliness named with `--timeliness`, apart by commas. */
export function statesNamed(value: string | undefined): Timeliness[] {
  const words = value?.split(',').map((word) => word.trim()) ?? [];
  return words.map((word) => {
    if (!isState(word)) throw new UsageError(commandText.notAState(word, timelinessStates.join(', ')));
    return word;
  });
}

const taskJson = (row: TaskRow) => ({
  id: row.id,
  code: row.code,
  ref: row.ref,
  text: row.text,
  leads: row.leads.map(({ name }) => name),
  coordinating: row.coordinating.map(({ name }) => name),
  deadlines: row.deadlines.map(({ phrase, kind, due, from, recurrence, certain }) => ({
    phrase,
    kind,
    due,
    from,
    recurrence,
    certain,
  })),
  status: row.status,
  timeliness: row.timeliness,
  directive: row.directive?.number ?? null,
  due: row.due,
  daysLeft: row.daysLeft,
  extended: row.extended,
  originalDue: row.originalDue,
  originalTimeliness: row.originalTimeliness,
  doneOn: row.doneOn,
  deliverable: row.deliverable,
  result: row.result,
  field: row.field,
  programme: row.programme,
  priority: row.priority,
});

function taskLine({ code, text, leads, due, daysLeft, timeliness, extended, originalDue }: TaskRow): string {
  const { sign, label } = timelinessText[timeliness];
  const day = due ? formatDay(due) : '';
  const left = daysLeft === null ? '' : `(${daysLeftText(daysLeft)})`;
  const given = extended && originalDue ? `(${extensionText.from(formatDay(originalDue))})` : '';
  const units = leads.map(({ shortName }) => shortName).join('; ');
  return [code, `${sign} ${label}`, day, left, given, units, text].filter((part) => part !== '').join('  ');
}

/** `list --db TỆP`: the tasks of a register, those that are due first. */
export async function listCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = readParameters(parameters, {
    db: { type: 'string' },
    json: { type: 'boolean' },
    on: { type: 'string' },
    search: { type: 'string' },
    timeliness: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError(null);
  const filter = TaskFilter.parse({
    search: values.search ?? '',
    timeliness: statesNamed(values.timeliness),
  });
  const options = { db: needed(values.db, 'db'), on: dayNamed(values.on), mustExist: true };
  const { rows } = await withApplication(options, ({ context }) =>
    context.store.read(async (repositories) =>
      allTasks(
        repositories,
        filter,
        { key: 'due', descending: false },
        await reckoning(repositories, context),
      ),
    ),
  );
  print(values.json, { tasks: rows.map(taskJson) }, () => [
    ...rows.map(taskLine),
    commandText.total(rows.length),
  ]);
}

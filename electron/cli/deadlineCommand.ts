import type { Deadline } from '../../shared/domain/deadline.ts';
import { resolveDeadline } from '../../shared/extraction/deadlines/resolveDeadline.ts';
import { commandText } from '../../shared/text.ts';
import { deadlineLine } from './extractionLines.ts';
import { print } from './output.ts';
import { dayOrToday, readParameters, userPath } from './parameters.ts';
import { UsageError } from './usageError.ts';

const answer = (deadline: Deadline | null) =>
  deadline && {
    kind: deadline.kind,
    due: deadline.due,
    from: deadline.from,
    recurrence: deadline.recurrence,
    certain: deadline.certain,
  };

const lineOf = (deadline: Deadline | null) => (deadline ? deadlineLine(deadline) : commandText.notDeadline);

/** `deadline CỤM-TỪ…` or `--batch TỆP`: which day a wording of time means. Words given apart are one wording. */
export async function deadlineCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = readParameters(parameters, {
    batch: { type: 'string' },
    json: { type: 'boolean' },
    on: { type: 'string' },
  });
  const on = dayOrToday(values.on);
  if ((values.batch === undefined) === (positionals.length === 0)) throw new UsageError(null);
  if (values.batch === undefined) {
    const deadline = resolveDeadline(positionals.join(' '), on);
    return print(values.json, answer(deadline), () => [lineOf(deadline)]);
  }
  const { readBatch } = await import('./readBatch.ts');
  const items = await readBatch(userPath(values.batch));
  const deadlines = items.map((item) => resolveDeadline(item.phrase, item.on ?? on));
  print(values.json, deadlines.map(answer), () =>
    deadlines.map((deadline, at) => (deadline ? lineOf(deadline) : `${items[at]?.phrase}: ${lineOf(null)}`)),
  );
}

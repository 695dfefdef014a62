import { letterNumber } from '../../../shared/domain/letters/letter.ts';
import { type AskedTask, reportLetterFields } from '../../../shared/domain/letters/reportLetter.ts';
import { earlierLetterText, formSheetText } from '../../../shared/text.ts';
import { type Day, formatDay } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { FormReminders } from '../../store/repositories/letterRepository.ts';
import { directiveText, dueText } from '../collection/formsOfPeriod.ts';
import type { AskedRow } from '../collection/unitForms.ts';
import type { LetterDraft } from './letterDraft.ts';
import { missingReports } from './reportsToAsk.ts';

const askedTask = ({ code, role, task }: AskedRow): AskedTask => ({
  code,
  text: task.task.text,
  directive: directiveText(task),
  role: formSheetText.roles[role],
  deadline: dueText(task),
});

const earlierOf = ({ times, lastOn, lastNumber, lastSymbol }: FormReminders) => ({
  times,
  last: earlierLetterText(
    lastNumber === null ? null : letterNumber(lastNumber, lastSymbol),
    formatDay(lastOn),
  ),
});

/** Letters that ask for the reports of a period that have not come. Refused as `missingReports`. */
export async function reportLetters(
  repositories: Repositories,
  asked: { periodId: string; soon: boolean },
  on: Day,
): Promise<{ period: string; drafts: LetterDraft[] }> {
  const { period, reports } = await missingReports(repositories, asked, on);
  return {
    period: period.name,
    drafts: reports.map(({ unit, form, rows, reminders }) => ({
      unit,
      taskIds: rows.map(({ task }) => task.task.id),
      formId: form.id,
      fields: (head) =>
        reportLetterFields({
          ...head,
          period,
          form,
          earlier: reminders ? earlierOf(reminders) : null,
          tasks: rows.map(askedTask),
        }),
    })),
  };
}

import { setImmediate } from 'node:timers/promises';
import type { LetterEvent, MakeLetters } from '../../../shared/contract/letterContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { letterNumber } from '../../../shared/domain/letters/letter.ts';
import { keepReminders } from '../reminders/recordReminders.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { type LetterPlan, type PlannedLetter, planLetters } from './planLetters.ts';

/** How far the letters are; the last event hands over the archive, where there is one. */
export type LetterStep =
  | Extract<LetterEvent, { step: 'writing' }>
  | (Omit<Extract<LetterEvent, { step: 'done' }>, 'archive'> & { file: File | null });

type MadeLetter = PlannedLetter & { savedAs: string };

/** A name that the archive does not have yet: two units may have one short name. */
function freeName(fileName: string, taken: ReadonlyMap<string, unknown>): string {
  const stem = fileName.replace(/\.docx$/u, '');
  for (let at = 2, name = fileName; ; at++, name = `${stem} (${at - 1}).docx`)
    if (!taken.has(name)) return name;
}

/** The numbers as one operation: of letters about tasks with the act on each task, of others with the form asked for. */
const writeDown = (
  { store }: ServiceContext,
  { about, day, answerBy }: MakeLetters,
  { symbol, period }: LetterPlan,
  letters: readonly MadeLetter[],
) => {
  const data = { count: letters.length, ...(period !== null && { period }) };
  return store.write({ action: 'make-letters', data, undoable: true }, async (writing) => {
    const ids = await writing.changes.insert(
      'letter',
      letters.map(({ unit, taskIds, formId, number, savedAs }) => ({
        kind: about.kind,
        form_id: formId,
        number,
        symbol,
        day,
        unit_id: unit.id,
        answer_by: answerBy,
        tasks: taskIds.length,
        file_name: savedAs,
      })),
    );
    if (about.kind === 'report') return;
    const reminders = letters.flatMap(({ unit, taskIds, number }, at) =>
      taskIds.map((taskId) => ({
        taskId,
        act: 'remind' as const,
        unitId: unit.id,
        letter: { id: ids[at] ?? '', number: number === null ? null : letterNumber(number, symbol) },
      })),
    );
    await keepReminders(writing, reminders, day);
  });
};

/**
 * Lập công văn đôn đốc: one letter a unit, each read back and its tasks counted; with the last one the numbers and the act
 * on each task, or the form asked for, are written down. Into `folder`, or with none as an archive that the last event hands over. Stopped or
 * refused midway it takes away what it has written. Refused as `planLetters`, with LETTER_SHORT, the TARGET_ codes and
 * the LETTER_TEMPLATE_ codes.
 */
export async function* makeLetters(
  context: ServiceContext,
  asked: MakeLetters,
  folder: string | null,
  signal?: AbortSignal,
): AsyncGenerator<LetterStep> {
  // the writer is heavy: nobody who writes no letter waits for it
  const { renderLetter, tasksInLetter } = await import('../../office/letters/renderLetter.ts');
  const { archiveOf, removeLetters, saveLetter } = await import('../../office/letters/letterFiles.ts');
  const plan = await planLetters(context, asked);
  const { template, letters } = plan;
  const written: string[] = [];
  const archived = new Map<string, Uint8Array>();
  const made: MadeLetter[] = [];
  try {
    for (const letter of letters) {
      yield { step: 'writing', done: made.length, all: letters.length };
      await setImmediate(); // rendering is one piece of work: an abort is read only here
      signal?.throwIfAborted();
      const verify = (bytes: Uint8Array) => {
        const count = tasksInLetter(bytes, letter.fields);
        const expected = letter.taskIds.length;
        if (count !== expected) throw new Refusal('LETTER_SHORT', { file: letter.fileName, count, expected });
      };
      const bytes = renderLetter(template, letter.fields);
      if (folder === null) {
        verify(bytes);
        const name = freeName(letter.fileName, archived);
        archived.set(name, bytes);
        made.push({ ...letter, savedAs: name });
      } else {
        const file = await saveLetter(folder, letter.fileName, bytes, verify);
        written.push(file);
        made.push({ ...letter, savedAs: file });
      }
    }
    const archive = folder === null ? await archiveOf(archived) : null;
    signal?.throwIfAborted();
    await writeDown(context, asked, plan, made);
    written.length = 0; // they are in the register now
    yield {
      step: 'done',
      letters: made.length,
      tasks: made.reduce((sum, { taskIds }) => sum + taskIds.length, 0),
      file:
        archive &&
        new File([new Uint8Array(archive)], `Cong van don doc - ${asked.day}.zip`, {
          type: 'application/zip',
        }),
    };
  } finally {
    await removeLetters(written); // also where whoever listened has gone away
  }
}

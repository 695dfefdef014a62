import { setImmediate } from 'node:timers/promises';
import type { LetterEvent, MakeLetters } from '../../../shared/contract/letterContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { TaskRow } from '../../../shared/contract/schemas.ts';
import { directiveCell, statusCell } from '../../../shared/domain/appendices/taskCells.ts';
import {
  type LetterFields,
  type LetterOffice,
  type LetterTask,
  letterFields,
  letterNumber,
  letterNumbers,
} from '../../../shared/domain/letters/letter.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import { type Day, formatDay } from '../../../shared/vietnamese/day.ts';
import { plainFileName } from '../../../shared/vietnamese/plainFileName.ts';
import { keepReminders } from '../reminders/recordReminders.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { templateInUse } from './letterTemplates.ts';
import { tasksToRemind, type UnitTasks } from './unitsToRemind.ts';

/** How far the letters are; the last event hands over the archive, where there is one. */
export type LetterStep =
  | Extract<LetterEvent, { step: 'writing' }>
  | (Omit<Extract<LetterEvent, { step: 'done' }>, 'archive'> & { file: File | null });

/** A letter ready to be written. */
interface PlannedLetter extends UnitTasks {
  number: number | null;
  fileName: string;
  fields: LetterFields;
}

const officeOf = (settings: Settings): LetterOffice => ({
  superior: settings.superior,
  office: settings.office,
  place: settings.place,
  symbol: settings.letterSymbol,
  authority: settings.signerAuthority,
  signerTitle: settings.signerTitle,
  signerName: settings.signerName,
  recipients: settings.letterRecipients
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, at, all) => `${line.replace(/\.$/u, '')}${at === all.length - 1 ? '.' : ';'}`),
});

/** `trước ngày 30/01/2026`, with the day where the wording does not say it. */
function deadlineWords({ due, duePhrase }: TaskRow): string {
  const day = due ? formatDay(due) : '';
  if (!duePhrase) return day;
  return due && !duePhrase.includes(day) ? `${duePhrase} (${day})` : duePhrase;
}

const letterTask = (row: TaskRow): LetterTask => ({
  text: row.text,
  directive: String(directiveCell(row) ?? ''),
  deadline: deadlineWords(row),
  state: statusCell(row),
});

/** Plain letters only: `CV 07 - So Y te.docx`; with an open number the day stands there. */
const letterFileName = (number: number | null, unit: string, day: Day) =>
  `CV ${number === null ? day : String(number).padStart(2, '0')} - ${plainFileName(unit)}.docx`;

async function planLetters(context: ServiceContext, asked: MakeLetters) {
  const template = await templateInUse(context);
  return context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    const settings = await repositories.settings.all();
    const { units } = await tasksToRemind(repositories, asked.soon, by);
    const wanted = units.filter(({ unit }) => asked.units.includes(unit.id));
    if (wanted.length === 0) throw new Refusal('LETTER_NO_TASKS');
    const numbers = letterNumbers(asked.firstNumber, wanted.length);
    const given = await repositories.letters.numbersOfYear(asked.day);
    const taken = numbers.find((number) => number !== null && given.includes(number));
    if (taken !== undefined && taken !== null)
      throw new Refusal('LETTER_NUMBER_TAKEN', { found: letterNumber(taken, settings.letterSymbol) });
    const office = officeOf(settings);
    const letters = wanted.map(({ unit, rows }, at): PlannedLetter => {
      const number = numbers[at] ?? null;
      return {
        unit,
        rows,
        number,
        fileName: letterFileName(number, unit.shortName || unit.name, asked.day),
        fields: letterFields({
          unit: unit.name,
          office,
          number,
          day: asked.day,
          answerBy: asked.answerBy,
          on: by.on,
          tasks: rows.map(letterTask),
          overdue: rows.filter(({ timeliness }) => timeliness === 'overdue').length,
        }),
      };
    });
    return { template, letters, symbol: settings.letterSymbol };
  });
}

/** A name that the archive does not have yet: two units may have one short name. */
function freeName(fileName: string, taken: ReadonlyMap<string, unknown>): string {
  const stem = fileName.replace(/\.docx$/u, '');
  for (let at = 2, name = fileName; ; at++, name = `${stem} (${at - 1}).docx`)
    if (!taken.has(name)) return name;
}

/** The numbers, and the act on each task, as one operation. */
const writeDown = (
  { store }: ServiceContext,
  { day, answerBy }: MakeLetters,
  symbol: string,
  letters: readonly (PlannedLetter & { savedAs: string })[],
) =>
  store.write(
    { action: 'make-letters', data: { count: letters.length }, undoable: true },
    async (writing) => {
      const ids = await writing.changes.insert(
        'letter',
        letters.map(({ unit, rows, number, savedAs }) => ({
          number,
          symbol,
          day,
          unit_id: unit.id,
          answer_by: answerBy,
          tasks: rows.length,
          file_name: savedAs,
        })),
      );
      const reminders = letters.flatMap(({ unit, rows, number }, at) =>
        rows.map(({ id }) => ({
          taskId: id,
          act: 'remind' as const,
          unitId: unit.id,
          letter: { id: ids[at] ?? '', number: number === null ? null : letterNumber(number, symbol) },
        })),
      );
      await keepReminders(writing, reminders, day);
    },
  );

/**
 * Lập công văn đôn đốc: one letter a unit, each read back and its tasks counted; with the last one the numbers and the act
 * on each task are written down. Into `folder`, or with none as an archive that the last event hands over. Stopped or
 * refused midway it takes away what it has written. Refused with LETTER_NUMBER_TAKEN, LETTER_NO_TASKS, LETTER_SHORT, the
 * TARGET_ codes and the LETTER_TEMPLATE_ codes.
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
  const { template, letters, symbol } = await planLetters(context, asked);
  const written: string[] = [];
  const archived = new Map<string, Uint8Array>();
  const made: (PlannedLetter & { savedAs: string })[] = [];
  try {
    for (const letter of letters) {
      yield { step: 'writing', done: made.length, all: letters.length };
      await setImmediate(); // rendering is one piece of work: an abort is read only here
      signal?.throwIfAborted();
      const verify = (bytes: Uint8Array) => {
        const count = tasksInLetter(bytes, letter.fields);
        const expected = letter.rows.length;
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
    await writeDown(context, asked, symbol, made);
    written.length = 0; // they are in the register now
    yield {
      step: 'done',
      letters: made.length,
      tasks: made.reduce((sum, { rows }) => sum + rows.length, 0),
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

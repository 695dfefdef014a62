import type { MakeLetters } from '../../../shared/contract/letterContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import {
  type LetterFields,
  type LetterKind,
  type LetterOffice,
  letterNumber,
  letterNumbers,
} from '../../../shared/domain/letters/letter.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { plainFileName } from '../../../shared/vietnamese/plainFileName.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import type { LetterDraft } from './letterDraft.ts';
import { templateInUse } from './letterTemplates.ts';
import { reportLetters } from './reportLetters.ts';
import { taskLetters } from './taskLetters.ts';

/** A letter ready to be written. */
export interface PlannedLetter extends Omit<LetterDraft, 'fields'> {
  number: number | null;
  fileName: string;
  fields: LetterFields;
}

export interface LetterPlan {
  template: Uint8Array;
  letters: PlannedLetter[];
  symbol: string;
  /** The name of the period whose reports are asked for. */
  period: string | null;
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

const fileWords: Readonly<Record<LetterKind, string>> = { tasks: '', report: 'gui bao cao - ' };

/** Plain letters only: `CV 07 - So Y te.docx`; with an open number the day stands there. */
const letterFileName = (kind: LetterKind, number: number | null, unit: string, day: Day) =>
  `CV ${number === null ? day : String(number).padStart(2, '0')} - ${fileWords[kind]}${plainFileName(unit)}.docx`;

const draftsOf = async (
  repositories: Repositories,
  { about }: MakeLetters,
  by: Parameters<typeof taskLetters>[2],
): Promise<{ period: string | null; drafts: LetterDraft[] }> =>
  about.kind === 'report'
    ? reportLetters(repositories, about, by.on)
    : { period: null, drafts: await taskLetters(repositories, about, by) };

/**
 * The letters of one act with their numbers, nothing written yet. Refused with LETTER_NO_TASKS or LETTER_NONE_MISSING where
 * none of the units calls for a letter any more, with LETTER_NUMBER_TAKEN, PERIOD_GONE or PERIOD_CLOSED.
 */
export async function planLetters(context: ServiceContext, asked: MakeLetters): Promise<LetterPlan> {
  const { about, units, firstNumber, day, answerBy } = asked;
  const template = await templateInUse(context, about.kind);
  return context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    const settings = await repositories.settings.all();
    const { period, drafts } = await draftsOf(repositories, asked, by);
    const wanted = drafts.filter(({ unit }) => units.includes(unit.id));
    if (wanted.length === 0)
      throw new Refusal(about.kind === 'report' ? 'LETTER_NONE_MISSING' : 'LETTER_NO_TASKS');
    const numbers = letterNumbers(firstNumber, wanted.length);
    const given = new Set(await repositories.letters.numbersOfYear(day));
    const taken = numbers.find((number) => number !== null && given.has(number));
    if (taken !== undefined && taken !== null)
      throw new Refusal('LETTER_NUMBER_TAKEN', { found: letterNumber(taken, settings.letterSymbol) });
    const office = officeOf(settings);
    const letters = wanted.map(({ unit, taskIds, formId, fields }, at): PlannedLetter => {
      const number = numbers[at] ?? null;
      return {
        unit,
        taskIds,
        formId,
        number,
        fileName: letterFileName(about.kind, number, unit.shortName || unit.name, day),
        fields: fields({ unit: unit.name, office, number, day, answerBy, on: by.on }),
      };
    });
    return { template, letters, symbol: settings.letterSymbol, period };
  });
}

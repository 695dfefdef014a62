import type { Day } from '../../vietnamese/day.ts';
import { formatDay, parseIsoDay } from '../../vietnamese/day.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { TaskStatus } from '../task.ts';
import type { FormField, FormValue } from './form.ts';
import { type GridCell, plainText } from './grid.ts';
import { daySerial, readDayText } from './readDay.ts';
import { readFigure } from './readFigure.ts';

/** Why a value that was read needs a look before it is taken. */
export type CellDoubt =
  | 'legacy'
  | 'formula'
  | 'year'
  | 'figure'
  | 'share'
  | 'kind'
  | 'wording'
  | 'future'
  | 'not-done'
  | 'no-done-day'
  | 'reopens'
  | 'merged'
  | 'duplicate'
  | 'column'
  | 'row-likeness'
  | 'row-mixed'
  | 'row-bare'
  | 'file';

/** Why a cell cannot be taken at all. */
export type CellProblem =
  | 'bad-day'
  | 'bad-figure'
  | 'out-of-range'
  | 'unknown-status'
  | 'broken-formula'
  | 'bad-kind'
  | 'cannot-clear'
  | 'too-long'
  | 'merged'
  | 'duplicate'
  | 'columns';

/** What a cell says: nothing, that its value goes, a value, or something that cannot be taken. */
export type CellReading =
  | { kind: 'blank' }
  | { kind: 'clear' }
  | { kind: 'value'; value: FormValue; doubts: CellDoubt[] }
  | { kind: 'problem'; problem: CellProblem };

/** How a cell is read. */
export interface ReadingCircumstances {
  date1904: boolean;
  /** Of the period: days without a year are in it. */
  year: number;
}

/** A cell of Excel holds no more. */
export const longestCell = 32_000;

const value = (found: FormValue, ...doubts: (CellDoubt | false)[]): CellReading => ({
  kind: 'value',
  value: found,
  doubts: doubts.flatMap((doubt) => doubt || []),
});
const problem = (what: CellProblem): CellReading => ({ kind: 'problem', problem: what });

const statuses: Readonly<Record<string, TaskStatus>> = {
  'chua thuc hien': 'not-started',
  'chua trien khai': 'not-started',
  'chua lam': 'not-started',
  'chua bat dau': 'not-started',
  'dang thuc hien': 'in-progress',
  'dang trien khai': 'in-progress',
  'dang lam': 'in-progress',
  'hoan thanh': 'done',
  'da hoan thanh': 'done',
  'da hoan thanh xong': 'done',
  'da xong': 'done',
  xong: 'done',
};
/** Said otherwise than in the list, and still meant clearly enough to be asked about. */
const looseStatuses: readonly [RegExp, TaskStatus][] = [
  [/^(?:da )?hoan thanh (?:dung han|qua han|tre han|truoc han|100 ?%)$/u, 'done'],
  [/^ht$/u, 'done'],
  [/^(?:dang|van dang) (?:tiep tuc )?(?:thuc hien|trien khai)$/u, 'in-progress'],
];

/** The words of the list as they stand there: most cells hold one of them. */
const listed: Readonly<Record<string, TaskStatus>> = {
  'Chưa thực hiện': 'not-started',
  'Đang thực hiện': 'in-progress',
  'Hoàn thành': 'done',
};

function readStatus(text: string): CellReading {
  const exact = listed[text];
  if (exact) return value(exact);

  const words = fold(text)
    .replace(/[.,;:]+$/u, '')
    .trim();
  const found = statuses[words];
  if (found) return value(found);
  const loose = looseStatuses.find(([pattern]) => pattern.test(words))?.[1];
  return loose ? value(loose, 'wording') : problem('unknown-status');
}

const inHundreds = (share: number) => Number((share * 100).toFixed(4));
const percentOf = (found: number, ...doubts: (CellDoubt | false)[]): CellReading =>
  found < 0 || found > 100 ? problem('out-of-range') : value(Number(found.toFixed(4)), ...doubts);

function readPercent(cell: GridCell, text: string): CellReading {
  if (cell.number !== null) {
    if (cell.dated) return problem('bad-figure');
    if (cell.percent && cell.number <= 1) return percentOf(inHundreds(cell.number));
    if (cell.percent) return percentOf(cell.number, 'share'); // 9500 %
    if (cell.number > 0 && cell.number < 1) return percentOf(inHundreds(cell.number), 'share');
    return percentOf(cell.number, cell.number === 1 && 'share');
  }
  const signed = /%|phần trăm/iu.test(text);
  const figure = readFigure(text.replace(/%|phần trăm/iu, ''));
  if (!figure) return problem('bad-figure');
  const small = !signed && figure.value > 0 && figure.value <= 1;
  const found = small && figure.value < 1 ? inHundreds(figure.value) : figure.value;
  return percentOf(found, figure.doubtful && 'figure', small && 'share');
}

function dayIn(cell: GridCell, { date1904 }: ReadingCircumstances): Day | undefined {
  if (cell.isoDay !== null) return parseIsoDay(cell.isoDay);
  return cell.number === null ? undefined : daySerial(cell.number, date1904);
}

function readDay(cell: GridCell, text: string, circumstances: ReadingCircumstances): CellReading {
  const held = dayIn(cell, circumstances);
  if (held) return value(held);
  if (cell.number !== null) return problem('bad-day');
  const found = readDayText(text, circumstances.year);
  return found ? value(found.day, found.doubtful && 'year') : problem('bad-day');
}

/** A number as a Vietnamese sheet shows it. */
const figureText = (cell: GridCell, number: number): string => {
  const shown = cell.percent ? inHundreds(number) : Number(number.toPrecision(15));
  return `${String(shown).replace('.', ',')}${cell.percent ? ' %' : ''}`;
};

const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();

function readText(cell: GridCell, text: string, circumstances: ReadingCircumstances): CellReading {
  if (cell.number === null && cell.isoDay === null) {
    const tidy = tidyText(text);
    return tidy.length > longestCell ? problem('too-long') : value(tidy);
  }
  const day = cell.dated || cell.isoDay !== null ? dayIn(cell, circumstances) : undefined;
  if (day) return value(formatDay(day), 'kind');
  return cell.number === null
    ? problem('bad-kind')
    : value(figureText(cell, cell.number), cell.dated && 'kind');
}

/** A cell that says nothing: empty, or a stroke in its place. */
const isBlank = (text: string) => /^[-–—…._]*$/u.test(text);
/** The word that empties a cell of the register, whatever stands around it. */
const isClear = (text: string) => text.length < 8 && /^[[(<«"]?xoa[\])>»"]?$/u.test(fold(text));

/** Reads what a unit wrote into a cell of a field, from the text given: the cell's own, or that in Unicode. */
export function readCell(
  field: FormField,
  cell: GridCell | undefined,
  text: string,
  circumstances: ReadingCircumstances,
): CellReading {
  if (!cell) return { kind: 'blank' };
  if (cell.kind === 'error') return problem('broken-formula');
  const plain = plainText(text);
  if (cell.kind === 'text' && cell.isoDay === null && isBlank(plain)) return { kind: 'blank' };
  if (cell.kind === 'text' && isClear(plain))
    return field === 'status' ? problem('cannot-clear') : { kind: 'clear' };
  if (cell.kind === 'boolean') return problem('bad-kind');
  const reading = ((): CellReading => {
    switch (field) {
      case 'status':
        return cell.number === null ? readStatus(plain) : problem('unknown-status');
      case 'percent':
        return cell.isoDay === null ? readPercent(cell, plain) : problem('bad-figure');
      case 'doneOn':
        return readDay(cell, plain, circumstances);
      case 'document':
      case 'result':
        return readText(cell, text, circumstances);
    }
  })();
  if (reading.kind === 'value' && cell.formula) reading.doubts.push('formula');
  return reading;
}

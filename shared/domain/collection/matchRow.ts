import { fold } from '../../vietnamese/fold.ts';
import { textLikeness } from '../../vietnamese/textLikeness.ts';
import { type FormRow, parseRowKey } from './form.ts';
import { plainText } from './grid.ts';
import type { CellDoubt } from './readCell.ts';
import type { TableRow } from './tableRows.ts';

/** Which row of the form a row of the workbook is. */
export type RowMatch =
  | { kind: 'known'; row: FormRow; doubt: CellDoubt | null }
  /** It belongs to another form. */
  | { kind: 'foreign' }
  /** It was sent with the form, but its task is none of the unit's any more. */
  | { kind: 'withdrawn' }
  | { kind: 'unknown' };

/** Two readings of one content, a word changed here and there. */
const alike = 0.75;
/** Found by its content alone it must be nearly the same, and like no other. */
const sure = 0.85;
const lead = 0.08;

/** The number in `NV-0312`, whatever was typed around it. */
const codeNumber = (code: string): number | undefined => {
  const match = /^nv\s*[-–.]?\s*0*(\d{1,7})$/u.exec(fold(code));
  return match ? Number(match[1]) : undefined;
};

/** Finds rows of one form by their hidden key, their code and their content, each held against the others. */
export function rowMatcher(code: string, rows: readonly FormRow[]) {
  const byNo = new Map(rows.map((row) => [row.no, row]));
  const byCode = Map.groupBy(rows, (row) => codeNumber(row.code));
  const plain = new Map(rows.map((row) => [row.no, plainText(row.text)]));

  const likeness = (row: FormRow, texts: readonly string[]): number =>
    Math.max(...texts.map((text) => (text === plain.get(row.no) ? 1 : textLikeness(text, row.text))));
  const closest = (among: readonly FormRow[], texts: readonly string[]) => {
    const ranked = among.map((row) => ({ row, like: likeness(row, texts) })).sort((a, b) => b.like - a.like);
    const [first, second] = ranked;
    if (!first) return undefined;
    return { ...first, ahead: first.like - (second?.like ?? 0) };
  };

  /** Whether a content is the row's own: tasks are worded alike, so no other row's content may be nearer. */
  function isOwnText(row: FormRow, texts: readonly string[]): boolean {
    if (texts.includes(plain.get(row.no) ?? '')) return true;
    const like = likeness(row, texts);
    return like >= alike && !rows.some((other) => other !== row && likeness(other, texts) > like);
  }

  /** Without the hidden key: by code and content, which must not contradict each other. */
  function byWhatIsSeen({ code: written, texts }: TableRow, doubt: CellDoubt): RowMatch {
    const number = codeNumber(written);
    const coded = number === undefined ? [] : (byCode.get(number) ?? []);
    if (texts.length === 0) {
      const [only, another] = coded;
      return only && !another ? { kind: 'known', row: only, doubt } : { kind: 'unknown' };
    }
    const best = closest(coded.length > 0 ? coded : written === '' ? rows : [], texts);
    if (!best) return { kind: 'unknown' };
    const enough = coded.length > 0 ? isOwnText(best.row, texts) : best.like >= sure && best.ahead >= lead;
    const only = coded.length <= 1 || best.ahead > 0;
    return enough && only ? { kind: 'known', row: best.row, doubt } : { kind: 'unknown' };
  }

  return (found: TableRow): RowMatch => {
    const key = parseRowKey(found.rowKey);
    if (key && key.code !== code) return { kind: 'foreign' };
    const row = key && byNo.get(key.no);
    if (!row) {
      const seen = byWhatIsSeen(found, 'row-likeness');
      return key && seen.kind === 'unknown' ? { kind: 'withdrawn' } : seen;
    }
    const number = codeNumber(found.code);
    const codeSays = found.code === '' ? undefined : number === codeNumber(row.code);
    const textSays = found.texts.length === 0 ? undefined : isOwnText(row, found.texts);
    if (codeSays === undefined && textSays === undefined) return { kind: 'known', row, doubt: 'row-bare' };
    if (codeSays !== false && textSays !== false) return { kind: 'known', row, doubt: null };
    // Sorted without the hidden column, or a row's words were exchanged: what the unit saw is what it answered.
    const seen = byWhatIsSeen(found, 'row-mixed');
    if (seen.kind === 'known') return seen;
    return codeSays === true || textSays === true ? { kind: 'known', row, doubt: 'row-mixed' } : seen;
  };
}

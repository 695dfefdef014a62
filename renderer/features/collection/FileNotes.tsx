import type { ReturnedForm } from '../../../shared/contract/collectionContract.ts';
import { collectionText, fieldNameText } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { formatCount } from '../../lib/formatCount.ts';

const text = collectionText.notes;
const shownRows = 5;

/** Rows of which nothing is read, the first of them as they are written. */
const UnreadRows = ({
  rows,
  heading,
}: {
  rows: ReturnedForm['unknown'];
  heading: (count: string) => string;
}) =>
  rows.length > 0 && (
    <li>
      {heading(formatCount(rows.length))}
      <ul>
        {rows.slice(0, shownRows).map(({ sheet, line, shown }) => (
          <li key={`${sheet} ${line}`}>{text.unknownLine(sheet, line, shown)}</li>
        ))}
      </ul>
    </li>
  );

/** What there is to know of a file as a whole; nothing where all is as it should be. */
export function FileNotes({ form }: { form: ReturnedForm }) {
  const { guessed, otherUnit, knownOn, missing, unknown, extra, missingFields, cut } = form;
  const notes = [
    guessed && text.guessed,
    otherUnit !== null && text.otherUnit(otherUnit, form.unit),
    knownOn !== null && text.known(formatDay(knownOn)),
    missing.length > 0 &&
      text.missing(formatCount(missing.length), missing.map(({ code }) => code).join(', ')),
    missingFields.length > 0 &&
      text.missingFields(missingFields.map((field) => fieldNameText[field]).join(', ')),
    extra.length > 0 && text.extra(extra.map(({ heading, cell }) => `${heading} (${cell})`).join(', ')),
    cut.length > 0 && text.cut(cut.join(', ')),
  ].flatMap((note) => note || []);
  if (notes.length === 0 && unknown.length === 0) return null;
  return (
    <ul className="file-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
      <UnreadRows rows={unknown.filter(({ kind }) => kind !== 'withdrawn')} heading={text.unknown} />
      <UnreadRows rows={unknown.filter(({ kind }) => kind === 'withdrawn')} heading={text.withdrawn} />
    </ul>
  );
}

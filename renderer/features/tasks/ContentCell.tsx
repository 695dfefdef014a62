import { useContext } from 'react';
import type { ListedTask } from '../../../shared/contract/schemas.ts';
import { listText } from '../../../shared/text.ts';
import { foundSpans } from '../../../shared/vietnamese/foundSpans.ts';
import { FoundText, SearchContext } from './FoundText.tsx';

/** Characters of a content that a line certainly shows, and what stands before a place that lies beyond them. */
const shown = { one: 34, two: 70 };
const lead = 24;
/** The same of a place found, beside a content. */
const shownBeside = 8;

/** The text from shortly before the place found, where that would not be seen. */
function fromFound(text: string, first: number | undefined, certain: number, before = lead): string {
  if (first === undefined || first < certain) return text;
  return `…${text.slice(text.indexOf(' ', first - before - 1) + 1)}`;
}

/** What is to be done; of a search with what was found marked, and beside it where in the task that stands else. */
export function ContentCell({ row: { text, found }, dense }: { row: ListedTask; dense: boolean }) {
  const pieces = useContext(SearchContext);
  // with words that stand elsewhere it is shown from its beginning, which tells it from the others
  const [first] = found ? [] : foundSpans(text, pieces);
  const content = (
    <span className="cell-text" title={text}>
      <FoundText text={fromFound(text, first?.from, dense ? shown.one : shown.two)} />
    </span>
  );
  if (!found) return content;
  const [place] = foundSpans(found.text, pieces);
  return (
    <span className="cell-both">
      {content}
      <span className="cell-found" title={found.text}>
        {listText.found[found.place]}:{' '}
        <FoundText text={dense ? fromFound(found.text, place?.from, shownBeside, 0) : found.text} />
      </span>
    </span>
  );
}

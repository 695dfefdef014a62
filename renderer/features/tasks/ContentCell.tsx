import { useContext } from 'react';
import type { ListedTask } from '../../../shared/contract/schemas.ts';
import { listText } from '../../../shared/text.ts';
import { foundSpans } from '../../../shared/vietnamese/foundSpans.ts';
import { FoundText, SearchContext } from './FoundText.tsx';

/** Characters of a content that a line certainly shows, and what stands before a place that lies beyond them. */
const shown = { one: 60, two: 130 };
const lead = 24;

/** The text from shortly before the place found, where that would not be seen. */
function fromFound(text: string, first: number | undefined, certain: number): string {
  if (first === undefined || first < certain) return text;
  return `…${text.slice(text.indexOf(' ', first - lead) + 1)}`;
}

/** What is to be done; of a search with what was found marked, also where that stands elsewhere in the task. */
export function ContentCell({ row: { text, found }, dense }: { row: ListedTask; dense: boolean }) {
  const pieces = useContext(SearchContext);
  const [first] = foundSpans(text, pieces);
  return (
    <span className="cell-text" title={text}>
      {found && (
        <span className="cell-found">
          {listText.found[found.place]}: <FoundText text={found.text} /> ·{' '}
        </span>
      )}
      <FoundText text={fromFound(text, first?.from, dense ? shown.one : shown.two)} />
    </span>
  );
}

import { createContext, Fragment, useContext } from 'react';
import { foundSpans } from '../../../shared/vietnamese/foundSpans.ts';
import { type SearchPiece, searchPieces } from '../../../shared/vietnamese/searchPieces.ts';

const none: readonly SearchPiece[] = [];

/** What the list is searched for. */
export const SearchContext = createContext<readonly SearchPiece[]>(none);
export const piecesOf = (typed: string): readonly SearchPiece[] =>
  typed.trim() === '' ? none : searchPieces(typed);

/** A text with the places marked where what is searched for stands in it. */
export function FoundText({ text }: { text: string }) {
  const pieces = useContext(SearchContext);
  const spans = foundSpans(text, pieces);
  if (spans.length === 0) return text;
  return (
    <>
      {spans.map(({ from, to }, at) => (
        <Fragment key={from}>
          {text.slice(spans[at - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.to)}
    </>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { ExportInput } from '../../../shared/contract/appendixContract.ts';
import { appendixText } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { appendixSheet } from '../../print/appendixSheets.ts';
import { previewQuery } from './appendixQueries.ts';

const paperWidth = { portrait: (210 * 96) / 25.4, landscape: (297 * 96) / 25.4 };
/** Beside the sheets. */
const margin = 48;

/** Xem trước: the very sheets that are printed and that the workbook prints, made as narrow as their place is. */
export function AppendixPreview({ input }: { input: ExportInput }) {
  const { data, error, isPlaceholderData, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery(
    previewQuery(input),
  );
  const place = useRef<HTMLDivElement>(null);
  const [first] = data?.pages ?? [];
  const shown = data?.pages.reduce((sum, { pages }) => sum + pages.length, 0) ?? 0;

  useEffect(() => {
    const host = place.current;
    if (!host || !data) return;
    let number = 0;
    const sheets = data.pages.flatMap((part) =>
      part.pages.map((page) => {
        number += 1;
        return appendixSheet(page, part, number);
      }),
    );
    const [any] = data.pages;
    const width = paperWidth[any?.orientation ?? 'portrait'];
    const room = (host.parentElement?.clientWidth ?? width) - margin;
    host.style.setProperty('zoom', String(Math.min(1, room / width)));
    host.replaceChildren(...sheets);
  }, [data]);

  return (
    <>
      <p className="preview-state" role="status">
        {!first || isPlaceholderData
          ? appendixText.loading
          : appendixText.state(formatCount(first.tasks), first.noun, formatCount(first.pageCount))}
      </p>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="appendix-preview" aria-label={appendixText.preview} tabIndex={0}>
        <div ref={place} />
        {hasNextPage && first && (
          <Button className="appendix-more" loading={isFetching} onClick={() => void fetchNextPage()}>
            {appendixText.morePages(formatCount(shown), formatCount(first.pageCount))}
          </Button>
        )}
      </section>
    </>
  );
}

import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ExportInput } from '../../../shared/contract/appendixContract.ts';
import { appApi } from '../../lib/api.ts';

/** Pages drawn at a time: what is looked at first is there at once. */
const pagesAtOnce = 12;

/** Mẫu phụ lục của cơ quan. */
export const templatesQuery = queryOptions({
  queryKey: ['appendixTemplates'],
  queryFn: () => appApi.appendices.templates(),
});

/** Pages of an appendix, some more at each asking. */
export const previewQuery = (input: ExportInput) =>
  infiniteQueryOptions({
    queryKey: ['appendixPreview', input],
    queryFn: ({ pageParam }) => appApi.appendices.preview({ ...input, from: pageParam, count: pagesAtOnce }),
    initialPageParam: 0,
    getNextPageParam: ({ pageCount }, all) => {
      const shown = all.reduce((sum, { pages }) => sum + pages.length, 0);
      return shown < pageCount ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });

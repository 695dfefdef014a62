import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { appApi } from '../../lib/api.ts';
import type { ChecklistView } from '../../lib/checklistView.ts';

/** The list as it would stand on paper now; not asked for anew by itself, so that the preview stays where it was. */
export const checklistQuery = (view: ChecklistView) =>
  queryOptions({
    queryKey: ['checklist', view],
    queryFn: () => appApi.checklists.get(view),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });

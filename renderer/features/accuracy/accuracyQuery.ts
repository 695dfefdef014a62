import { queryOptions } from '@tanstack/react-query';
import type { AccuracyReport } from '../../../shared/contract/accuracyContract.ts';
import { ui } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { queryClient } from '../../lib/queries.ts';
import { startWork } from '../../lib/work.ts';

const text = ui.accuracy;
const queryKey = ['accuracy'];
/** What is over before one looks up needs no card. */
const shownAfter = 500;

/** Stops measuring; what was measured before stays. */
const stopMeasuring = () => void queryClient.cancelQueries({ queryKey });

/** Measures, telling in the work corner how far it is once it lasts. */
async function measure(signal: AbortSignal): Promise<AccuracyReport> {
  const started = performance.now();
  let work: ReturnType<typeof startWork> | undefined;
  try {
    for await (const event of await appApi.accuracy.measure(undefined, { signal })) {
      if (event.step === 'done') return event.report;
      if (performance.now() - started < shownAfter) continue;
      work ??= startWork(text.title, { stop: stopMeasuring });
      work.change({ line: text.measuring(event.done + 1, event.all), share: event.done / event.all });
    }
    throw new Error('measuring ended without a report');
  } finally {
    work?.remove();
  }
}

/** Measured when the page opens and after a change of the register; looking back at the window is no reason. */
export const accuracyQuery = queryOptions({
  queryKey,
  queryFn: ({ signal }) => measure(signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
  retry: false,
  refetchOnWindowFocus: false,
});

import { useQuery } from '@tanstack/react-query';
import { Alert, Progress } from 'antd';
import { ui } from '../../shared/text.ts';
import { appApi } from '../lib/api.ts';
import { formatCount } from '../lib/formatCount.ts';
import { overviewQuery } from '../lib/queries.ts';

/** How often a page that still waits for its first figures asks why, in milliseconds. */
const askEvery = 500;

/** Says how far the register is reckoned anew after an update: a large one takes minutes, in which nothing else is answered. */
export function ReckoningNotice() {
  const { isPending } = useQuery(overviewQuery);
  const { data } = useQuery({
    queryKey: ['reckoningAnew'],
    queryFn: () => appApi.tasks.reckoningAnew(),
    enabled: isPending,
    refetchInterval: askEvery,
  });
  if (!isPending || !data) return null;
  const { done, all } = data;
  const line = ui.host.reckoning(formatCount(done), formatCount(all));
  return (
    <Alert
      banner
      role="status"
      type="info"
      title={line}
      description={
        <Progress percent={Math.floor((100 * done) / all)} size="small" showInfo={false} aria-label={line} />
      }
    />
  );
}

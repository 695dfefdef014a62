import { useQuery } from '@tanstack/react-query';
import type { TaskFilter } from '../../../../shared/contract/taskContract.ts';
import type { Day } from '../../../../shared/vietnamese/day.ts';
import { overviewQuery } from '../../../lib/queries.ts';
import type { TaskView } from '../../../lib/taskView.ts';
import { BoardLook } from './BoardLook.tsx';
import { CalendarLook } from './CalendarLook.tsx';
import { TimelineLook } from './TimelineLook.tsx';

interface OtherLookProps {
  view: TaskView;
  narrow: boolean;
  onDay: (day: Day) => void;
  onOpenDay: (day: Day) => void;
  onOpen: (id: string) => void;
  /** The list of what is behind a number. */
  onList: (filter: TaskFilter) => void;
}

/** The tasks of the filter by due day, over time or by status, in the place of the list. */
export function OtherLook({ view, narrow, onDay, onOpenDay, onOpen, onList }: OtherLookProps) {
  const today = useQuery(overviewQuery).data?.today;
  const { filter, look, sort, open } = view;
  if (!today) return null;
  const day = view.day ?? today;
  if (look === 'board') return <BoardLook filter={filter} open={open} onOpen={onOpen} />;
  const props = { filter, today, day, onDay, onOpen };
  return look === 'calendar' ? (
    <CalendarLook {...props} onOpenDay={onOpenDay} />
  ) : (
    <TimelineLook {...props} sort={sort} narrow={narrow} onList={onList} />
  );
}

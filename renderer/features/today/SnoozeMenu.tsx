import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { snoozes } from '../../../shared/domain/notices.ts';
import { todayText } from '../../../shared/text.ts';
import { shellApi } from '../../lib/api.ts';
import { tellDone } from '../../lib/notice.ts';
import { momentNow, snooze } from '../../lib/noticeMemory.ts';
import { settingsQuery } from '../../lib/queries.ts';

/** Puts the system's notice off; in browser mode there is none. */
export function SnoozeMenu() {
  const { data } = useQuery(settingsQuery);
  if (!shellApi || !data?.notices) return null;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: snoozes.map((key) => ({ key, label: todayText.snoozes[key] })),
        onClick: ({ key }) => {
          const until = snoozes.find((each) => each === key);
          if (!until) return;
          snooze(until, momentNow(), data.noticeTime);
          tellDone(todayText.snoozed(todayText.snoozes[until]));
        },
      }}
    >
      <Button>{todayText.snooze} ▾</Button>
    </Dropdown>
  );
}

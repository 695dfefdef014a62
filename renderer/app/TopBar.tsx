import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'wouter';
import { periodText, ui } from '../../shared/text.ts';
import { formatDay } from '../../shared/vietnamese/day.ts';
import { KeyHint } from '../components/KeyHint.tsx';
import { longDay } from '../lib/longDay.ts';
import { overviewQuery, periodsQuery } from '../lib/queries.ts';

/** Search over everything, and the day on which everything is reckoned. */
export function TopBar({ onSearch, onHelp }: { onSearch: () => void; onHelp: () => void }) {
  const { data } = useQuery(overviewQuery);
  const period = useQuery(periodsQuery).data?.current;
  return (
    <header className="top-bar">
      <button type="button" className="search-button" onClick={onSearch} aria-keyshortcuts="Control+K">
        <span>{ui.top.search}</span>
        <KeyHint keys="Ctrl+K" />
      </button>
      <span className="top-space" />
      <Button type="text" onClick={onHelp} aria-keyshortcuts="?">
        {ui.top.keys} <KeyHint keys="?" />
      </Button>
      {period && (
        <Link
          to="/settings/periods"
          className="period-now"
          title={periodText.days(formatDay(period.firstDay), formatDay(period.lastDay))}
        >
          <span className="visually-hidden">{periodText.current}: </span>
          {period.name}
          {period.id === null && ` (${periodText.notMade})`}
        </Link>
      )}
      {data && (
        <span className="today">
          <span className="visually-hidden">{ui.top.today}: </span>
          {longDay(data.today)}
        </span>
      )}
    </header>
  );
}

import { Link } from 'wouter';
import { dashboardText } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';

interface CountLinkProps {
  count: number;
  /** The list behind the number. */
  to: string;
  what: string;
  where: string;
  /** False for a table that only the ear meets: nothing in it takes the focus. */
  linked: boolean;
}

/** A number of a table that opens its list; nothing to open behind a nought. */
export const CountLink = ({ count, to, what, where, linked }: CountLinkProps) =>
  linked && count > 0 ? (
    <Link to={to} aria-label={dashboardText.cell(formatCount(count), what, where)}>
      {formatCount(count)}
    </Link>
  ) : (
    formatCount(count)
  );

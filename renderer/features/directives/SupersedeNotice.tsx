import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'wouter';
import { supersedeText } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { endedQuery, supersessionsQuery } from '../../lib/queries.ts';
import './directives.css';

/** Directives that take the place of others of which tasks are still open: nothing is done until a person chooses. */
export function SupersedeNotice() {
  const { data = [] } = useQuery(supersessionsQuery);
  const ended = useQuery(endedQuery).data?.length ?? 0;
  return (
    <>
      {data.map(({ newer, older, relation, open }) => (
        <Alert
          key={`${newer.id} ${older.id}`}
          type="info"
          showIcon
          className="supersede-notice"
          title={
            <>
              {supersedeText.notice(
                newer.number ?? '',
                supersedeText.relation[relation].toLowerCase(),
                older.number ?? '',
                formatCount(open),
              )}{' '}
              <Link to={`/directives/${newer.id}/supersede`}>{supersedeText.look}</Link>
            </>
          }
        />
      ))}
      {ended > 0 && (
        <p className="ended-count">
          <Link to="/ended">{supersedeText.endedCount(formatCount(ended))}</Link>
        </p>
      )}
    </>
  );
}

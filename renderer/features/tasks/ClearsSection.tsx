import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import { clears } from '../../../shared/domain/sixClears.ts';
import { clearText, honestyText } from '../../../shared/text.ts';
import { ClearSign } from '../../components/ClearSign.tsx';
import { taskChecksQuery } from '../../lib/queries.ts';
import { useFocusPart } from './useFocusPart.ts';

/** Sáu rõ of the task, each by sign and word, and what else is to be checked with it. */
export function ClearsSection({ task }: { task: TaskDetail }) {
  const { data } = useQuery(taskChecksQuery(task.id));
  useFocusPart(task.id);
  if (!data) return null;
  const answering = task.leads.find(({ id }) => id === data.answering);
  const open = data.findings.filter(({ reason }) => reason === null);
  return (
    <section className="detail-section" aria-labelledby="clears-section">
      <h3 id="clears-section">{clearText.section}</h3>
      <ul className="clear-list">
        {clears.map((clear) => (
          <li key={clear} title={data.lacks.includes(clear) ? clearText.lacks[clear] : undefined}>
            <ClearSign clear={clear} lacking={data.lacks.includes(clear)} word={clearText.names[clear]} />
          </li>
        ))}
      </ul>
      {answering && task.leads.length > 1 && (
        <p>
          {answering.name}: {clearText.answering}
        </p>
      )}
      {data.decidedBy && (
        <p>
          {clearText.decidedBy}: {data.decidedBy}
        </p>
      )}
      {open.length > 0 && (
        <ul className="finding-list" aria-label={honestyText.section}>
          {open.map(({ rule, facts }) => (
            <li key={rule}>
              <span aria-hidden>▲</span> {honestyText.says[rule](facts)}{' '}
              <Link to="/checks">{honestyText.title}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { KeptEntry } from '../../../shared/contract/entryContract.ts';
import { codeOf } from '../../../shared/domain/checklist/checklistColumns.ts';
import { entryText, statusText, ui } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { useStore } from '../../lib/createStore.ts';
import { dropLine, keptEntriesQuery, sessionLines } from './entrySession.ts';

const saidWords = ({ status, percent, text }: KeptEntry) =>
  [
    [status && statusText[status], percent !== null && entryText.percent(percent)].filter(Boolean).join(', '),
    text,
  ]
    .filter(Boolean)
    .join(': ');

/** The lines kept in this session: each can be corrected or taken back. */
export function SessionLines({ onEdit }: { onEdit: (line: KeptEntry) => void }) {
  const ids = useStore(sessionLines);
  const { data = [] } = useQuery({
    ...keptEntriesQuery(ids),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
  if (data.length === 0) return <p className="entry-none">{entryText.none}</p>;
  return (
    <table className="entry-lines">
      <caption>{entryText.session(data.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{entryText.columns.code}</th>
          <th scope="col">{entryText.columns.text}</th>
          <th scope="col">{entryText.columns.said}</th>
          <th scope="col">{entryText.columns.now}</th>
          <th scope="col">{entryText.columns.act}</th>
        </tr>
      </thead>
      <tbody>
        {data.map((line) => (
          <tr key={line.id}>
            <td className="entry-code">
              {codeOf(line.task)} <span className="entry-number">{line.task.code}</span>
            </td>
            <td className="entry-text" title={line.task.text}>
              {line.task.text}
            </td>
            <td>{saidWords(line)}</td>
            <td>
              {statusText[line.task.status]}
              {line.task.doneOn && ` ${formatDay(line.task.doneOn)}`}
            </td>
            <td className="entry-acts">
              <Button
                size="small"
                aria-label={`${ui.action.edit} ${line.task.code}`}
                onClick={() => onEdit(line)}
              >
                {ui.action.edit}
              </Button>
              <Button
                size="small"
                aria-label={`${ui.action.remove} ${line.task.code}`}
                onClick={() => void dropLine(line)}
              >
                {ui.action.remove}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

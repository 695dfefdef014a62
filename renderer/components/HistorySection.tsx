import type { HistoryEntry } from '../../shared/contract/schemas.ts';
import { ui } from '../../shared/text.ts';
import { formatInstant } from '../lib/formatInstant.ts';

/** Who changed what, when, from what to what; newest as the service gives it. */
export function HistorySection({ history }: { history: readonly HistoryEntry[] }) {
  return (
    <section className="detail-section" aria-labelledby="history-title">
      <h3 id="history-title">{ui.detail.history}</h3>
      {history.length === 0 && <p>{ui.detail.noHistory}</p>}
      <ul className="history">
        {history.map(({ at, author, action, changes }) => (
          <li key={`${at} ${action}`}>
            <div>{action}</div>
            <div className="history-when">
              {formatInstant(at)} · {author}
            </div>
            {changes.length > 0 && (
              <ul>
                {changes.map(({ field, before, after }) => (
                  <li key={field}>
                    {field}: {ui.detail.change(before, after)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

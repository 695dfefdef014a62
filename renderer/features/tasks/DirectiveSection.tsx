import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import { documentRelations } from '../../../shared/domain/documentRelation.ts';
import { ui } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';

/** The directive that gave the task, what it does with other documents, where in it the task stands, and the documents that the task cites. */
export function DirectiveSection({ task }: { task: TaskDetail }) {
  const { directive, sourceFile, documents, related, ref, section } = task;
  const place = [ref, section].filter(Boolean).join(' · ');
  return (
    <section className="detail-section" aria-labelledby="directive-title">
      <h3 id="directive-title">{ui.detail.directive}</h3>
      {directive && (
        <p>
          <strong>{directive.number ?? ui.directives.noNumber}</strong>
          {directive.date && `, ${ui.detail.signed(formatDay(directive.date))}`}
          {directive.subject && <br />}
          {directive.subject}
        </p>
      )}
      {documentRelations.map((relation) => {
        const numbers = related.filter((cited) => cited.relation === relation).map(({ number }) => number);
        return (
          numbers.length > 0 && (
            <p key={relation}>
              {ui.detail.related[relation]}: {numbers.join('; ')}
            </p>
          )
        );
      })}
      {place && (
        <p>
          {ui.detail.section}: {place}
        </p>
      )}
      {sourceFile && (
        <p>
          {ui.detail.file}: {sourceFile}
        </p>
      )}
      {documents.length > 0 && (
        <p>
          {ui.detail.documents}: {documents.join('; ')}
        </p>
      )}
    </section>
  );
}

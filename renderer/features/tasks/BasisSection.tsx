import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { TaskBasis } from '../../../shared/contract/basisContract.ts';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import { basisText, ui } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { DocumentBlocks } from '../../components/DocumentBlocks.tsx';
import { appApi } from '../../lib/api.ts';
import type { DocumentMark } from '../../lib/documentMarks.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { alikeQuery, refreshAll, taskBasesQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { taskViewPath } from '../../lib/taskView.ts';

const marksOf = ({ source, id }: TaskBasis) => {
  const byBlock = new Map<number, DocumentMark[]>();
  for (const span of source)
    byBlock.set(span.block, [...(byBlock.get(span.block) ?? []), { ...span, kind: 'item', item: id }]);
  return byBlock;
};

const Basis = ({ basis }: { basis: TaskBasis }) => (
  <li className="detail-part">
    <p>
      <Link to={taskViewPath({ filter: { directives: [basis.directive.id] } })}>
        <strong>{basis.directive.number ?? ui.directives.noNumber}</strong>
      </Link>
      {basis.directive.date && `, ${ui.detail.signed(formatDay(basis.directive.date))}`}
      {basisText.place(basis.ref, basis.section) && ` · ${basisText.place(basis.ref, basis.section)}`}
    </p>
    {basis.context.length > 0 ? (
      <div className="detail-quote">
        <DocumentBlocks blocks={basis.context} marks={marksOf(basis)} active={null} />
      </div>
    ) : (
      <p>
        {basisText.saysThere}: {basis.text}
      </p>
    )}
  </li>
);

/** Tasks that may be the same, each with the way to make it part of this one. */
function Alike({ task }: { task: TaskDetail }) {
  const { data } = useQuery(alikeQuery(task.id));
  const found = useRef<HTMLDivElement>(null);
  /** Where the key that is gone stood: of those for merging the next one has the focus. */
  const place = useRef(0);
  useEffect(() => {
    if (!data || document.activeElement !== document.body) return;
    const keys = found.current?.querySelectorAll('button');
    (keys?.[Math.min(place.current, keys.length - 1)] ?? found.current)?.focus();
  }, [data]);
  async function merge(other: string, at: number) {
    place.current = at;
    try {
      await appApi.bases.merge({ keep: task.id, others: [other] });
      tellDone(basisText.merged(task.code));
    } catch (error) {
      tellFailed(refusalSentence(error));
    }
    void refreshAll();
  }
  if (!data) return null;
  return (
    <div ref={found} tabIndex={-1}>
      {data.length === 0 && <p>{basisText.noneAlike}</p>}
      {data.length > 0 && (
        <ul className="basis-list">
          {data.map(({ id, code, text, directive, likeness }, at) => (
            <li key={id} className="detail-part">
              <p>
                <strong>{basisText.alike(code, directive, likeness)}</strong>
                <br />
                {text}
              </p>
              <Button size="small" aria-label={basisText.mergeOf(code)} onClick={() => void merge(id, at)}>
                {basisText.merge}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Further directives that give the task, each with its sentence; and what may be the same task told twice. */
export function BasisSection({ task }: { task: TaskDetail }) {
  const { data } = useQuery(taskBasesQuery(task.id));
  const [looking, setLooking] = useState(false);
  return (
    <section className="detail-section" aria-labelledby="basis-title">
      <div className="section-head">
        <h3 id="basis-title">{basisText.section}</h3>
        {!looking && (
          <Button size="small" type="link" onClick={() => setLooking(true)}>
            {basisText.findAlike}
          </Button>
        )}
      </div>
      {data && data.length > 0 && (
        <ul className="basis-list">
          {data.map((basis) => (
            <Basis key={basis.id} basis={basis} />
          ))}
        </ul>
      )}
      {looking && <Alike task={task} />}
    </section>
  );
}

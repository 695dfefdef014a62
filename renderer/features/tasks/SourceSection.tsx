import { useMemo } from 'react';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import { ui } from '../../../shared/text.ts';
import { DocumentBlocks } from '../../components/DocumentBlocks.tsx';
import type { DocumentMark } from '../../lib/documentMarks.ts';

/** The sentence that the task came from, in its surroundings. */
export function SourceSection({ task }: { task: TaskDetail }) {
  const { context, source, id } = task;
  const marks = useMemo(() => {
    const byBlock = new Map<number, DocumentMark[]>();
    for (const span of source)
      byBlock.set(span.block, [...(byBlock.get(span.block) ?? []), { ...span, kind: 'item', item: id }]);
    return byBlock;
  }, [source, id]);
  return (
    <section className="detail-section" aria-labelledby="source-title">
      <h3 id="source-title">{ui.detail.source}</h3>
      {context.length === 0 ? (
        <p>{ui.detail.noSource}</p>
      ) : (
        <div className="detail-quote">
          <DocumentBlocks blocks={context} marks={marks} active={null} />
        </div>
      )}
    </section>
  );
}

import './deadlines.css';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { TaskDetail } from '../../../../shared/contract/schemas.ts';
import { currentDue } from '../../../../shared/domain/extension.ts';
import { extensionText as text } from '../../../../shared/text.ts';
import { formatDay } from '../../../../shared/vietnamese/day.ts';
import { ExtensionForm } from '../../../components/ExtensionForm.tsx';
import { TimelinessTag } from '../../../components/TimelinessTag.tsx';
import { overviewQuery } from '../../../lib/queries.ts';
import { useScreenCommand } from '../../../lib/screenCommands.ts';
import { useFocusBack } from '../../../lib/useFocusBack.ts';
import { extendTask, withdrawExtension } from './deadlineActs.ts';
import { ExtensionChain } from './ExtensionChain.tsx';

const command = { id: 'extend-task', label: text.key, note: 'G' };

/** How the task stands by the day that governs and by the one first given. */
const BothReckonings = ({ task }: { task: TaskDetail }) => (
  <dl className="both-reckonings" aria-label={text.both}>
    <dt>{text.byExtended}</dt>
    <dd>
      {task.due && formatDay(task.due)} <TimelinessTag state={task.timeliness} />
    </dd>
    <dt>{text.byOriginal}</dt>
    <dd>
      {task.originalDue && formatDay(task.originalDue)} <TimelinessTag state={task.originalTimeliness} />
    </dd>
  </dl>
);

/** Gia hạn: each dated deadline's chain, from the day first given on, and the form for another extension. */
export function ExtensionSection({ task }: { task: TaskDetail }) {
  const today = useQuery(overviewQuery).data?.today;
  const [extending, setExtending] = useState<string | null>(null);
  const dated = task.deadlines.filter(
    (deadline) => deadline.extensions.length > 0 || (deadline.certain && deadline.due !== null),
  );
  const open = task.status === 'done' ? [] : dated.filter(({ metOn }) => !metOn);
  const [first] = open;
  useScreenCommand(command, () => setExtending(first?.id ?? null), first !== undefined);
  const section = useRef<HTMLElement>(null);
  useFocusBack(extending !== null, () => section.current?.querySelector('button'));
  if (dated.length === 0) return null;
  return (
    <section className="detail-section" ref={section} aria-labelledby="extension-title">
      <div className="section-head">
        <h3 id="extension-title">{text.title}</h3>
        {open.length === 1 && first && !extending && (
          <Button size="small" type="link" aria-keyshortcuts="G" onClick={() => setExtending(first.id)}>
            {text.act}
          </Button>
        )}
      </div>
      {!task.extended && !extending && <p>{text.none}</p>}
      {dated.map((deadline) => (
        <div key={deadline.id}>
          {(deadline.extensions.length > 0 || open.length > 1) && (
            <ExtensionChain
              deadline={deadline}
              several={dated.length > 1}
              onWithdraw={(id) => void withdrawExtension(task, id)}
            />
          )}
          {open.length > 1 && open.includes(deadline) && extending !== deadline.id && (
            <Button
              size="small"
              type="link"
              aria-label={text.formOf(deadline.phrase)}
              onClick={() => setExtending(deadline.id)}
            >
              {text.act}
            </Button>
          )}
          {extending === deadline.id && deadline.id && today && (
            <ExtensionForm
              title={dated.length > 1 && deadline.phrase ? text.formOf(deadline.phrase) : text.form}
              after={currentDue(deadline)}
              today={today}
              onCancel={() => setExtending(null)}
              onSave={async (granted) => {
                const problem = await extendTask(task, deadline.id ?? '', granted);
                if (problem === null) setExtending((now) => (now === deadline.id ? null : now));
                return problem;
              }}
            />
          )}
        </div>
      ))}
      {task.extended && <BothReckonings task={task} />}
    </section>
  );
}

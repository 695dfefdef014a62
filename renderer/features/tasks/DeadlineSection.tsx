import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import { currentDue } from '../../../shared/domain/extension.ts';
import type { WrittenDeadline } from '../../../shared/domain/timeliness.ts';
import { extensionText, ui } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { DeadlineEditor } from '../../components/DeadlineEditor.tsx';
import { DeadlineResult } from '../../components/DeadlineResult.tsx';
import { EditableSection } from '../../components/EditableSection.tsx';
import { useEditRequest } from '../../lib/editRequest.ts';
import { overviewQuery } from '../../lib/queries.ts';
import { resolveRest } from '../../lib/resolveRest.ts';
import { useResolve } from '../../lib/useResolve.ts';
import { saveTask } from './saveTask.ts';

type Deadlines = TaskDetail['deadlines'];

/** Deadlines as they were worded and as they were resolved; an uncertain one is settled here. */
export function DeadlineSection({ task }: { task: TaskDetail }) {
  const today = useQuery(overviewQuery).data?.today;
  const [deadlines, setDeadlines] = useState<WrittenDeadline[]>(task.deadlines);
  const meaningful = (list: WrittenDeadline[]) =>
    list.filter(({ phrase, due, kind }) => phrase.trim() || due || kind === 'ongoing');
  const store = async (next: WrittenDeadline[]) =>
    (await saveTask(task, { deadlines: meaningful(next) })) === 'saved';
  const resolve = useResolve(task.directive?.date ?? null);
  const meet = (index: number, metOn: Deadlines[number]['metOn']) =>
    void store(task.deadlines.map((each, at) => (at === index ? { ...each, metOn } : each)));

  return (
    <EditableSection
      title={ui.detail.deadlines}
      edit={useEditRequest(task.id, 'deadlines')}
      onSave={async () => store(await resolveRest(deadlines, resolve))}
      onCancel={() => setDeadlines(task.deadlines)}
      changed={JSON.stringify(meaningful(deadlines)) !== JSON.stringify(task.deadlines)}
      view={
        task.deadlines.length === 0 ? (
          <p>{ui.detail.noDeadlines}</p>
        ) : (
          task.deadlines.map((deadline, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same wording may stand twice; the list does not move
            <div className="detail-part" key={index}>
              {deadline.phrase && <p>“{deadline.phrase}”</p>}
              <p>
                <DeadlineResult deadline={deadline} />
                {deadline.extensions.length > 0 &&
                  deadline.due &&
                  ` · ${extensionText.now(formatDay(currentDue(deadline) ?? deadline.due))}`}
                {deadline.metOn && ` · ${ui.detail.metOn(formatDay(deadline.metOn))}`}
              </p>
              {task.deadlines.length > 1 && today && (
                <Button size="small" onClick={() => meet(index, deadline.metOn ? null : today)}>
                  {deadline.metOn ? ui.detail.unmeet : ui.detail.meet}
                </Button>
              )}
            </div>
          ))
        )
      }
      editor={
        <DeadlineEditor
          deadlines={deadlines}
          resolve={resolve}
          onChangeAt={(index, next) =>
            setDeadlines((all) =>
              all.map((each, at) => (at === index ? { ...next, id: each.id, metOn: each.metOn } : each)),
            )
          }
          onRemoveAt={(index) => setDeadlines((all) => all.filter((_, at) => at !== index))}
          onAdd={(next) => setDeadlines((all) => [...all, { ...next, metOn: null }])}
        />
      }
    />
  );
}

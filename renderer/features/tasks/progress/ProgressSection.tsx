import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import type { ProgressReport, TaskDetail } from '../../../../shared/contract/schemas.ts';
import type { ProgressUpdate } from '../../../../shared/domain/progressUpdate.ts';
import { progressText } from '../../../../shared/text.ts';
import { createStore, useStore } from '../../../lib/createStore.ts';
import { overviewQuery, periodsQuery } from '../../../lib/queries.ts';
import { useScreenCommand } from '../../../lib/screenCommands.ts';
import { useFocusBack } from '../../../lib/useFocusBack.ts';
import { useOneAtATime } from '../../../lib/useOneAtATime.ts';
import { useSaveOnLeave } from '../../../lib/useSaveOnLeave.ts';
import { addFiles } from '../evidence/evidenceActs.ts';
import { pickFiles } from '../evidence/pickFiles.ts';
import { keepReport, removeReport } from './progressActs.ts';
import { ReportForm } from './ReportForm.tsx';
import { ReportItem } from './ReportItem.tsx';
import { isPercent, newReport, saysSomething, updateOf } from './reportDraft.ts';

interface Writing {
  draft: ProgressUpdate;
  /** The report that is corrected; null: a new one. */
  own: ProgressReport | null;
  /** One for each time that the form is opened. */
  opening: number;
}

let openings = 0;

/** What is being written, by its task: of one that was left it waits there. */
const begun = createStore<ReadonlyMap<string, Writing>>(new Map());

/** Tiến độ báo cáo: what units reported, the latest first, and the form for one more. */
export function ProgressSection({ task }: { task: TaskDetail }) {
  const today = useQuery(overviewQuery).data?.today;
  const periods = useQuery(periodsQuery).data?.periods ?? [];
  const writing = useStore(begun).get(task.id) ?? null;
  const addButton = useRef<HTMLButtonElement>(null);

  const open = (next: Omit<Writing, 'opening'>) =>
    begun.set((all) => new Map(all).set(task.id, { ...next, opening: ++openings }));
  const leave = () => begun.set((all) => new Map([...all].filter(([taskId]) => taskId !== task.id)));
  const write = (part: Partial<ProgressUpdate>) =>
    begun.set((all) => {
      const latest = all.get(task.id);
      return latest ? new Map(all).set(task.id, { ...latest, draft: { ...latest.draft, ...part } }) : all;
    });
  const add = () => {
    if (today && !writing) open({ draft: newReport(task, today), own: null });
  };
  useScreenCommand({ id: 'add-report', label: progressText.addTo(task.code), note: 'P' }, add, !writing);
  useFocusBack(writing !== null, () => addButton.current);
  const save = useOneAtATime(async () => {
    if (!writing) return;
    const kept = await keepReport(task, writing.draft, writing.own);
    const latest = begun.get().get(task.id);
    if (!kept || latest?.opening !== writing.opening) return;
    const own = kept.stored ?? null;
    if (latest.draft === writing.draft || !own) leave();
    // what was typed since stays, as a correction of what is stored
    else begun.set((all) => new Map(all).set(task.id, { ...latest, own }));
  });
  // Another task: it waits. The window goes: what it says is stored.
  useSaveOnLeave((goes) =>
    goes === 'page' && writing && saysSomething(writing.draft) && isPercent(writing.draft.percent)
      ? save()
      : undefined,
  );
  async function prove({ id }: ProgressReport) {
    await addFiles(task, id, await pickFiles());
  }

  return (
    <section className="detail-section" aria-labelledby="reports-title">
      <div className="section-head">
        <h3 id="reports-title">{progressText.title}</h3>
        {!writing && (
          <Button size="small" type="link" ref={addButton} onClick={add} aria-keyshortcuts="P">
            {progressText.add}
          </Button>
        )}
      </div>
      {writing && (
        <ReportForm
          key={writing.opening}
          task={task}
          draft={writing.draft}
          own={writing.own?.id ?? null}
          onChange={write}
          onSave={() => void save()}
          onCancel={leave}
        />
      )}
      {task.progress.length === 0 && !writing && <p>{progressText.none}</p>}
      <ul className="reports">
        {[...task.progress].reverse().map((report) => (
          <ReportItem
            key={report.id}
            task={task}
            report={report}
            period={periods.find(({ id }) => id === report.periodId)?.name ?? null}
            onEdit={() => open({ draft: updateOf(report), own: report })}
            onRemove={() => void removeReport(task, report)}
            onProve={() => void prove(report)}
          />
        ))}
      </ul>
    </section>
  );
}

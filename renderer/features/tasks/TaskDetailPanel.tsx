import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { evidenceText, trashText, ui } from '../../../shared/text.ts';
import { HistorySection } from '../../components/HistorySection.tsx';
import { TimelinessTag } from '../../components/TimelinessTag.tsx';
import { taskQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { BasisSection } from './BasisSection.tsx';
import { ClassSection } from './ClassSection.tsx';
import { ClearsSection } from './ClearsSection.tsx';
import { DeadlineSection } from './DeadlineSection.tsx';
import { DirectiveSection } from './DirectiveSection.tsx';
import { ExtensionSection } from './deadlines/ExtensionSection.tsx';
import { OccurrenceSection } from './deadlines/OccurrenceSection.tsx';
import { EvidenceSection } from './evidence/EvidenceSection.tsx';
import { useEvidenceDrop } from './evidence/useEvidenceDrop.ts';
import { CompletionForm } from './progress/CompletionForm.tsx';
import { ProgressSection } from './progress/ProgressSection.tsx';
import { SourceSection } from './SourceSection.tsx';
import { TextSection } from './TextSection.tsx';
import { UnitSection } from './UnitSection.tsx';

interface TaskDetailPanelProps {
  id: string;
  onClose: () => void;
  onRemove: (task: { id: string; code: string }) => void;
}

/** Everything known of one task, beside the list. */
export function TaskDetailPanel({ id, onClose, onRemove }: TaskDetailPanelProps) {
  const { data: task, error } = useQuery(taskQuery(id));
  const { over, drop } = useEvidenceDrop(task);
  return (
    <aside
      className={over ? 'detail detail-over' : 'detail'}
      aria-label={ui.detail.label(task?.code ?? '')}
      {...drop}
    >
      <header className="detail-head">
        <h2>{task?.code ?? ui.nav.tasks}</h2>
        {task && <TimelinessTag state={task.timeliness} />}
        {task && (
          <Button
            onClick={() => onRemove(task)}
            aria-label={trashText.removeOf(task.code)}
            title={trashText.removeOf(task.code)}
            aria-keyshortcuts="Delete"
          >
            {ui.action.remove}
          </Button>
        )}
        <Button onClick={onClose} aria-label={ui.detail.close} aria-keyshortcuts="Escape">
          {ui.action.close}
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys */}
      <section className="detail-body" tabIndex={0} aria-label={ui.detail.all}>
        {error && !task && <Alert type="error" role="alert" title={refusalSentence(error)} />}
        {task && (
          // A part starts anew when its own content has changed, and only then: what is being typed elsewhere stays.
          <>
            <TextSection key={`text ${task.text} ${task.deliverable}`} task={task} />
            <CompletionForm task={task} />
            <ProgressSection task={task} />
            <EvidenceSection task={task} />
            <DeadlineSection key={`deadlines ${JSON.stringify(task.deadlines)}`} task={task} />
            <ExtensionSection task={task} />
            <OccurrenceSection task={task} />
            <UnitSection key={`units ${JSON.stringify([task.leads, task.coordinating])}`} task={task} />
            <ClassSection
              key={`class ${JSON.stringify([task.field, task.programme, task.priority, task.note])}`}
              task={task}
            />
            <ClearsSection task={task} />
            <SourceSection task={task} />
            <DirectiveSection task={task} />
            <BasisSection task={task} />
            <HistorySection history={task.history} />
          </>
        )}
      </section>
      {over && (
        <div className="detail-drop" role="status">
          {evidenceText.drop}
        </div>
      )}
    </aside>
  );
}

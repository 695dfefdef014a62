import { Button } from 'antd';
import type { ProgressReport, TaskDetail } from '../../../../shared/contract/schemas.ts';
import { completionText, progressLine, progressText, statusText, ui } from '../../../../shared/text.ts';
import { formatDay } from '../../../../shared/vietnamese/day.ts';
import { formatCount } from '../../../lib/formatCount.ts';
import { evidenceName } from '../evidence/evidenceName.ts';
import { reporterName } from './reportDraft.ts';

interface ReportItemProps {
  task: TaskDetail;
  report: ProgressReport;
  /** The name of its period; null where it is of none. */
  period: string | null;
  onEdit: () => void;
  onRemove: () => void;
  onProve: () => void;
}

/** One report: who, when, for which period, how far, what, and what proves it. */
export function ReportItem({ task, report, period, onEdit, onRemove, onProve }: ReportItemProps) {
  const { unit, reportedOn, percent, status, doneOn, text, sourceFile } = report;
  const who = reporterName(unit);
  const on = formatDay(reportedOn);
  const proofs = task.evidence.filter(({ updateId }) => updateId === report.id);
  const isLead = task.leads.some(({ id }) => id === unit?.id);
  const said = [
    percent === null ? null : progressLine.percent(formatCount(percent)),
    status && statusText[status],
    doneOn && `${completionText.complete.toLowerCase()} ${formatDay(doneOn)}`,
  ].filter(Boolean);
  return (
    <li className="report">
      <div className="report-head">
        <strong title={unit?.name}>{who}</strong>
        {unit && !isLead && <span className="history-when">{progressText.roles.coordinating}</span>}
        <span className="history-when">
          {on}
          {period && ` · ${period}`}
        </span>
      </div>
      {percent !== null && (
        <div className="percent-bar" aria-hidden="true">
          <div style={{ width: `${percent}%` }} />
        </div>
      )}
      {said.length > 0 && <p className="report-said">{said.join(' · ')}</p>}
      {text && <p className="report-text">{text}</p>}
      {sourceFile && <p className="history-when">{progressText.from(sourceFile)}</p>}
      {proofs.map((proof) => (
        <p key={proof.id} className="history-when">
          {evidenceName(proof)}
        </p>
      ))}
      <div className="report-acts">
        <Button size="small" type="link" aria-label={progressText.editOf(who, on)} onClick={onEdit}>
          {ui.action.edit}
        </Button>
        <Button size="small" type="link" aria-label={progressText.proveOf(who, on)} onClick={onProve}>
          {progressText.prove}
        </Button>
        <Button size="small" type="link" aria-label={progressText.removeOf(who, on)} onClick={onRemove}>
          {ui.action.remove}
        </Button>
      </div>
    </li>
  );
}

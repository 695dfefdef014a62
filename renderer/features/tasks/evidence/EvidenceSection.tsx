import { Button, Input } from 'antd';
import { useState } from 'react';
import type { EvidenceItem, TaskDetail } from '../../../../shared/contract/schemas.ts';
import { evidenceText, ui } from '../../../../shared/text.ts';
import { formatDay } from '../../../../shared/vietnamese/day.ts';
import { formatInstant } from '../../../lib/formatInstant.ts';
import { useScreenCommand } from '../../../lib/screenCommands.ts';
import { useOneAtATime } from '../../../lib/useOneAtATime.ts';
import { addDocument, addFiles, openEvidence, removeEvidence, saveEvidence } from './evidenceActs.ts';
import { evidenceName, sizeWords } from './evidenceName.ts';
import { pickFiles } from './pickFiles.ts';

function Proof({ task, item }: { task: TaskDetail; item: EvidenceItem }) {
  const name = evidenceName(item);
  const report = task.progress.find(({ id }) => id === item.updateId);
  const about = [
    item.size === null ? null : sizeWords(item.size),
    report && evidenceText.ofReport(formatDay(report.reportedOn)),
    `${formatInstant(item.addedAt)} · ${item.addedBy}`,
  ].filter(Boolean);
  return (
    <li className="proof">
      <div className="proof-name">{name}</div>
      <div className="history-when">{about.join(' · ')}</div>
      <div className="report-acts">
        {item.kind === 'file' && (
          <>
            <Button
              size="small"
              type="link"
              aria-label={evidenceText.openOf(name)}
              onClick={() => void openEvidence(item)}
            >
              {evidenceText.open}
            </Button>
            <Button
              size="small"
              type="link"
              aria-label={evidenceText.saveOf(name)}
              onClick={() => void saveEvidence(item)}
            >
              {evidenceText.save}
            </Button>
          </>
        )}
        <Button
          size="small"
          type="link"
          aria-label={evidenceText.removeOf(name)}
          onClick={() => void removeEvidence(task, item)}
        >
          {ui.action.remove}
        </Button>
      </div>
    </li>
  );
}

/** Minh chứng: files and document numbers that prove the result; files are chosen, or dropped on the section. */
export function EvidenceSection({ task }: { task: TaskDetail }) {
  const [number, setNumber] = useState('');
  const typed = number.trim();
  const choose = async () => addFiles(task, null, await pickFiles());
  useScreenCommand(
    { id: 'add-evidence', label: evidenceText.chooseFor(task.code), note: 'M' },
    () => void choose(),
  );
  const addNumber = useOneAtATime(async () => {
    if (typed !== '' && (await addDocument(task, typed))) setNumber((now) => (now === number ? '' : now));
  });
  return (
    <section className="detail-section" aria-labelledby="evidence-title">
      <div className="section-head">
        <h3 id="evidence-title">{evidenceText.title}</h3>
        <Button size="small" type="link" onClick={() => void choose()} aria-keyshortcuts="M">
          {evidenceText.choose}
        </Button>
      </div>
      {task.evidence.length === 0 && <p>{evidenceText.none}</p>}
      <ul className="reports">
        {task.evidence.map((item) => (
          <Proof key={item.id} task={task} item={item} />
        ))}
      </ul>
      <div className="proof-number">
        <Input
          aria-label={evidenceText.number}
          placeholder={evidenceText.numberPlaceholder}
          maxLength={200}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          onPressEnter={(event) => {
            if (!event.nativeEvent.isComposing) void addNumber();
          }}
        />
        <Button disabled={typed === ''} onClick={() => void addNumber()}>
          {evidenceText.addNumber}
        </Button>
      </div>
    </section>
  );
}

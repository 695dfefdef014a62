import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Input, type InputRef } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { KeptEntry } from '../../../shared/contract/entryContract.ts';
import { codeOf } from '../../../shared/domain/checklist/checklistColumns.ts';
import { isStrayFigure, readQuickEntry, saysSomething } from '../../../shared/domain/quickEntry.ts';
import type { TaskStatus } from '../../../shared/domain/task.ts';
import { entryText } from '../../../shared/text.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { DayField } from '../../components/DayField.tsx';
import { tellFailed } from '../../lib/notice.ts';
import { overviewQuery } from '../../lib/queries.ts';
import { keepInTurn, keptEntriesQuery, refusedLines, sessionLines } from './entrySession.ts';
import { RefusedLines } from './RefusedLines.tsx';
import { SessionLines } from './SessionLines.tsx';
import { Understood } from './Understood.tsx';
import './entry.css';

const letterOf: Record<TaskStatus, string> = { done: 'x', 'in-progress': 'l', 'not-started': 'c' };

const asLine = ({ task, status, percent, text }: KeptEntry) =>
  [codeOf(task), status ? letterOf[status] : percent !== null && `${percent}%`, text]
    .filter(Boolean)
    .join(' ');

/** Nhập nhanh sau họp: code, state, word, Enter; what was understood stands below before it is kept. */
export function EntryPage() {
  const today = useQuery(overviewQuery).data?.today;
  const queryClient = useQueryClient();
  const [day, setDay] = useState<Day | null>(null);
  const [wrongDay, setWrongDay] = useState(false);
  const [line, setLine] = useState('');
  const [editing, setEditing] = useState<KeptEntry | null>(null);
  const [finished, setFinished] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<InputRef>(null);
  useEffect(() => field.current?.focus(), []);
  const on = day ?? today;
  const entry = readQuickEntry(line);

  function begin(text: string, line: KeptEntry | null = null) {
    setLine(text);
    setEditing(line);
    setFinished(false);
    setRefused(null);
    field.current?.focus();
  }

  /** Takes a line up again; what is being typed in its place is not lost, it waits with those not kept. */
  function takeUp(text: string, replaces: KeptEntry | null) {
    const isTyped = line.trim() !== '' && !(editing && asLine(editing) === line);
    if (isTyped) refusedLines.set((all) => [...all, { line, editing, reason: entryText.notEntered }]);
    begin(text, replaces);
  }

  async function enter() {
    setFinished(true);
    if (entry.number === null || !on || wrongDay) return;
    // a scanner types the code with Enter behind it: the state is still to come
    if (!saysSomething(entry)) {
      setLine(`${line.trim()} `);
      return;
    }
    if (isStrayFigure(entry)) return setRefused(entryText.strayFigure(entry.text));
    const { code, number, status, percent, text } = entry;
    const replaces = editing && { id: editing.id, version: editing.version };
    begin(''); // the next line is typed while this one is being kept
    const reason = await keepInTurn({ code, number, status, percent, text, on, replaces });
    if (reason === null) return;
    if (field.current?.input?.value === '') {
      begin(line, editing);
      if (reason !== entryText.noTask(code)) setRefused(reason); // that is told of what stands in the field
    } else {
      // another line stands in the field, or the page was left
      refusedLines.set((all) => [...all, { line, editing, reason }]);
      tellFailed(entryText.refused(line, reason));
    }
  }

  /** ↑ in the empty field takes the last line up again. */
  function editLast() {
    const kept = queryClient.getQueryData(keptEntriesQuery(sessionLines.get()).queryKey);
    const [last] = kept ?? [];
    if (last) begin(asLine(last), last);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void enter();
    else if (event.key === 'Escape') begin('');
    else if (event.key === 'ArrowUp' && line === '') editLast();
    else return;
    event.preventDefault();
  }

  return (
    <section className="list-page" aria-labelledby="entry-title">
      <div className="list-head">
        <h1 id="entry-title">{entryText.title}</h1>
        <span className="entry-day">
          <label htmlFor="entry-day">{entryText.day}</label>
          <DayField
            id="entry-day"
            label={entryText.day}
            value={on ?? null}
            onChange={setDay}
            onInvalid={setWrongDay}
          />
        </span>
      </div>
      <div className="entry-place">
        <label htmlFor="entry-line">{editing ? entryText.editing(editing.task.code) : entryText.line}</label>
        <Input
          id="entry-line"
          ref={field}
          size="large"
          autoComplete="off"
          spellCheck={false}
          value={line}
          aria-describedby="entry-understood"
          onChange={({ target }) => {
            setLine(target.value);
            setFinished(false);
            setRefused(null);
          }}
          onKeyDown={onKeyDown}
        />
        {on && <Understood entry={entry} on={on} finished={finished} />}
        {refused && (
          <p className="field-error" role="alert">
            {refused}
          </p>
        )}
        <RefusedLines onEdit={takeUp} onLeave={() => field.current?.focus()} />
      </div>
      <div className="list-scroll entry-list">
        <SessionLines onEdit={(kept) => takeUp(asLine(kept), kept)} />
      </div>
    </section>
  );
}

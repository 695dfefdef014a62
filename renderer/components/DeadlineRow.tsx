import { Button, Input } from 'antd';
import { useLayoutEffect, useRef } from 'react';
import type { Deadline } from '../../shared/domain/deadline.ts';
import { ui } from '../../shared/text.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { settledOn, settledOngoing, unresolved } from '../lib/resolvedDeadline.ts';
import { answerTo } from '../lib/resolveRest.ts';
import { DayField } from './DayField.tsx';
import { DeadlineResult } from './DeadlineResult.tsx';

export interface DeadlineRowProps {
  /** From 1, for the labels. */
  no: number;
  deadline: Deadline;
  /** How a wording of time is resolved; null when it names no time. */
  resolve: (phrase: string) => Promise<Deadline | null>;
  onChange: (deadline: Deadline) => void;
  onRemove: () => void;
  autoFocus?: boolean;
}

/**
 * One deadline: its wording, resolved at every keystroke, and its day, which a person may set instead. Until the answer
 * has come, and while an impossible day stands in the field, the deadline has no day: no old one stays behind in silence.
 */
export function DeadlineRow({ no, deadline, resolve, onChange, onRemove, autoFocus }: DeadlineRowProps) {
  const asked = useRef(0);
  const shown = useRef(deadline);
  useLayoutEffect(() => {
    shown.current = deadline;
  });
  async function typePhrase(phrase: string) {
    const question = ++asked.current;
    onChange(unresolved(phrase, phrase.trim() ? ui.deadline.resolving : ui.deadline.noWording));
    if (!phrase.trim()) return;
    const answer = await answerTo(phrase, resolve);
    // Typed on, settled by hand, or another deadline's row by now: the answer is to nothing that stands here.
    if (question !== asked.current || shown.current.phrase !== phrase) return;
    onChange(answer);
  }
  function settle(next: Deadline) {
    asked.current++;
    onChange(next);
  }
  const setDay = (day: Day | null) =>
    settle(day ? settledOn(deadline, day) : unresolved(deadline.phrase, ui.deadline.noDay));
  return (
    <fieldset className="deadline-row">
      <legend className="visually-hidden">{ui.deadline.nth(no)}</legend>
      <div className="deadline-fields">
        <Input
          aria-label={ui.deadline.phraseOf(no)}
          placeholder={ui.deadline.phrasePlaceholder}
          value={deadline.phrase}
          autoFocus={autoFocus ?? false}
          onChange={(event) => void typePhrase(event.target.value)}
        />
        <DayField
          label={ui.deadline.dayOf(no)}
          value={deadline.due}
          onChange={setDay}
          onInvalid={(invalid) => {
            if (invalid) settle(unresolved(deadline.phrase, ui.deadline.impossibleDay));
          }}
        />
        <Button onClick={onRemove} aria-label={ui.deadline.removeOf(no)}>
          {ui.action.remove}
        </Button>
      </div>
      <div className="deadline-outcome" aria-live="polite">
        <DeadlineResult deadline={deadline} />
        {!deadline.certain && deadline.due && (
          <Button size="small" onClick={() => setDay(deadline.due)}>
            {ui.deadline.thisDay}
          </Button>
        )}
        {deadline.kind !== 'ongoing' && (
          <Button size="small" onClick={() => settle(settledOngoing(deadline))}>
            {ui.deadline.makeOngoing}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

import { Button, InputNumber } from 'antd';
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import {
  type EscalationStep,
  formatEscalation,
  furthestStep,
  mostSteps,
  parseEscalation,
  type ReminderAct,
  reminderActs,
} from '../../../shared/domain/escalation.ts';
import { ui } from '../../../shared/text.ts';
import { OneSelect } from '../../components/OneSelect.tsx';

const text = ui.settings.escalation;
type Side = keyof typeof text.sides;
const sides: readonly Side[] = ['before', 'on', 'after'];
const sideOf = (days: number): Side => (days < 0 ? 'before' : days > 0 ? 'after' : 'on');

/** A day that no step has yet: the first after the last step. */
const freeDay = (steps: readonly EscalationStep[]) => Math.max(0, ...steps.map(({ days }) => days)) + 1;

/** The office's steps of chasing, a line each; kept as a whole with every change. */
export function EscalationSteps({
  value,
  onSave,
}: {
  value: string;
  onSave: (value: string) => Promise<string | null>;
}) {
  const id = useId();
  const [steps, setSteps] = useState<readonly EscalationStep[]>(() => parseEscalation(value) ?? []);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(steps);
  const stored = useRef(value);
  const underWay = useRef(0);
  const show = (next: readonly EscalationStep[]) => {
    latest.current = next;
    setSteps(next);
  };
  useLayoutEffect(() => {
    stored.current = value;
  });
  // While one types on, what comes back from the host is older than what stands here.
  const takeOver = useEffectEvent(() => {
    if (underWay.current > 0) return;
    show(parseEscalation(stored.current) ?? []);
    setProblem(null);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored has changed
  useEffect(() => takeOver(), [value]);

  async function keep(change: (latest: readonly EscalationStep[]) => readonly EscalationStep[]) {
    const next = change(latest.current);
    show(next); // a day that stands twice stays to be seen until it is put right
    underWay.current++;
    const refused = await onSave(formatEscalation(next));
    underWay.current--;
    if (latest.current !== next) return;
    if (refused !== null) setProblem(refused);
    else {
      show(parseEscalation(stored.current) ?? []);
      setProblem(null);
    }
  }
  const put = (at: number, part: (step: EscalationStep) => Partial<EscalationStep>) =>
    void keep((all) => all.map((step, place) => (place === at ? { ...step, ...part(step) } : step)));

  return (
    <div className="setting">
      <span id={id} className="setting-label">
        {ui.settings.labels.escalation}
      </span>
      <ul className="escalation" aria-labelledby={id} aria-describedby={`${id}-note`}>
        {steps.map(({ days, act }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place, its day changes while one types
          <li key={at} aria-label={text.step(at + 1)}>
            <OneSelect<ReminderAct>
              aria-label={`${text.step(at + 1)}: ${text.act}`}
              style={{ width: 160 }}
              value={act}
              options={reminderActs.map((name) => ({ value: name, label: text.acts[name] }))}
              onChange={(next) => put(at, () => ({ act: next }))}
            />
            <OneSelect<Side>
              aria-label={`${text.step(at + 1)}: ${text.side}`}
              style={{ width: 110 }}
              value={sideOf(days)}
              options={sides.map((side) => ({ value: side, label: text.sides[side] }))}
              onChange={(side) =>
                put(at, (step) => {
                  const far = Math.abs(step.days) || 1;
                  return { days: side === 'on' ? 0 : side === 'before' ? -far : far };
                })
              }
            />
            {days !== 0 && (
              <InputNumber<number>
                aria-label={`${text.step(at + 1)}: ${text.days}`}
                style={{ width: 76 }}
                min={1}
                max={furthestStep}
                precision={0}
                changeOnWheel={false}
                value={Math.abs(days)}
                onChange={(far) => {
                  if (far !== null) put(at, (step) => ({ days: step.days < 0 ? -far : far }));
                }}
              />
            )}
            {days !== 0 && <span>{text.dayUnit}</span>}
            <Button
              type="link"
              aria-label={text.remove(at + 1)}
              onClick={() => void keep((all) => all.filter((_, place) => place !== at))}
            >
              {text.removeShort}
            </Button>
          </li>
        ))}
      </ul>
      {steps.length < mostSteps && (
        <Button onClick={() => void keep((all) => [...all, { days: freeDay(all), act: 'remind' }])}>
          {text.add}
        </Button>
      )}
      {problem && (
        <p role="alert" className="field-error">
          {problem}
        </p>
      )}
      <p id={`${id}-note`} className="setting-note">
        {ui.settings.notes.escalation}
      </p>
    </div>
  );
}

import { Button, Checkbox, InputNumber } from 'antd';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { LetterDesk } from '../../../shared/contract/letterContract.ts';
import type { LetterKind } from '../../../shared/domain/letters/letter.ts';
import { letterText } from '../../../shared/text.ts';
import { type Day, formatDay } from '../../../shared/vietnamese/day.ts';
import { DayField } from '../../components/DayField.tsx';
import { chooseFile } from '../../lib/chooseFile.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { useFocusBack } from '../../lib/useFocusBack.ts';
import { downloadTemplate, resetTemplate, setTemplate } from './letterActs.ts';

/** What the letters of one act have in common. */
export interface LetterChoice {
  /** Null: left open for whoever keeps the register of documents. */
  firstNumber: number | null;
  day: Day;
  answerBy: Day | null;
}

interface LetterFormProps {
  kind: LetterKind;
  work: LetterDesk;
  choice: LetterChoice;
  count: number;
  making: boolean;
  onChoice: (part: Partial<LetterChoice>) => void;
  onMake: () => void;
  /** What else is to be known before they are made. */
  children?: ReactNode;
}

/** Number, days and template of the letters, and the button that makes them. */
export function LetterForm({
  kind,
  work,
  choice,
  count,
  making,
  onChoice,
  onMake,
  children,
}: LetterFormProps) {
  const id = useId();
  const [wrong, setWrong] = useState({ day: false, answerBy: false });
  const judge = (field: keyof typeof wrong) => (invalid: boolean) =>
    setWrong((all) => ({ ...all, [field]: invalid }));
  const tooEarly = choice.answerBy !== null && choice.answerBy < choice.day;
  const ready = count > 0 && !making && !wrong.day && !wrong.answerBy && !tooEarly;
  const makeButton = useRef<HTMLButtonElement>(null);
  useFocusBack(making, () => makeButton.current);
  return (
    <form
      className="letter-form"
      aria-label={letterText.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onMake();
      }}
      // in a day it takes over what was typed; letters are made by their button
      onKeyDown={(event) => {
        const { key, target } = event;
        if (key === 'Enter' && target instanceof HTMLInputElement && target.closest('.day-field'))
          event.preventDefault();
      }}
    >
      <div>
        <label htmlFor={`${id}number`}>{letterText.firstNumber}</label>
        <InputNumber<number>
          id={`${id}number`}
          style={{ width: 120 }}
          min={1}
          max={99_999}
          precision={0}
          changeOnWheel={false}
          disabled={choice.firstNumber === null}
          value={choice.firstNumber}
          onChange={(number) => onChoice({ firstNumber: number ?? work.nextNumber })}
        />
        <Checkbox
          checked={choice.firstNumber === null}
          onChange={({ target }) => onChoice({ firstNumber: target.checked ? null : work.nextNumber })}
        >
          {letterText.openNumber}
        </Checkbox>
      </div>
      <div>
        <span>{letterText.day}</span>
        <DayField
          label={letterText.day}
          value={choice.day}
          onInvalid={judge('day')}
          onChange={(day) => onChoice({ day: day ?? work.on })}
        />
      </div>
      <div>
        <span>{letterText.answerBy}</span>
        <DayField
          label={letterText.answerBy}
          value={choice.answerBy}
          onInvalid={judge('answerBy')}
          onChange={(answerBy) => onChoice({ answerBy })}
        />
        {tooEarly && (
          <span role="alert" className="field-error">
            {letterText.answerTooEarly(formatDay(choice.day))}
          </span>
        )}
      </div>
      <Button ref={makeButton} type="primary" htmlType="submit" disabled={!ready} loading={making}>
        {letterText.make(formatCount(count))}
      </Button>
      {!work.officeKnown && (
        <p className="letter-note">
          {letterText.officeUnknown} <Link to="/settings">{letterText.toSettings}</Link>
        </p>
      )}
      {children}
      <fieldset className="letter-template">
        <legend>{letterText.template}</legend>
        <p>{work.template ?? letterText.ownTemplate}</p>
        <div className="letter-template-acts">
          <Button size="small" onClick={() => void downloadTemplate(kind)}>
            {letterText.download}
          </Button>
          <Button
            size="small"
            onClick={async () => {
              const file = await chooseFile('.docx');
              if (file) await setTemplate(kind, file);
            }}
          >
            {letterText.replace}
          </Button>
          {work.template !== null && (
            <Button size="small" onClick={() => void resetTemplate(kind)}>
              {letterText.reset}
            </Button>
          )}
        </div>
        <p className="letter-note">
          {kind === 'report' ? letterText.report.templateNote : letterText.templateNote}
        </p>
      </fieldset>
    </form>
  );
}

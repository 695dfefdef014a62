import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import type { LetterWork } from '../../../shared/contract/letterContract.ts';
import { letterText } from '../../../shared/text.ts';
import { addDays } from '../../../shared/vietnamese/day.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { type LetterChoice, LetterForm } from './LetterForm.tsx';
import { LetterRegister } from './LetterRegister.tsx';
import { LetterUnits } from './LetterUnits.tsx';
import { letterWorkQuery, makeLetters } from './letterActs.ts';
import './letters.css';

type Part = 'make' | 'register';
/** A week to answer, unless another day is set. */
const usualAnswer = 7;

/** The units and the form beside them; everybody is chosen until one says otherwise. */
function MakeLetters({ work, soon }: { work: LetterWork; soon: boolean }) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const [making, setMaking] = useState(false);
  const [changed, setChanged] = useState<Partial<LetterChoice>>({});
  const choice: LetterChoice = {
    firstNumber: work.nextNumber,
    day: work.on,
    answerBy: addDays(work.on, usualAnswer),
    ...changed,
  };
  const chosen = work.units.map(({ unit }) => unit.id).filter((id) => !left.includes(id));
  if (work.units.length === 0) return <EmptyPlace title={letterText.none} hint={letterText.noneHint} />;
  return (
    <div className="letter-desk">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys */}
      <section className="list-scroll" tabIndex={0} aria-label={letterText.table}>
        <LetterUnits
          units={work.units}
          soon={soon}
          chosen={chosen}
          onChosen={(ids) => setLeft(work.units.map(({ unit }) => unit.id).filter((id) => !ids.includes(id)))}
        />
      </section>
      <LetterForm
        work={work}
        choice={choice}
        count={chosen.length}
        making={making}
        onChoice={setChanged}
        onMake={async () => {
          setMaking(true);
          const made = await makeLetters({ units: chosen, soon, ...choice });
          setMaking(false);
          if (made) setChanged({}); // the next number is another one
        }}
      />
    </div>
  );
}

/** Công văn đôn đốc: one letter a unit in one act, and the register of those that went out. */
export function LetterPage() {
  const [part, setPart] = useState<Part>('make');
  const [soon, setSoon] = useState(false);
  const { data, error } = useQuery({ ...letterWorkQuery(soon), placeholderData: keepPreviousData });
  return (
    <section className="list-page" aria-labelledby="letters-title">
      <div className="list-head">
        <h1 id="letters-title">{letterText.title}</h1>
        {part === 'make' && (
          <Checkbox checked={soon} onChange={({ target }) => setSoon(target.checked)}>
            {letterText.withSoon}
          </Checkbox>
        )}
        <Segmented<Part>
          aria-label={letterText.parts}
          value={part}
          options={[
            { value: 'make', label: letterText.makePart },
            { value: 'register', label: letterText.register },
          ]}
          onChange={setPart}
        />
      </div>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {part === 'register' ? <LetterRegister /> : data && <MakeLetters work={data} soon={soon} />}
    </section>
  );
}

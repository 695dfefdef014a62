import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Segmented } from 'antd';
import { useLocation, useSearch } from 'wouter';
import { type LetterKind, letterKinds } from '../../../shared/domain/letters/letter.ts';
import { letterText } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { OneSelect } from '../../components/OneSelect.tsx';
import { letterPath, letterViewOf } from '../../lib/letterPath.ts';
import { periodsQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { useAddressView } from '../../lib/useAddressView.ts';
import { LetterRegister } from './LetterRegister.tsx';
import { ReportLetters } from './ReportLetters.tsx';
import { TaskLetters } from './TaskLetters.tsx';
import './letters.css';

type Part = 'make' | 'register';

/**
 * Công văn đôn đốc: one letter a unit in one act, about tasks or about a report that has not come, and the register of
 * those that went out. The address holds what they are about.
 */
export function LetterPage() {
  const [, navigate] = useLocation();
  const [view, show] = useAddressView(useSearch(), letterViewOf, letterPath);
  const { kind, soon } = view;
  const part: Part = view.register ? 'register' : 'make';
  const { data: periods, error } = useQuery(periodsQuery);
  const period =
    periods?.periods.find(({ id }) => id === view.period) ??
    periods?.periods.find(({ id }) => id === periods.current.id) ??
    periods?.periods[0];
  const making = part === 'make';
  const reporting = making && kind === 'report';
  return (
    <section className="list-page" aria-labelledby="letters-title">
      <div className="list-head">
        <h1 id="letters-title">{letterText.title}</h1>
        {making && (
          <Segmented<LetterKind>
            aria-label={letterText.kinds}
            value={kind}
            options={letterKinds.map((value) => ({ value, label: letterText.kind[value] }))}
            onChange={(value) => show({ kind: value, soon: false, units: null })}
          />
        )}
        {reporting && periods && period && (
          <OneSelect
            aria-label={letterText.report.period}
            style={{ width: 150 }}
            value={period.id}
            options={periods.periods.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => show({ period: id, units: null })}
          />
        )}
        {making && (
          <Checkbox checked={soon} onChange={({ target }) => show({ soon: target.checked })}>
            {kind === 'report' ? letterText.report.withSoon : letterText.withSoon}
          </Checkbox>
        )}
        <Segmented<Part>
          aria-label={letterText.parts}
          value={part}
          options={[
            { value: 'make', label: letterText.makePart },
            { value: 'register', label: letterText.register },
          ]}
          onChange={(value) => show({ register: value === 'register' })}
        />
      </div>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {part === 'register' && <LetterRegister />}
      {making && kind === 'tasks' && <TaskLetters soon={soon} />}
      {reporting && period && (
        <ReportLetters key={period.id} periodId={period.id} soon={soon} first={view.units} />
      )}
      {reporting && periods && !period && (
        <EmptyPlace title={letterText.report.noPeriod} hint={letterText.report.noPeriodHint}>
          <Button onClick={() => navigate('/collection')}>{letterText.report.toCollection}</Button>
        </EmptyPlace>
      )}
    </section>
  );
}

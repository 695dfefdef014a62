import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PeriodInput, PeriodRow } from '../../../shared/contract/periodContract.ts';
import { periodText as text, ui } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { periodsQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { PeriodForm } from './PeriodForm.tsx';
import { PeriodTable } from './PeriodTable.tsx';
import { addPeriod, ensureCurrentPeriod, removePeriod } from './periodActs.ts';
import './periods.css';

/** Kỳ báo cáo: the periods of the register; the current and the next one are made with one key. */
export function PeriodPage() {
  const { data, error } = useQuery(periodsQuery);
  const [form, setForm] = useState<{ start: PeriodInput; edited: PeriodRow | null } | null>(null);
  const current = data?.current;
  return (
    <section className="list-page" aria-labelledby="periods-title">
      <div className="list-head">
        <h1 id="periods-title">
          <Link to="/settings">{ui.settings.title}</Link> · {text.title}
        </h1>
        {current?.id === null && data && data.periods.length > 0 && (
          <Button type="primary" onClick={() => void ensureCurrentPeriod()}>
            {text.make(current.name)}
          </Button>
        )}
        {current?.id && data && (
          <Button onClick={() => void addPeriod(data.next)}>{text.make(data.next.name)}</Button>
        )}
        {data && <Button onClick={() => setForm({ start: data.next, edited: null })}>{text.add}</Button>}
      </div>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {form && <PeriodForm key={form.edited?.id ?? 'new'} {...form} onClose={() => setForm(null)} />}
      {data && current && data.periods.length === 0 && (
        <EmptyPlace
          title={text.empty}
          hint={text.emptyHint(current.name, formatDay(current.firstDay), formatDay(current.lastDay))}
        >
          <Button type="primary" onClick={() => void ensureCurrentPeriod()}>
            {text.make(current.name)}
          </Button>
        </EmptyPlace>
      )}
      {data && data.periods.length > 0 && (
        <PeriodTable
          list={data}
          onEdit={(period) => setForm({ start: period, edited: period })}
          onRemove={({ id }) => void removePeriod(id)}
        />
      )}
    </section>
  );
}

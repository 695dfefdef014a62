import './calendar.css';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import type { CalendarDayInput } from '../../../shared/contract/calendarContract.ts';
import { workCalendarText as text, ui } from '../../../shared/text.ts';
import { partsOf } from '../../../shared/vietnamese/day.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { calendarYearQuery, overviewQuery, shiftedQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { CalendarDayForm } from './CalendarDayForm.tsx';
import { CalendarTable } from './CalendarTable.tsx';
import { removeDay, settleYear } from './calendarActs.ts';
import { ShiftedPanel } from './ShiftedPanel.tsx';

/** Lịch làm việc: a year's days off and days worked, and the deadlines that come out differently by them. */
export function CalendarPage() {
  const today = useQuery(overviewQuery).data?.today;
  const [chosen, setYear] = useState<number | null>(null);
  const year = chosen ?? (today ? partsOf(today).year : null);
  const { data, error } = useQuery({ ...calendarYearQuery(year ?? 2026), enabled: year !== null });
  const { data: shifted = [] } = useQuery(shiftedQuery);
  const [form, setForm] = useState<CalendarDayInput | 'new' | null>(null);
  if (year === null) return null;
  return (
    <section className="list-page" aria-labelledby="calendar-title">
      <div className="list-head">
        <h1 id="calendar-title">
          <Link to="/settings">{ui.settings.title}</Link> · {text.title}
        </h1>
        <Button aria-label={text.previous(year - 1)} onClick={() => setYear(year - 1)}>
          ‹
        </Button>
        <strong aria-live="polite">{text.year(year)}</strong>
        <Button aria-label={text.next(year + 1)} onClick={() => setYear(year + 1)}>
          ›
        </Button>
        <Button type="primary" onClick={() => setForm('new')}>
          {text.add}
        </Button>
      </div>
      <div className="calendar-year">
        <p className="calendar-note">{text.note}</p>
        {data && (
          <p>
            <Checkbox
              checked={data.settled}
              onChange={({ target }) => void settleYear(year, target.checked)}
              aria-describedby="calendar-settled-note"
            >
              {text.settled}
            </Checkbox>
            <strong>{text.workingDays(formatCount(data.workingDays))}</strong>
          </p>
        )}
        <p className="calendar-note" id="calendar-settled-note">
          {text.settledNote}
        </p>
      </div>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {form && (
        <CalendarDayForm
          key={form === 'new' ? 'new' : form.day}
          edited={form === 'new' ? null : form}
          onClose={() => setForm(null)}
        />
      )}
      {shifted.length > 0 && (
        <ShiftedPanel key={shifted.map(({ deadlineId }) => deadlineId).join()} shifted={shifted} />
      )}
      {data && data.days.length === 0 && (
        <EmptyPlace title={text.none} hint={text.noneHint}>
          <Button type="primary" onClick={() => setForm('new')}>
            {text.add}
          </Button>
        </EmptyPlace>
      )}
      {data && data.days.length > 0 && (
        <CalendarTable days={data.days} onEdit={setForm} onRemove={({ day }) => void removeDay(day)} />
      )}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'wouter';
import { periodOn } from '../../../shared/domain/period.ts';
import { periodText, ui, workCalendarText } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { overviewQuery, settingsQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { DayBeforeChoice } from './DayBeforeChoice.tsx';
import { LetterSettings } from './LetterSettings.tsx';
import { ReminderSettings } from './ReminderSettings.tsx';
import { SettingLine } from './SettingLine.tsx';
import { saveSetting } from './saveSetting.ts';
import './settings.css';

const text = ui.settings;

/** Cài đặt: each kept as soon as it is set, each taken back by Hoàn tác. */
export function SettingsPage() {
  const { data, error } = useQuery(settingsQuery);
  const today = useQuery(overviewQuery).data?.today;
  const cycle = data && today && periodOn(today, data.periodStart);
  return (
    <section className="list-page" aria-labelledby="settings-title">
      <div className="list-head">
        <h1 id="settings-title">{text.title}</h1>
      </div>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {data && cycle && (
        <div className="list-scroll settings">
          <section aria-labelledby="settings-deadlines">
            <h2 id="settings-deadlines">{text.groups.deadlines}</h2>
            <SettingLine
              label={text.labels.soonDays}
              note={text.notes.soonDays}
              unit={text.days}
              width={72}
              value={String(data.soonDays)}
              onSave={(value) => saveSetting('soonDays', value)}
            />
            <DayBeforeChoice
              value={data.beforeMeansDayBefore}
              onSave={(value) => saveSetting('beforeMeansDayBefore', value)}
            />
            <p className="setting-link">
              <Link to="/settings/calendar">{workCalendarText.title}</Link>
            </p>
            <p className="setting-note">{workCalendarText.note}</p>
          </section>
          <section aria-labelledby="settings-periods">
            <h2 id="settings-periods">{text.groups.periods}</h2>
            <SettingLine
              label={text.labels.periodStart}
              note={text.notes.periodStart(cycle.name, formatDay(cycle.firstDay), formatDay(cycle.lastDay))}
              unit={text.ofMonth}
              width={72}
              value={String(data.periodStart)}
              onSave={(value) => saveSetting('periodStart', value)}
            />
            <SettingLine
              label={text.labels.silentPeriods}
              note={text.notes.silentPeriods}
              unit={text.silentUnit}
              width={72}
              value={String(data.silentPeriods)}
              onSave={(value) => saveSetting('silentPeriods', value)}
            />
            <p className="setting-link">
              <Link to="/settings/periods">{periodText.title}</Link>
            </p>
            <p className="setting-note">{text.notes.periods}</p>
          </section>
          <ReminderSettings settings={data} />
          <LetterSettings settings={data} />
          <section aria-labelledby="settings-appendices">
            <h2 id="settings-appendices">{text.groups.appendices}</h2>
            <SettingLine
              label={text.labels.office}
              note={text.notes.office(data.office)}
              placeholder={text.officePlaceholder}
              width={520}
              value={data.office}
              onSave={(value) => saveSetting('office', value)}
            />
          </section>
          <section aria-labelledby="settings-history">
            <h2 id="settings-history">{text.groups.history}</h2>
            <SettingLine
              label={text.labels.author}
              note={text.notes.author(data.account)}
              placeholder={data.account}
              width={320}
              value={data.author}
              onSave={(value) => saveSetting('author', value)}
            />
          </section>
          <section aria-labelledby="settings-extraction">
            <h2 id="settings-extraction">{text.groups.extraction}</h2>
            <p className="setting-link">
              <Link to="/settings/accuracy">{ui.accuracy.title}</Link>
            </p>
            <p className="setting-note">{text.notes.accuracy}</p>
          </section>
        </div>
      )}
    </section>
  );
}

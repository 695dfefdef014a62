import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { firstShown } from '../../../shared/domain/dashboard.ts';
import { directiveName } from '../../../shared/domain/directiveName.ts';
import { dashboardText as text, ui } from '../../../shared/text.ts';
import { dashboardQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { RatePanel } from './RatePanel.tsx';
import { StackedPanel } from './StackedPanel.tsx';
import { Tiles } from './Tiles.tsx';
import { TrendPanel } from './TrendPanel.tsx';
import { useKeptPlace } from './useKeptPlace.ts';
import './dashboard.css';

/** Tổng quan: where the register stands today; every number opens its list. */
export function DashboardPage() {
  const [told, setTold] = useState(firstShown);
  const { data, error, refetch } = useQuery(dashboardQuery(told));
  const place = useKeptPlace(data !== undefined);
  const units = useMemo(
    () =>
      (data?.units ?? []).map(({ unit, counts }) => ({
        key: unit?.id ?? '',
        label: unit ? unit.shortName || unit.name : text.noLead,
        counts,
        filter: unit ? { units: [unit.id] } : { without: ['lead' as const] },
      })),
    [data],
  );
  const directives = useMemo(
    () =>
      (data?.directives ?? []).map(({ directive, counts }) => ({
        key: directive?.id ?? '',
        label: directive ? (directiveName(directive) ?? ui.directives.noNumber) : text.noDirective,
        counts,
        filter: directive ? { directives: [directive.id] } : { without: ['directive' as const] },
      })),
    [data],
  );
  const fields = useMemo(
    () =>
      (data?.fields ?? []).map(({ field, counts }) => ({
        key: field ?? '',
        label: field ?? text.noField,
        counts,
        filter: field === null ? { without: ['field' as const] } : { fields: [field] },
      })),
    [data],
  );
  return (
    <section className="dashboard" aria-labelledby="dashboard-title" {...place}>
      <h1 id="dashboard-title">{text.title}</h1>
      {error && (
        <Alert
          type="error"
          role="alert"
          title={refusalSentence(error)}
          action={<Button onClick={() => void refetch()}>{ui.error.retry}</Button>}
        />
      )}
      {data && (
        <>
          <Tiles dashboard={data} />
          <div className="dashboard-columns">
            <StackedPanel
              name="units"
              title={text.byUnit}
              hint={text.byUnitHint}
              of={text.unit}
              rows={units}
            />
            <div>
              <TrendPanel months={data.trend} on={data.on} />
              <RatePanel counts={data.counts} originalCounts={data.originalCounts} extended={data.extended} />
            </div>
          </div>
          <StackedPanel name="fields" title={text.byField} of={text.field} rows={fields} />
          <StackedPanel
            name="directives"
            title={text.byDirective}
            of={text.directive}
            rows={directives}
            total={data.directiveCount}
            onAll={() => setTold(data.directiveCount)}
          />
        </>
      )}
    </section>
  );
}

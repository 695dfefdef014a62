import { Button } from 'antd';
import { Fragment } from 'react';
import { Link } from 'wouter';
import type { UnitRef } from '../../../shared/contract/schemas.ts';
import type { UnitDetail } from '../../../shared/contract/unitContract.ts';
import { ui, unitText } from '../../../shared/text.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { changeTime, lineageLine } from './lineageLine.ts';
import { removeChange } from './unitActs.ts';

interface LineageSectionProps {
  unit: UnitDetail;
  pathOf: (id: string) => string;
  /** Whether the form for a change is shown. */
  recording: boolean;
  onRecording: (recording: boolean) => void;
  onOpen: (id: string) => void;
}

const Units = ({ units, pathOf }: { units: readonly UnitRef[]; pathOf: (id: string) => string }) =>
  units.map(({ id, name }, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <Link to={pathOf(id)}>{name}</Link>
    </Fragment>
  ));

/** What a unit came from and became, with the days, and the form that writes down another change. */
export function LineageSection({ unit, pathOf, recording, onRecording, onOpen }: LineageSectionProps) {
  return (
    <section className="detail-section" aria-labelledby="lineage-title">
      <div className="section-head">
        <h3 id="lineage-title">{unitText.lineage}</h3>
        {!recording && (
          <Button size="small" type="link" aria-keyshortcuts="T" onClick={() => onRecording(true)}>
            {unitText.record}
          </Button>
        )}
      </div>
      {unit.lineage.length === 0 && !recording && <p>{unitText.noLineage}</p>}
      <ul className="lineage">
        {unit.lineage.map((change) => {
          const { words, units, became } = lineageLine(change, unit.id);
          const what = [words, ...units.map(({ name }) => name)].join(' ');
          return (
            <li key={change.id}>
              <div>
                <strong>{words}</strong> <Units units={units} pathOf={pathOf} />
                {became.length > 0 && (
                  <>
                    {` ${unitText.line.arrow} `}
                    <Units units={became} pathOf={pathOf} />
                  </>
                )}
              </div>
              <div className="lineage-when">
                <span>{[changeTime(change), change.document].filter(Boolean).join(' · ')}</span>
                <Button
                  size="small"
                  type="link"
                  aria-label={unitText.removeChange(what)}
                  onClick={() => void removeChange(change.id)}
                >
                  {ui.action.remove}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {recording && (
        <ChangeForm
          unit={unit}
          onDone={(id) => {
            onRecording(false);
            if (id !== null) onOpen(id);
          }}
        />
      )}
    </section>
  );
}

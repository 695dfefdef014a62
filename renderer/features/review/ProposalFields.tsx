import type { DraftTask, UnitMatch } from '../../../shared/contract/draftContract.ts';
import { isUnitGroup } from '../../../shared/domain/unitGroup.ts';
import { fieldText, ui, unitText } from '../../../shared/text.ts';
import { DeadlineResult } from '../../components/DeadlineResult.tsx';
import type { Editing } from './editing.ts';

/** A unit as the document names it and, where that differs, as the directory knows it. */
function UnitName({ unit, kind }: { unit: UnitMatch; kind: 'lead' | 'coordinating' }) {
  const { name, unitId, unitName, confidence, now } = unit;
  const percent = Math.round(confidence * 100);
  return (
    <li>
      <span className={`piece piece-${kind}`}>{name}</span>
      {isUnitGroup(name) ? (
        <span className="field-note"> · {ui.units.isGroup}</span>
      ) : (
        unitId === null && <span className="field-note"> · {ui.units.isNew}</span>
      )}
      {unitId !== null && unitName !== null && unitName !== name && (
        <span className="field-note"> {ui.units.matched(unitName, percent)}</span>
      )}
      {now && (
        <span className="field-note">
          {' · '}
          {now.length > 0 ? unitText.now(now.join(', ')) : unitText.ended}
        </span>
      )}
    </li>
  );
}

/** Who leads, who takes part, by when, what is to be handed in, what is cited. Empty fields are left out, lead excepted. */
export function ProposalFields({ task, hide }: { task: DraftTask; hide: Editing }) {
  const { leads, coordinating, deadlines, deliverable, documents, field, programme } = task;
  return (
    <dl className="card-fields">
      {hide !== 'units' && (
        <>
          <dt>{ui.units.leads}</dt>
          <dd>
            {leads.length === 0 && <span className="field-missing">{ui.units.none}</span>}
            <ul>
              {leads.map((unit) => (
                <UnitName key={unit.name} unit={unit} kind="lead" />
              ))}
            </ul>
          </dd>
          {coordinating.length > 0 && (
            <>
              <dt>{ui.units.coordinating}</dt>
              <dd>
                <ul>
                  {coordinating.map((unit) => (
                    <UnitName key={unit.name} unit={unit} kind="coordinating" />
                  ))}
                </ul>
              </dd>
            </>
          )}
        </>
      )}
      {hide !== 'deadlines' && deadlines.length > 0 && (
        <>
          <dt>{ui.detail.deadlines}</dt>
          <dd>
            <ul>
              {deadlines.map(({ deadline }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same wording may stand twice; the list does not move
                <li key={index}>
                  {deadline.phrase && <span className="piece piece-deadline">{deadline.phrase}</span>}{' '}
                  <span aria-hidden>→</span> <DeadlineResult deadline={deadline} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {deliverable && (
        <>
          <dt>{ui.review.deliverable}</dt>
          <dd>{deliverable}</dd>
        </>
      )}
      {field && (
        <>
          <dt>{fieldText.field}</dt>
          <dd>{field}</dd>
        </>
      )}
      {programme && (
        <>
          <dt>{fieldText.programme}</dt>
          <dd>{programme}</dd>
        </>
      )}
      {documents.length > 0 && (
        <>
          <dt>{ui.review.documents}</dt>
          <dd>
            <span className="piece piece-reference">{documents.join('; ')}</span>
          </dd>
        </>
      )}
    </dl>
  );
}

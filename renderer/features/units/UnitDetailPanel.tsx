import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { Link } from 'wouter';
import { ui, unitText } from '../../../shared/text.ts';
import { HistorySection } from '../../components/HistorySection.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { unitQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { taskViewPath } from '../../lib/taskView.ts';
import { ContactSection } from './ContactSection.tsx';
import { LineageSection } from './LineageSection.tsx';
import { NameSection } from './NameSection.tsx';

interface UnitDetailPanelProps {
  id: string;
  /** Grows when the names are to be edited now. */
  edit: number;
  /** They are. */
  onEditing: () => void;
  recording: boolean;
  onRecording: (recording: boolean) => void;
  pathOf: (id: string) => string;
  onOpen: (id: string) => void;
  onRemove: (unit: { id: string; name: string }) => void;
  onClose: () => void;
}

/** Everything known of one unit, beside the list. */
export function UnitDetailPanel(props: UnitDetailPanelProps) {
  const { id, edit, onEditing, recording, onRecording, pathOf, onOpen, onRemove, onClose } = props;
  const { data: unit, error } = useQuery(unitQuery(id));
  // Each request is answered once: neither what was stored nor what is opened anew is to be edited again.
  const answered = useEffectEvent(onEditing);
  const asked = unit === undefined ? 0 : edit;
  useEffect(() => {
    if (asked > 0) answered();
  }, [asked]);
  return (
    <aside className="detail" aria-label={unitText.label(unit?.name ?? '')}>
      <header className="detail-head">
        <h2>{unit?.name ?? ui.nav.units}</h2>
        <Button onClick={onClose} aria-label={unitText.close} aria-keyshortcuts="Escape">
          {ui.action.close}
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys */}
      <section className="detail-body" tabIndex={0} aria-label={unitText.everything}>
        {error && !unit && <Alert type="error" role="alert" title={refusalSentence(error)} />}
        {unit && (
          // A part starts anew when its own content has changed, and only then: what is being typed elsewhere stays.
          <>
            {!unit.stands && (
              <p className="unit-state">
                {unit.now.length > 0
                  ? unitText.now(unit.now.map(({ name }) => name).join(', '))
                  : unitText.ended}
              </p>
            )}
            <NameSection
              key={`names ${JSON.stringify([unit.name, unit.shortName, unit.kind, unit.aliases])}`}
              unit={unit}
              edit={asked}
            />
            <ContactSection key={`contact ${JSON.stringify(unit.contact)}`} unit={unit} />
            <LineageSection
              unit={unit}
              pathOf={pathOf}
              recording={recording}
              onRecording={onRecording}
              onOpen={onOpen}
            />
            {unit.taskCount > 0 && (
              <p>
                <Link to={taskViewPath({ filter: { units: [id] } })}>
                  {unitText.tasks(formatCount(unit.taskCount))}
                </Link>
              </p>
            )}
            <HistorySection history={unit.history} />
            <Button size="small" onClick={() => onRemove(unit)} aria-keyshortcuts="Delete">
              {unitText.remove}
            </Button>
          </>
        )}
      </section>
    </aside>
  );
}

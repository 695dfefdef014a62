import { type ReactNode, useState } from 'react';
import type { LetterDesk as Desk, LetterScope } from '../../../shared/contract/letterContract.ts';
import { type LetterChoice, LetterForm } from './LetterForm.tsx';
import { makeLetters } from './letterActs.ts';

interface LetterDeskProps {
  about: LetterScope;
  work: Desk;
  /** `work` is still that of what was asked for before. */
  waiting: boolean;
  /** The units that a letter can go to. */
  unitIds: readonly string[];
  /** Those that get one until somebody says otherwise; null: all. Who is chosen by hand stays chosen, and nobody else. */
  first: readonly string[] | null;
  tableLabel: string;
  table: (chosen: string[], onChosen: (ids: string[]) => void) => ReactNode;
  notes?: ReactNode;
}

/** The units and the form beside them. */
export function LetterDesk({
  about,
  work,
  waiting,
  unitIds,
  first,
  tableLabel,
  table,
  notes,
}: LetterDeskProps) {
  const [picked, setPicked] = useState(first);
  const [making, setMaking] = useState(false);
  const [changed, setChanged] = useState<Partial<LetterChoice>>({});
  const choice: LetterChoice = {
    firstNumber: work.nextNumber,
    day: work.on,
    answerBy: work.answerBy,
    ...changed,
  };
  const chosen = unitIds.filter((id) => picked === null || picked.includes(id));
  return (
    <div className="letter-desk">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys */}
      <section className="list-scroll" tabIndex={0} aria-label={tableLabel}>
        {table(chosen, (ids) => setPicked(ids.length === unitIds.length ? null : ids))}
      </section>
      <LetterForm
        kind={about.kind}
        work={work}
        choice={choice}
        count={chosen.length}
        making={making || waiting}
        onChoice={(part) => setChanged((all) => ({ ...all, ...part }))}
        onMake={async () => {
          setMaking(true);
          const made = await makeLetters({ about, units: chosen, ...choice });
          setMaking(false);
          if (made) setChanged({}); // the next number is another one
        }}
      >
        {notes}
      </LetterForm>
    </div>
  );
}

import { Button } from 'antd';
import type { UnitImport } from '../../../shared/contract/unitContract.ts';
import { ui, unitText } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { useOneAtATime } from '../../lib/useOneAtATime.ts';
import { importUnits } from './unitActs.ts';

const text = unitText.import;

interface ImportPanelProps {
  file: File;
  found: UnitImport;
  onClose: () => void;
}

const List = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length > 0 && (
    <section className="detail-section">
      <h3>{title}</h3>
      <ul className="import-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );

/** What a workbook would change of the directory, and the lines that cannot be taken; nothing is stored before a word. */
export function ImportPanel({ file, found, onClose }: ImportPanelProps) {
  const { added, changed, changes, unchanged, problems } = found;
  const nothing = added.length + changed.length + changes === 0;
  const store = useOneAtATime(async (isHere) => {
    if ((await importUnits(file, true)) && isHere()) onClose();
  });
  return (
    <aside className="detail" aria-label={text.title}>
      <header className="detail-head">
        <h2>{found.fileName}</h2>
        <Button onClick={onClose} aria-keyshortcuts="Escape">
          {ui.action.cancel}
        </Button>
        <Button type="primary" autoFocus disabled={nothing} onClick={() => void store()}>
          {text.store}
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys */}
      <section className="detail-body" tabIndex={0} aria-label={text.title}>
        {nothing && problems.length === 0 && <p>{text.nothing}</p>}
        <p>
          {[
            text.added(formatCount(added.length)),
            text.changed(formatCount(changed.length)),
            text.changes(formatCount(changes)),
            text.unchanged(formatCount(unchanged)),
          ].join(' · ')}
        </p>
        {problems.length > 0 && (
          <section className="detail-section">
            <h3>{text.problems(formatCount(problems.length))}</h3>
            <p>{text.problemHint}</p>
            <ul className="import-lines">
              {problems.map(({ sheet, cell, problem, found: words }) => (
                <li key={`${sheet} ${cell} ${problem}`}>
                  <strong>{text.cell(sheet, cell)}</strong>: {unitText.problem[problem](words)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <List title={text.added(formatCount(added.length))} lines={added} />
        <List
          title={text.changed(formatCount(changed.length))}
          lines={changed.map(({ name, fields }) => text.fields(name, fields.join(', ')))}
        />
      </section>
    </aside>
  );
}

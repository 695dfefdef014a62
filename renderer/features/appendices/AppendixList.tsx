import { Button, Checkbox, Dropdown } from 'antd';
import type { AppendixChoice, AppendixTemplate } from '../../../shared/contract/appendixContract.ts';
import { appendixNumbers } from '../../../shared/domain/appendices/originalForms.ts';
import { appendixText, ui } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';

interface AppendixListProps {
  templates: readonly AppendixTemplate[];
  shown: AppendixChoice;
  onShow: (choice: AppendixChoice) => void;
  /** Those that are exported together. */
  chosen: readonly AppendixChoice[];
  onChoose: (change: (latest: readonly AppendixChoice[]) => AppendixChoice[]) => void;
  onExport: (asOne: boolean) => void;
}

interface Item {
  choice: AppendixChoice;
  name: string;
}

/** Appendices there are: one is looked at, several are chosen to be exported together. */
export function AppendixList({ templates, shown, onShow, chosen, onChoose, onExport }: AppendixListProps) {
  const originals: Item[] = appendixNumbers.map((number) => ({
    choice: number,
    name: ui.export.appendix[number],
  }));
  const own: Item[] = templates.map(({ id, name }) => ({ choice: id, name }));
  const all = [...originals, ...own].map(({ choice }) => choice);
  const picked = all.filter((choice) => chosen.includes(choice));
  const entry = ({ choice, name }: Item) => (
    <li key={choice} className={choice === shown ? 'appendix-entry appendix-shown' : 'appendix-entry'}>
      <Checkbox
        aria-label={appendixText.choose(name)}
        checked={picked.includes(choice)}
        onChange={({ target }) =>
          onChoose((latest) => {
            const others = latest.filter((each) => each !== choice);
            return target.checked ? [...others, choice] : others;
          })
        }
      />
      <button
        type="button"
        aria-current={choice === shown ? 'true' : undefined}
        title={name}
        onClick={() => onShow(choice)}
      >
        {name}
      </button>
    </li>
  );
  return (
    <nav className="appendix-list" aria-label={appendixText.list}>
      <h2>{appendixText.originals}</h2>
      <ul>{originals.map(entry)}</ul>
      <h2>{appendixText.own}</h2>
      {own.length > 0 ? <ul>{own.map(entry)}</ul> : <p className="appendix-hint">{appendixText.noOwn}</p>}
      <div className="appendix-set">
        <Button size="small" onClick={() => onChoose(() => (picked.length < all.length ? all : []))}>
          {picked.length < all.length ? appendixText.allOf : appendixText.noneOf}
        </Button>
        <Dropdown
          trigger={['click']}
          disabled={picked.length === 0}
          menu={{
            items: [
              { key: 'one', label: appendixText.asOne, onClick: () => onExport(true) },
              { key: 'each', label: appendixText.each, onClick: () => onExport(false) },
            ],
          }}
        >
          <Button aria-haspopup="menu" disabled={picked.length === 0}>
            {appendixText.chosen(formatCount(picked.length))} ▾
          </Button>
        </Dropdown>
      </div>
    </nav>
  );
}

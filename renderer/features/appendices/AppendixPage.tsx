import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { AppendixChoice, AppendixTemplate } from '../../../shared/contract/appendixContract.ts';
import { appendixNumbers } from '../../../shared/domain/appendices/originalForms.ts';
import { appendixText, ui } from '../../../shared/text.ts';
import { OneSelect } from '../../components/OneSelect.tsx';
import { shellApi } from '../../lib/api.ts';
import { type AppendixView, askedFilter, newForm } from '../../lib/appendixView.ts';
import { overviewQuery, periodsQuery } from '../../lib/queries.ts';
import { useScreenCommand } from '../../lib/screenCommands.ts';
import type { OnView } from '../../lib/useAddressView.ts';
import { useDebounced } from '../../lib/useDebounced.ts';
import { useKeyDown } from '../../lib/useKeyDown.ts';
import { AppendixList } from './AppendixList.tsx';
import { AppendixPreview } from './AppendixPreview.tsx';
import { exportSet, printAppendix, saveAppendixPdf } from './appendixActs.ts';
import { templatesQuery } from './appendixQueries.ts';
import { EditorPanel } from './EditorPanel.tsx';
import { exportAppendix } from './exportAppendix.ts';
import { storedForm, useEditing } from './useEditing.ts';
import './appendices.css';

interface AppendixPageProps {
  view: AppendixView;
  onView: OnView<AppendixView>;
  /** Which tasks: the conditions of the task list. */
  renderFilter: () => ReactNode;
}

/** Phụ lục: which one, of which tasks, of which period; seen as it will be written, printed, exported, its form changed. */
export function AppendixPage({ view, onView, renderFilter }: AppendixPageProps) {
  const templates = useQuery(templatesQuery).data;
  const [chosen, setChosen] = useState<AppendixChoice[]>([...appendixNumbers]);
  const { data: periods } = useQuery(periodsQuery);
  const { data: overview } = useQuery(overviewQuery);
  if (!templates || !overview) return null;
  const period = periods?.periods.find(({ id }) => id === view.period) ?? null;
  const template = templates.find(({ id }) => id === view.choice);
  const known = typeof view.choice === 'number' || template || view.choice === newForm;
  const choice = known ? view.choice : 2;
  return (
    <section className="list-page" aria-labelledby="appendices-title">
      <AppendixDesk
        key={`${choice} ${template?.version ?? ''}`}
        view={{ ...view, choice }}
        template={template}
        onView={onView}
        periods={
          <OneSelect<string>
            aria-label={appendixText.period}
            className="appendix-period"
            value={period?.id ?? ''}
            options={[
              { value: '', label: appendixText.noPeriod },
              ...(periods?.periods ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => onView({ period: id || null })}
          />
        }
        filterBar={renderFilter()}
        list={
          <AppendixList
            templates={templates}
            shown={choice}
            onShow={(next) => onView({ choice: next })}
            chosen={chosen}
            onChoose={setChosen}
            onExport={(asOne) =>
              void exportSet({
                appendices: chosen.filter(
                  (each) => typeof each === 'number' || templates.some(({ id }) => id === each),
                ),
                ...askedFilter(view.filter),
                period,
                asOne,
                today: overview.today,
              })
            }
          />
        }
      />
    </section>
  );
}

interface AppendixDeskProps {
  view: AppendixView;
  template: AppendixTemplate | undefined;
  onView: AppendixPageProps['onView'];
  periods: ReactNode;
  filterBar: ReactNode;
  list: ReactNode;
}

/** One appendix on the desk: the list at the left, its pages, the editor beside them. */
function AppendixDesk({ view, template, onView, periods, filterBar, list }: AppendixDeskProps) {
  const base = typeof view.choice === 'number' ? view.choice : (template?.base ?? null);
  const editing = useEditing(base, template);
  const form = useDebounced(editing.form, 250);
  const isNew = view.choice === newForm;
  const input = {
    appendix: isNew ? 2 : view.choice,
    ...(editing.dirty || isNew ? { form } : {}),
    ...askedFilter(view.filter),
    period: view.period,
  };
  const stored = template?.name ?? (base === null ? appendixText.newForm : ui.export.appendix[base]);
  const name = editing.name.trim() || stored;
  const orientation = (editing.dirty || isNew ? editing.form : storedForm(base, template)).orientation;
  const print = () => void printAppendix({ ...input, orientation });
  const open = () => onView({ editing: true });
  useScreenCommand({ id: 'appendix-edit', label: appendixText.edit, note: 'E' }, open, !view.editing);
  useScreenCommand(
    { id: 'appendix-export', label: appendixText.export, note: 'X' },
    () => void exportAppendix(input, name),
  );
  useKeyDown(
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      print();
    },
    { capture: true },
  );
  return (
    <>
      <div className="list-head">
        <h1 id="appendices-title">{appendixText.title}</h1>
        {periods}
        <Button onClick={() => onView({ choice: newForm, editing: true })}>{appendixText.newForm}</Button>
        <Button onClick={open} disabled={view.editing} aria-keyshortcuts="E">
          {appendixText.edit}
        </Button>
        {shellApi && (
          <Button onClick={() => void saveAppendixPdf({ ...input, orientation }, name)}>
            {appendixText.pdf}
          </Button>
        )}
        <Button onClick={print} aria-keyshortcuts="Control+P">
          {appendixText.print}
        </Button>
        <Button type="primary" onClick={() => void exportAppendix(input, name)} aria-keyshortcuts="X">
          {appendixText.export}
        </Button>
      </div>
      {filterBar}
      <div className="appendix-desk">
        {!view.editing && list}
        <div className="appendix-middle">
          <AppendixPreview input={input} />
        </div>
        {view.editing && (
          <EditorPanel
            editing={editing}
            template={template}
            base={base}
            filter={view.filter}
            onSaved={({ id }) => onView({ choice: id })}
            onRemoved={() => onView({ choice: base ?? 2, editing: false })}
            onClose={() => onView({ editing: false, ...(isNew && { choice: 2 as const }) })}
          />
        )}
      </div>
    </>
  );
}

import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { checklistFiles } from '../../../shared/contract/checklistFiles.ts';
import type { ChecklistForm } from '../../../shared/domain/checklist/checklistForm.ts';
import { paperText } from '../../../shared/text.ts';
import { shellApi } from '../../lib/api.ts';
import type { ChecklistView } from '../../lib/checklistView.ts';
import type { OnView } from '../../lib/useAddressView.ts';
import { useKeyDown } from '../../lib/useKeyDown.ts';
import { ChecklistPreview } from './ChecklistPreview.tsx';
import { printChecklist, saveChecklistAs, saveChecklistPdf } from './checklistActs.ts';
import { FormBar } from './FormBar.tsx';
import './print.css';

interface PrintPageProps {
  view: ChecklistView;
  onView: OnView<ChecklistView>;
  /** Which tasks: the conditions of the task list. */
  renderFilter: () => ReactNode;
}

/** In danh sách đến hạn: which tasks, on what sheets, seen before it is printed. */
export function PrintPage({ view, onView, renderFilter }: PrintPageProps) {
  const setForm = (part: Partial<ChecklistForm>) => onView(({ form }) => ({ form: { ...form, ...part } }));
  useKeyDown(
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      void printChecklist(view);
    },
    { capture: true },
  );
  return (
    <section className="list-page" aria-labelledby="print-title">
      <div className="list-head">
        <h1 id="print-title">{paperText.title}</h1>
        <Button type="primary" aria-keyshortcuts="Control+P" onClick={() => void printChecklist(view)}>
          {paperText.print}
        </Button>
        {shellApi && <Button onClick={() => void saveChecklistPdf(view)}>{paperText.pdf}</Button>}
        <Dropdown
          trigger={['click']}
          menu={{
            items: checklistFiles.map((kind) => ({
              key: kind,
              label: paperText.kinds[kind],
              onClick: () => void saveChecklistAs(view, kind),
            })),
          }}
        >
          <Button aria-haspopup="menu">{paperText.saveAs} ▾</Button>
        </Dropdown>
      </div>
      {renderFilter()}
      <FormBar form={view.form} onForm={setForm} />
      <ChecklistPreview view={view} />
    </section>
  );
}

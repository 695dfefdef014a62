import { Button } from 'antd';
import type { AppendixTemplate } from '../../../shared/contract/appendixContract.ts';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { type AppendixNumber, originalForms } from '../../../shared/domain/appendices/originalForms.ts';
import { appendixText, ui } from '../../../shared/text.ts';
import { LabelledInput } from '../../components/LabelledInput.tsx';
import { tellDone } from '../../lib/notice.ts';
import { useKeyDown } from '../../lib/useKeyDown.ts';
import { removeTemplate, saveTemplate } from './appendixActs.ts';
import { FormEditor } from './FormEditor.tsx';
import type { Editing } from './useEditing.ts';

const text = appendixText.editor;

interface EditorPanelProps {
  editing: Editing;
  /** The template that is changed; undefined: an original, or a form that is being made. */
  template: AppendixTemplate | undefined;
  base: AppendixNumber | null;
  /** The filter that is chosen on the page, which a template can keep. */
  filter: TaskFilter;
  onSaved: (template: AppendixTemplate) => void;
  onRemoved: () => void;
  onClose: () => void;
}

/** The editor beside the preview: what is changed shows there at once, and is kept under a name. */
export function EditorPanel({
  editing,
  template,
  base,
  filter,
  onSaved,
  onRemoved,
  onClose,
}: EditorPanelProps) {
  const { form, name, frame, dirty, change, setName, setFrame } = editing;
  async function save(asNew: boolean) {
    const own = asNew ? undefined : template;
    const saved = await saveTemplate({
      id: own?.id ?? null,
      version: own?.version ?? null,
      name,
      base,
      form,
      filter,
      frame: frame === 'keep' && !own ? 'none' : frame,
    });
    if (saved) onSaved(saved);
  }
  useKeyDown(
    (event) => {
      const command = event.ctrlKey || event.metaKey;
      if (command && event.key.toLowerCase() === 's') {
        event.preventDefault();
        void save(!template);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        onClose();
      }
    },
    { capture: true },
  );
  const frameName = frame === 'keep' ? (template?.frame ?? null) : frame === 'none' ? null : frame.name;
  const title = template || base ? text.title : text.newTitle;
  return (
    <aside className="detail appendix-editor" aria-label={title}>
      <header className="detail-head">
        <h2>
          {title}
          {dirty && <span className="appendix-unsaved"> · {text.unsaved}</span>}
        </h2>
        <Button onClick={onClose} aria-keyshortcuts="Escape">
          {ui.action.close}
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys */}
      <section className="detail-body" tabIndex={0} aria-label={title}>
        <LabelledInput label={text.name} value={name} onChange={(value) => setName(value ?? '')} autoFocus />
        <FormEditor
          form={form}
          onForm={change}
          frame={frameName}
          onFrame={(file) => setFrame(file ?? 'none')}
          canChooseSource={!template && base === null}
        />
      </section>
      <footer className="appendix-acts">
        <Button
          type="primary"
          aria-keyshortcuts="Control+S"
          disabled={name.trim() === '' || form.columns.length === 0}
          onClick={() => void save(!template)}
        >
          {template ? text.save : text.saveNew}
        </Button>
        {template && (
          <Button disabled={name.trim() === template.name} onClick={() => void save(true)}>
            {text.saveNew}
          </Button>
        )}
        {base !== null && (
          <Button
            onClick={() => {
              change(structuredClone(originalForms[base]) as typeof form);
              tellDone(text.resetDone);
            }}
          >
            {text.reset}
          </Button>
        )}
        {template && (
          <Button
            danger
            onClick={async () => {
              if (await removeTemplate(template.id)) onRemoved();
            }}
          >
            {text.remove}
          </Button>
        )}
      </footer>
    </aside>
  );
}

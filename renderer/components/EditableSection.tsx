import './detail.css';
import { Button } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { ui } from '../../shared/text.ts';
import { isPopupOpen } from '../lib/isPopupOpen.ts';
import { useFocusBack, useFocusOver } from '../lib/useFocusBack.ts';
import { useSaveOnLeave } from '../lib/useSaveOnLeave.ts';

interface EditableSectionProps {
  title: string;
  view: ReactNode;
  /** Shown instead while it is edited. */
  editor: ReactNode;
  /** Stores the edits; true when they are stored. */
  onSave: () => Promise<boolean>;
  onCancel: () => void;
  /** Whether the edits say something else than what is stored: then leaving the detail in mid-edit stores them too. */
  changed?: boolean;
  /** What is edited, as it stands in the editor: what is typed while it is being stored is stored after it. */
  edits?: unknown;
  /** Grows when it is to be edited now. */
  edit?: number;
}

/** A part of the detail that is read, and edited in its place. Only Esc and "Bỏ qua" give up what was edited. */
export function EditableSection(props: EditableSectionProps) {
  const { title, view, editor, onSave, onCancel, changed = false, edits, edit = 0 } = props;
  const [editing, setEditing] = useState(false);
  const id = useId();
  useEffect(() => {
    if (edit > 0) setEditing(true);
  }, [edit]);
  /** The edits that are being stored. */
  const saving = useRef<string | null>(null);
  const standing = JSON.stringify(edits) ?? '';
  const latest = useRef({ standing, editing, onSave });
  latest.current = { standing, editing, onSave };
  const button = useRef<HTMLButtonElement>(null);
  useFocusBack(editing, () => button.current);
  const { leave } = useFocusOver(title, () => button.current);
  // What is stored comes back as a new section: the old one leaves with its edits, which are on their way already.
  useSaveOnLeave(() => {
    if (!editing || !changed || saving.current === standing) return undefined;
    saving.current = standing;
    return onSave();
  });
  const save = async () => {
    if (saving.current !== null) return;
    saving.current = standing;
    leave();
    let stored = await onSave();
    while (stored && latest.current.editing && latest.current.standing !== saving.current) {
      saving.current = latest.current.standing;
      stored = await latest.current.onSave();
    }
    if (stored) setEditing(false);
    saving.current = null;
  };
  const cancel = () => {
    onCancel();
    setEditing(false);
  };
  function onKeyDown(event: KeyboardEvent) {
    if (editing && event.key === 'Escape' && !isPopupOpen()) {
      event.preventDefault(); // the detail stays, only the edit is left
      cancel();
      return;
    }
    if (!editing || !(event.ctrlKey || event.metaKey) || (event.key !== 's' && event.key !== 'Enter')) return;
    event.preventDefault();
    void save();
  }
  return (
    <section className="detail-section" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="section-head">
        <h3 id={id}>{title}</h3>
        {!editing && (
          <Button
            size="small"
            type="link"
            ref={button}
            onClick={() => setEditing(true)}
            aria-label={`${ui.action.edit}: ${title}`}
          >
            {ui.action.edit}
          </Button>
        )}
      </div>
      {editing ? editor : view}
      {editing && (
        <div className="edit-actions">
          <Button size="small" type="primary" onClick={() => void save()}>
            {ui.action.save}
          </Button>
          <Button size="small" onClick={cancel}>
            {ui.action.cancel}
          </Button>
        </div>
      )}
    </section>
  );
}

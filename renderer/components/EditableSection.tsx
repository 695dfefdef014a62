import './detail.css';
import { Button } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { ui } from '../../shared/text.ts';
import { isPopupOpen } from '../lib/isPopupOpen.ts';

interface EditableSectionProps {
  title: string;
  view: ReactNode;
  /** Shown instead while it is edited. */
  editor: ReactNode;
  /** Stores the edits; true when they are stored. */
  onSave: () => Promise<boolean>;
  onCancel: () => void;
  /** Grows when it is to be edited now. */
  edit?: number;
}

/** A part of the detail that is read, and edited in its place. */
export function EditableSection({ title, view, editor, onSave, onCancel, edit = 0 }: EditableSectionProps) {
  const [editing, setEditing] = useState(false);
  const id = useId();
  useEffect(() => {
    if (edit > 0) setEditing(true);
  }, [edit]);
  const save = async () => {
    if (await onSave()) setEditing(false);
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

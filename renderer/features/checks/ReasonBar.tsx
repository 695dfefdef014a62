import { Button, Input } from 'antd';
import { useState } from 'react';
import { honestyText, ui } from '../../../shared/text.ts';

interface ReasonBarProps {
  label: string;
  onSave: (reason: string) => void;
  onCancel: () => void;
}

/** Why something is left as it is: one line below the list, kept by Enter. */
export function ReasonBar({ label, onSave, onCancel }: ReasonBarProps) {
  const [reason, setReason] = useState('');
  return (
    <form
      className="work-foot reason-bar"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(reason);
      }}
    >
      <label htmlFor="finding-reason">{label}</label>
      <Input
        id="finding-reason"
        autoFocus
        maxLength={1000}
        placeholder={honestyText.reasonPlaceholder}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="primary" htmlType="submit" disabled={reason.trim() === ''}>
        {ui.action.save}
      </Button>
      <Button onClick={onCancel}>{ui.action.cancel}</Button>
    </form>
  );
}

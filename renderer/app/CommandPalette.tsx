import { Modal } from 'antd';
import { Command } from 'cmdk';
import { useEffect, useState } from 'react';
import { ui } from '../../shared/text.ts';
import { usePaletteGroups } from './usePaletteGroups.ts';

/** Ctrl+K: finds tasks, directives and units without marks, and runs commands. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState('');
  const groups = usePaletteGroups(typed);
  // Answers come in one after another; what stands first is what Enter takes, until the arrows say otherwise.
  const first = groups[0]?.items[0]?.id ?? '';
  useEffect(() => setPicked(first), [first]);

  return (
    <Modal
      open
      title={ui.palette.title}
      footer={null}
      closable={false}
      onCancel={onClose}
      width={640}
      style={{ top: 80 }}
    >
      <Command
        label={ui.palette.title}
        shouldFilter={false}
        className="palette"
        loop
        value={picked}
        onValueChange={setPicked}
      >
        <Command.Input
          autoFocus
          value={typed}
          onValueChange={setTyped}
          placeholder={ui.palette.placeholder}
        />
        <Command.List label={ui.palette.title}>
          <Command.Empty>{ui.palette.none}</Command.Empty>
          {groups.map(({ heading, items }) => (
            <Command.Group key={heading} heading={heading}>
              {items.map(({ id, label, note, run }) => (
                <Command.Item
                  key={id}
                  value={id}
                  onSelect={() => {
                    onClose();
                    run();
                  }}
                >
                  <span className="palette-label">{label}</span>
                  {note && <span className="palette-note">{note}</span>}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Modal>
  );
}

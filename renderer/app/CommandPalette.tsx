import { Modal } from 'antd';
import { Command } from 'cmdk';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { ui } from '../../shared/text.ts';
import { useFocusReturn } from '../lib/useFocusBack.ts';
import { type PaletteItem, usePaletteOffer } from './usePaletteOffer.ts';

/** Ctrl+K: finds tasks, directives and units without marks, and runs commands. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  useFocusReturn();
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState('');
  /** Enter came before the tasks of these words: what stands first is taken when they are there. */
  const [entered, setEntered] = useState(false);
  const { groups, waiting } = usePaletteOffer(typed);
  const first = groups[0]?.items[0];
  // Answers come in one after another; what stands first is what Enter takes, until the arrows say otherwise.
  const top = first?.id ?? '';
  useEffect(() => setPicked(top), [top]);

  function take({ run }: PaletteItem) {
    onClose();
    run();
  }
  useEffect(() => {
    if (!entered || waiting) return;
    setEntered(false);
    if (first) take(first);
  });
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || picked !== top || !waiting) return;
    event.preventDefault();
    setEntered(true);
  }
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
        onKeyDown={onKeyDown}
      >
        <Command.Input
          autoFocus
          value={typed}
          onValueChange={(words) => {
            setTyped(words);
            setEntered(false);
          }}
          placeholder={ui.palette.placeholder}
        />
        <Command.List label={ui.palette.title} aria-busy={waiting}>
          <Command.Empty>{waiting ? ui.tasks.loading : ui.palette.none}</Command.Empty>
          {groups.map(({ heading, items }) => (
            <Command.Group key={heading} heading={heading}>
              {items.map((item) => (
                <Command.Item key={item.id} value={item.id} onSelect={() => take(item)}>
                  <span className="palette-label">{item.label}</span>
                  {item.note && <span className="palette-note">{item.note}</span>}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Modal>
  );
}

import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { ui } from '../../shared/text.ts';
import { importFiles } from '../features/start/importFiles.ts';
import { useStore } from '../lib/createStore.ts';
import { droppedFiles } from '../lib/droppedFiles.ts';
import { dropTaker } from '../lib/dropTaker.ts';
import { ImportContext } from '../lib/importContext.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Files come in here: chosen by dialog or dropped anywhere on the window. The first one read is opened for review. */
export function ImportPlace({ children }: { children: ReactNode }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [, navigate] = useLocation();
  const take = (files: File[]) => void importFiles(files, (id) => navigate(`/drafts/${id}`));
  const taker = useStore(dropTaker);
  const onDropped = useEffectEvent((files: File[]) => (taker ? taker.take(files) : take(files)));

  useEffect(() => {
    let depth = 0;
    const onEnter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth++;
      setOver(true);
    };
    const onLeave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    // Without this the window would open the file instead.
    const onOver = (event: DragEvent) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      const isTaken = event.defaultPrevented; // by the place it was dropped on
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (isTaken) return;
      void droppedFiles(event.dataTransfer).then((files) => onDropped(files));
    };
    const listeners = { dragenter: onEnter, dragleave: onLeave, dragover: onOver, drop: onDrop };
    const entries = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [type, listener] of entries) window.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of entries) window.removeEventListener(type, listener);
    };
  }, []);

  return (
    <ImportContext value={() => input.current?.click()}>
      {children}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".docx,.doc,.pdf,.xlsx,.txt,.md"
        aria-label={ui.import.input}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = ''; // the same file may be chosen again
        }}
      />
      {over && (
        <div className="drop-place" role="status">
          {taker?.hint ?? ui.import.drop}
        </div>
      )}
    </ImportContext>
  );
}

import { type DragEvent, useState } from 'react';
import type { TaskDetail } from '../../../../shared/contract/schemas.ts';
import { addFiles } from './evidenceActs.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Files that are dropped on the detail are evidence of its task, not documents to be read. */
export function useEvidenceDrop(task: TaskDetail | undefined) {
  const [over, setOver] = useState(false);
  if (!task) return { over: false, drop: {} };
  return {
    over,
    drop: {
      onDragOver(event: DragEvent) {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave(event: DragEvent) {
        const into = event.relatedTarget;
        if (!(into instanceof Node && event.currentTarget.contains(into))) setOver(false);
      },
      onDrop(event: DragEvent) {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void addFiles(task, null, [...event.dataTransfer.files]);
      },
    },
  };
}

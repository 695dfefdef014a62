import { useEffect } from 'react';
import { useEditRequest } from '../../lib/editRequest.ts';

/** Fields that are always open: a request to edit them is answered by the focus. */
const places = { status: 'task-status', progress: 'task-result', evidence: 'task-done-on' } as const;

function useFocusOn(taskId: string, part: keyof typeof places) {
  const wanted = useEditRequest(taskId, part);
  useEffect(() => {
    if (wanted > 0) document.getElementById(places[part])?.focus();
  }, [wanted, part]);
}

/** Answers requests to edit status, progress or evidence of a task. */
export function useFocusPart(taskId: string) {
  useFocusOn(taskId, 'status');
  useFocusOn(taskId, 'progress');
  useFocusOn(taskId, 'evidence');
}

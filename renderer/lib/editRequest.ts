import { useEffect } from 'react';
import { createStore, useStore } from './createStore.ts';

/** A part of a task's detail that can be asked to be edited at once. */
export type TaskPart = 'text' | 'deadlines' | 'units' | 'status' | 'evidence' | 'progress';

const editRequest = createStore<{ taskId: string; part: TaskPart; count: number } | null>(null);
let asked = 0;

/** Asks the detail of a task, once it is shown, to edit a part. */
export const requestEdit = (taskId: string, part: TaskPart) =>
  editRequest.set({ taskId, part, count: ++asked });

/** Grows when this part of this task is to be edited now; each request is answered once. */
export function useEditRequest(taskId: string, part: TaskPart): number {
  const request = useStore(editRequest);
  const wanted = request?.taskId === taskId && request.part === part ? request.count : 0;
  useEffect(() => {
    if (wanted > 0) editRequest.set(null);
  }, [wanted]);
  return wanted;
}

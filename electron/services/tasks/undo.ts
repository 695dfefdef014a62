import { operationText } from '../../../shared/text.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** Hoàn tác: takes back the last operation and says which. Refused with UNDO_NOTHING or UNDO_CHANGED. */
export async function undo({ store }: ServiceContext): Promise<{ undone: string }> {
  const { action, data } = await store.undo();
  return { undone: operationText(action, data) };
}

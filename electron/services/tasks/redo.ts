import { operationText } from '../../../shared/text.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** Làm lại: does again what was taken back last and says which. Refused with REDO_NOTHING or REDO_CHANGED. */
export async function redo({ store }: ServiceContext): Promise<{ redone: string }> {
  const { action, data } = await store.redo();
  return { redone: operationText(action, data) };
}

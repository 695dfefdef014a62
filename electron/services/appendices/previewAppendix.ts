import type { AppendixPreview, ExportInput } from '../../../shared/contract/appendixContract.ts';
import type { LaidOut } from '../../office/workbookBytes.ts';
import type { Store } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { appendixModels } from './appendixModels.ts';

/** What was laid out last, so that its further pages are there at once; anything new in the register makes it old. */
const last = new WeakMap<Store, { key: string; laidOut: LaidOut }>();

async function layOut(context: ServiceContext, input: ExportInput): Promise<LaidOut> {
  const newest = await context.store.read(({ operations }) => operations.newest());
  const key = JSON.stringify([newest, context.clock.today(), input]);
  const kept = last.get(context.store);
  if (kept?.key === key) return kept.laidOut;
  const { sheetLayout } = await import('../../office/sheetLayout.ts');
  const [ready] = await appendixModels(context, [input], input.period ?? null);
  if (!ready) throw new Error('one appendix was asked for');
  const laidOut = { model: ready.model, layout: sheetLayout(ready.model) };
  last.set(context.store, { key, laidOut });
  return laidOut;
}

/** Xem trước phụ lục: some of its pages as they will be printed. Refused as an export of it. */
export async function previewAppendix(
  context: ServiceContext,
  { from, count, ...input }: ExportInput & { from: number; count: number },
): Promise<AppendixPreview> {
  const { previewPages } = await import('../../office/previewPages.ts');
  const { model, layout } = await layOut(context, input);
  return previewPages(model, layout, { from, count });
}

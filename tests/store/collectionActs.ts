import { acceptReturned } from '../../electron/services/collection/acceptReturned.ts';
import { collectionBoard } from '../../electron/services/collection/collectionBoard.ts';
import { makeForms } from '../../electron/services/collection/makeForms.ts';
import { readReturned } from '../../electron/services/collection/readReturned.ts';
import { returnToUnit } from '../../electron/services/collection/returnToUnit.ts';
import { ensureCurrentPeriod } from '../../electron/services/periods/editPeriods.ts';
import { listPeriods } from '../../electron/services/periods/listPeriods.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { memoryTarget } from '../corpus/collection/memoryTarget.ts';

const attachments = {
  keep: async (bytes: Uint8Array) => ({ sha256: '', size: bytes.byteLength }),
  has: async () => true,
};

const sent = new WeakMap<
  ServiceContext,
  { periodId: string; file: { fileName: string; bytes: Uint8Array } }
>();

async function send(context: ServiceContext, periodId: string, unitId: string): Promise<void> {
  const target = memoryTarget();
  const making = makeForms(context, { periodId, unitIds: [unitId], dueOn: null }, target);
  for await (const _ of making);
  const [fileName = '', bytes = new Uint8Array()] = [...target.files][0] ?? [];
  sent.set(context, { periodId, file: { fileName, bytes } });
}

/**
 * One step of a collection: the period, then a form for its first unit, then that form back, with its first row reported
 * on or with its errors. What was taken back meanwhile is refused.
 */
export async function collect(context: ServiceContext, result: string, back: boolean): Promise<void> {
  const { current } = await listPeriods(context);
  if (current.id === null) {
    await ensureCurrentPeriod(context);
    return;
  }
  const before = sent.get(context);
  const [first] = (await collectionBoard(context, current.id)).rows;
  if (!before || !first?.sentOn) {
    if (first) await send(context, current.id, first.unitId);
    return;
  }
  const { periodId, file } = before;
  const given = { ...context, attachments };
  try {
    if (back) await returnToUnit(given, periodId, file);
    else {
      const { found } = await context.store.read((repositories) =>
        readReturned(repositories, context, periodId, file),
      );
      const [row] = found.rows;
      const now = row?.cells.find(({ field }) => field === 'result')?.now ?? '';
      const decisions = row ? [{ no: row.no, field: 'result' as const, now, value: result }] : [];
      await acceptReturned(given, periodId, [{ file, decisions }]);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    sent.delete(context);
  }
}

import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ReconciledCell } from '../../../shared/domain/collection/reconcile.ts';
import { cellDoubtText, cellProblemText, collectionText, fieldNameText } from '../../../shared/text.ts';
import { keptStill } from '../../attachments/keptStill.ts';
import type { CellMark } from '../../office/collection/markedBytes.ts';
import type { CollectionContext } from './collectionContext.ts';
import { type ReadReturn, type ReturnedFile, readReturned } from './readReturned.ts';
import { workbookFile } from './workbookFile.ts';

const noteOf = ({ problem, doubts, field }: ReconciledCell): string =>
  problem
    ? cellProblemText[problem]
    : `${fieldNameText[field]}: ${doubts.map((doubt) => cellDoubtText[doubt]).join('; ')}`;

/** What is said of which cell: everything that could not be taken, and what has to be confirmed. Pure. */
export function marksOf({ found }: Pick<ReadReturn, 'found'>): (CellMark & { code: string })[] {
  const cells = found.rows.flatMap((row) =>
    row.cells
      .filter(({ state, address }) => (state === 'error' || state === 'doubtful') && address !== '')
      .map((cell) => ({
        code: row.code,
        sheet: cell.sheet,
        address: cell.address,
        note: noteOf(cell),
        tone: cell.state === 'error' ? ('error' as const) : ('doubt' as const),
      })),
  );
  const rows = found.unknown.flatMap(({ sheet, line, kind }) =>
    // of a task that is none of theirs any more there is nothing to set right
    kind === 'withdrawn'
      ? []
      : [
          {
            code: '',
            sheet,
            address: `B${line}`,
            note: collectionText.unknownRow[kind],
            tone: 'error' as const,
          },
        ],
  );
  return [...cells, ...rows];
}

/**
 * Trả lại đơn vị: its own workbook with the errors marked in their cells, and a text to send with it; that it went back is
 * recorded, the file kept. Refused as `readReturned`.
 */
export async function returnToUnit(context: CollectionContext, periodId: string, file: ReturnedFile) {
  const { store, clock, attachments } = context;
  const read = await store.read((repositories) => readReturned(repositories, context, periodId, file));
  const marks = marksOf(read);
  const { markedBytes } = await import('../../office/collection/markedBytes.ts');
  const made = await markedBytes(file.bytes, marks).catch((error: unknown) => {
    throw new Refusal('FILE_DAMAGED', { file: read.file.fileName }, { cause: error });
  });
  const { size } = await attachments.keep(file.bytes, read.file.fileName);
  const { unit } = read;
  const data = { file: read.file.fileName, ...(unit && { unit }) };
  await store.write({ action: 'return-form', data, undoable: true }, async ({ changes, collection }) => {
    const row = {
      form_id: read.form.id,
      unit_id: read.form.unitId,
      file_name: read.file.fileName,
      sha256: read.sha256,
      size,
      received_on: clock.today(),
      state: 'returned' as const,
      accepted: 0,
      open: marks.length,
    };
    await keptStill(attachments, read.sha256, read.file);
    const before = await collection.fileBySha(read.form.id, read.sha256);
    if (before) await changes.update('collection_file', before.id, { state: 'returned', open: marks.length });
    else await changes.insert('collection_file', [row]);
  });
  const fileName = read.file.fileName.replace(/(?:\.[^.]+)?$/u, ` - can sua.xlsx`);
  return {
    file: workbookFile(made.bytes, fileName),
    text: collectionText.returnLetter(
      unit ?? '',
      marks.map(({ sheet, address, code, note }) => ({ place: `${sheet}, ô ${address}`, code, note })),
    ),
    marked: made.marked,
  };
}

import { Buffer } from 'node:buffer';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { LetterKind } from '../../../shared/domain/letters/letter.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** A page of text with a picture or two; a template that is larger is some other document. */
const mostBytes = 5_000_000;
const ownNames: Readonly<Record<LetterKind, string>> = {
  tasks: 'Mau cong van don doc.docx',
  report: 'Mau cong van don doc gui bao cao.docx',
};
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The template that letters of a kind are made from: the office's own, else the program's. */
export async function templateInUse(
  { store }: Pick<ServiceContext, 'store'>,
  kind: LetterKind,
): Promise<Uint8Array> {
  const own = await store.read(({ letters }) => letters.template(kind));
  if (own) return new Uint8Array(Buffer.from(own.content, 'base64'));
  const { letterTemplate } = await import('../../office/letters/letterTemplate.ts');
  return letterTemplate(kind);
}

/** Tải mẫu công văn: the template in use, to be changed in Word. */
export async function downloadTemplate(
  context: Pick<ServiceContext, 'store'>,
  kind: LetterKind,
): Promise<{ fileName: string; file: File }> {
  const own = await context.store.read(({ letters }) => letters.template(kind));
  const fileName = own?.fileName ?? ownNames[kind];
  const bytes = new Uint8Array(await templateInUse(context, kind));
  return { fileName, file: new File([bytes], fileName, { type: wordType }) };
}

/**
 * Dùng mẫu của cơ quan: a Word file with the tags of a kind of letter, in the place of the one before. Refused with FILE_TOO_LARGE
 * or the LETTER_TEMPLATE_ codes; then the template stays.
 */
export async function setTemplate(
  { store }: ServiceContext,
  { kind, bytes, fileName }: { kind: LetterKind; bytes: Uint8Array; fileName: string },
): Promise<{ fileName: string }> {
  if (bytes.byteLength > mostBytes)
    throw new Refusal('FILE_TOO_LARGE', { file: fileName, limit: mostBytes / 1_000_000 });
  const { checkLetterTemplate } = await import('../../office/letters/renderLetter.ts');
  checkLetterTemplate(bytes, fileName, kind);
  await store.write(
    { action: 'set-letter-template', data: { file: fileName }, undoable: true },
    async ({ changes, letters }) => {
      const before = await letters.template(kind);
      if (before) await changes.remove('letter_template', before.id);
      await changes.insert('letter_template', [
        { kind, file_name: fileName, content: Buffer.from(bytes).toString('base64') },
      ]);
    },
  );
  return { fileName };
}

/** Dùng lại mẫu của chương trình; false where it is in use already. */
export async function resetTemplate(
  { store }: ServiceContext,
  kind: LetterKind,
): Promise<{ reset: boolean }> {
  const own = await store.read(({ letters }) => letters.template(kind));
  if (!own) return { reset: false };
  await store.write({ action: 'reset-letter-template', data: {}, undoable: true }, ({ changes }) =>
    changes.remove('letter_template', own.id),
  );
  return { reset: true };
}

import { Buffer } from 'node:buffer';
import {
  AppendixForm,
  type AppendixTemplate,
  type SaveTemplate,
} from '../../../shared/contract/appendixContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { longest } from '../../../shared/domain/appendices/appendixForm.ts';
import { appendixNumbers } from '../../../shared/domain/appendices/originalForms.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import type { Writing } from '../../store/openStore.ts';
import type { StoredTemplate } from '../../store/repositories/appendixRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** A head with a logo; a workbook that is larger is some other document. */
const mostBytes = 5_000_000;

/** What tells names apart: without marks and case, blanks single. */
export const templateKey = (name: string): string => fold(name).replace(/\s+/gu, ' ').trim();

/** A stored template as it is used and shown. */
export const templateOf = (row: StoredTemplate): AppendixTemplate => ({
  id: row.id,
  version: row.version,
  name: row.name,
  base: appendixNumbers.find((number) => number === row.base) ?? null,
  form: AppendixForm.parse(JSON.parse(row.form)),
  filter: TaskFilter.parse(JSON.parse(row.filter)),
  frame: row.frame_name,
});

/** Mẫu phụ lục của cơ quan, by name. */
export const listTemplates = ({ store }: Pick<ServiceContext, 'store'>): Promise<AppendixTemplate[]> =>
  store.read(async ({ appendices }) => (await appendices.templates()).map(templateOf));

/** A workbook that can serve as a frame, as it is stored. Refused with the FILE_ and FRAME_ codes. */
async function frameContent(file: File): Promise<string> {
  if (file.size > mostBytes)
    throw new Refusal('FILE_TOO_LARGE', { file: file.name, limit: mostBytes / 1_000_000 });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { checkWorkbook } = await import('../../documents/xlsx/checkWorkbook.ts');
  await checkWorkbook(bytes, file.name);
  const { readFrame } = await import('../../office/frame/readFrame.ts');
  await readFrame(bytes, file.name);
  return Buffer.from(bytes).toString('base64');
}

async function store(writing: Writing, input: SaveTemplate, name: string, frame: string | null) {
  const { appendices, changes } = writing;
  const own = input.id === null ? undefined : await appendices.template(input.id);
  if (input.id !== null && !own) throw new Refusal('TEMPLATE_GONE');
  if (own && own.version !== input.version) throw new Refusal('TEMPLATE_CHANGED');
  const key = templateKey(name);
  const same = await appendices.templateNamed(key);
  if (same && same.id !== own?.id) throw new Refusal('TEMPLATE_NAME_TAKEN', { found: name });
  const kept = input.frame === 'keep' ? (own?.frame_id ?? null) : null;
  const [added = null] =
    frame === null || typeof input.frame === 'string'
      ? []
      : await changes.insert('appendix_frame', [{ file_name: input.frame.name, content: frame }]);
  const row = {
    name,
    name_key: key,
    base: input.base,
    form: JSON.stringify(input.form),
    filter: JSON.stringify(input.filter),
    frame_id: added ?? kept,
  };
  if (own) await changes.update('appendix_template', own.id, row);
  const id = own?.id ?? (await changes.insert('appendix_template', [row]))[0];
  const stored = id && (await appendices.template(id));
  if (!stored) throw new Error('a template that was written is there');
  return templateOf(stored);
}

/**
 * Lưu mẫu phụ lục: a new one, or another form of one. Refused with TEMPLATE_EMPTY, TEMPLATE_NAME_TAKEN, TEMPLATE_GONE,
 * TEMPLATE_CHANGED, and the FILE_ and FRAME_ codes of its frame; then nothing changes.
 */
export async function saveTemplate(context: ServiceContext, input: SaveTemplate): Promise<AppendixTemplate> {
  const name = input.name.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, longest.name);
  if (templateKey(name) === '' || input.form.columns.length === 0) throw new Refusal('TEMPLATE_EMPTY');
  const frame = typeof input.frame === 'string' ? null : await frameContent(input.frame);
  return context.store.write(
    { action: 'save-appendix-template', data: { template: name }, undoable: true },
    (writing) => store(writing, input, name, frame),
  );
}

/** Bỏ mẫu phụ lục, to be taken back by Hoàn tác. Refused with TEMPLATE_GONE. */
export async function removeTemplate(context: ServiceContext, id: string): Promise<{ name: string }> {
  const found = await context.store.read(({ appendices }) => appendices.template(id));
  if (!found) throw new Refusal('TEMPLATE_GONE');
  const { name } = found;
  await context.store.write(
    { action: 'remove-appendix-template', data: { template: name }, undoable: true },
    ({ changes }) => changes.remove('appendix_template', id),
  );
  return { name };
}

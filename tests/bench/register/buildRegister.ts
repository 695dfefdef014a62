import type { Database } from 'better-sqlite3';
import { clockFrom } from '../../../electron/clock.ts';
import { directiveRow } from '../../../electron/services/directives/directiveRow.ts';
import { sampleUnits } from '../../../electron/services/sample/sampleUnits.ts';
import { deadlineRows, referenceRows, unitRows } from '../../../electron/services/tasks/taskRows.ts';
import { storeOn, type Writing } from '../../../electron/store/openStore.ts';
import type { NewRow } from '../../../electron/store/tables.ts';
import { unitNameKey } from '../../../shared/domain/unitName.ts';
import type { Block } from '../../../shared/extraction/block.ts';
import { addDays, type Day } from '../../../shared/vietnamese/day.ts';
import { type Random, randomFrom } from './random.ts';
import { taskDeadlines } from './taskDeadlines.ts';
import { directiveWords, placeName } from './words.ts';

/** How large a register is to be. */
export interface RegisterSize {
  tasks: number;
  directives: number;
  /** Lines of the operation log, at least. */
  logLines: number;
}

const communes = 100;
const directivesAtOnce = 20;
const bulk = { action: 'load-sample', data: {}, undoable: false } as const;
const edit = { action: 'update-task', data: { code: 'NV-0001' }, undoable: true } as const;
const fields = ['Chính quyền số', 'Kinh tế số', 'Xã hội số', 'Hạ tầng số', 'An toàn thông tin'];
const issuers = ['KH-UBND', 'CT-UBND', 'TB-VP', 'BC-TGV', 'NQ-BCĐ', 'QĐ-UBND', 'CV-TGV'];

async function addUnits({ changes }: Writing): Promise<string[]> {
  const named = Object.values(sampleUnits).map(({ name, shortName, kind }) => ({ name, shortName, kind }));
  const invented = Array.from({ length: communes }, (_, at) => {
    const name = placeName(at);
    return { name: `Ủy ban nhân dân xã ${name}`, shortName: `UBND xã ${name}`, kind: 'commune' as const };
  });
  const rows: NewRow<'unit'>[] = [...named, ...invented].map(({ name, shortName, kind }) => ({
    name,
    short_name: shortName,
    kind,
    name_key: unitNameKey(name),
  }));
  return changes.insert('unit', rows);
}

const blockOf = (text: string, no: number): Block => ({
  no,
  kind: 'item',
  marker: `${no}.`,
  text,
  bold: false,
  cells: [],
  table: null,
  footnotes: [],
  page: null,
});

/** A directive with its document and so many tasks, each with units, deadlines and documents cited. */
async function addDirective(
  { changes }: Writing,
  random: Random,
  unitIds: readonly string[],
  { at, firstNumber, tasks, on }: { at: number; firstNumber: number; tasks: number; on: Day },
): Promise<string[]> {
  const date = addDays(on, -random.below(1_400));
  const number = `${10_000 + at}/${random.pick(issuers)}`;
  const words = directiveWords(random);
  const texts = Array.from({ length: tasks }, () => words.taskText());
  const [documentId = ''] = await changes.insert('document', [
    {
      file_name: `van-ban-${at}.docx`,
      kind: 'docx',
      sha256: `sha256 ${at}`,
      fingerprint: `fingerprint ${at}`,
      blocks: JSON.stringify(texts.map(blockOf)),
    },
  ]);
  const header = {
    number,
    kind: 'Kế hoạch',
    date,
    place: 'Lam Sơn',
    issuer: 'ỦY BAN NHÂN DÂN TỈNH LAM SƠN',
    subject: words.subject,
    signer: null,
    period: null,
  };
  const [directiveId = ''] = await changes.insert('directive', [directiveRow(header, documentId)]);
  const drawn = texts.map((text, index) => ({ text, index, ...taskDeadlines(random, date, on) }));
  const ids = await changes.insert(
    'task',
    drawn.map(({ text, index, status, doneOn }) => ({
      number: firstNumber + index,
      directive_id: directiveId,
      document_id: documentId,
      ref: `II.${index + 1}`,
      section: 'II. NHIỆM VỤ',
      text,
      status,
      done_on: doneOn,
      result: status === 'not-started' ? '' : words.result(),
      deliverable: words.deliverable(),
      source: JSON.stringify([{ block: index, from: 0, to: text.length }]),
      field: fields[index % fields.length] ?? null,
      programme: null,
      priority: 'normal' as const,
      note: '',
      done_document: null,
    })),
  );
  const units = ids.flatMap((id) => {
    // the first dozen lead most of the work, as everywhere
    const lead = random.chance(0.7) ? random.below(12) : random.below(unitIds.length);
    const others = [random.below(unitIds.length), ...(random.chance(0.3) ? [random.below(20)] : [])].filter(
      (one) => one !== lead,
    );
    const keys = (places: readonly number[]) => [...new Set(places)].map((place) => unitIds[place] ?? '');
    return [...unitRows(id, 'lead', keys([lead])), ...unitRows(id, 'coordinating', keys(others))];
  });
  await changes.insert('task_unit', units);
  await changes.insert(
    'task_deadline',
    drawn.flatMap(({ deadlines, index }) => deadlineRows(ids[index] ?? '', deadlines, on)),
  );
  const cited = ids.flatMap((id) =>
    random.chance(0.4) ? referenceRows(id, [`${1 + random.below(900)}/${random.pick(issuers)}`]) : [],
  );
  await changes.insert('task_reference', cited);
  return ids;
}

/**
 * Fills an empty register with invented data through the store's own way of writing, so that rows, log and index are what
 * years of use leave; the same on every run but for keys and instants.
 */
export async function buildRegister(sqlite: Database, size: RegisterSize, on: Day): Promise<void> {
  const store = storeOn(sqlite, { author: 'bench', clock: clockFrom(undefined, on) });
  const random = randomFrom(size.tasks);
  const unitIds = await store.write(bulk, addUnits);
  const share = size.tasks / size.directives;
  const taskIds: string[] = [];
  for (let first = 0; first < size.directives; first += directivesAtOnce) {
    await store.write(bulk, async (writing) => {
      for (let at = first; at < Math.min(first + directivesAtOnce, size.directives); at++) {
        const tasks = Math.round((at + 1) * share) - Math.round(at * share);
        const firstNumber = taskIds.length + 1;
        taskIds.push(...(await addDirective(writing, random, unitIds, { at, firstNumber, tasks, on })));
      }
    });
  }
  let lines = Number(sqlite.prepare('select count(*) from operation_change').pluck().get());
  for (let round = 0; lines < size.logLines; round++) {
    const wanted = Math.min(1_000, size.logLines - lines);
    await store.write(edit, async ({ changes }) => {
      for (let index = 0; index < wanted; index++) {
        const id = random.pick(taskIds);
        await changes.update('task', id, { result: `Đã xong ${index % 100} % của đợt ${round}` });
      }
    });
    lines += wanted;
  }
}

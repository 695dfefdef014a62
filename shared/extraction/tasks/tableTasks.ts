import type { TimeContext } from '../deadlines/timeContext.ts';
import type { FoundDeadline, FoundUnit, ProposedTask } from '../extraction.ts';
import { refOf } from '../outline/outlineNode.ts';
import { targetColumnsOf } from '../tables/findTargets.ts';
import { columnOf, type Table, type TableRow } from '../tables/readTables.ts';
import { shadow } from '../text/shadow.ts';
import { cellRoles } from './cellRoles.ts';
import { classifySection } from './classifySection.ts';
import { doubtsOf } from './doubtsOf.ts';
import { draftTask, listedUnits, type Piece } from './draftTask.ts';
import { timeValues } from './timeValues.ts';
import { emptyContext } from './workContext.ts';

interface TaskColumns {
  no: number;
  name: number;
  lead: number;
  partner: number;
  time: number;
  product: number;
}

/** A column that tells what was done: the table reports. */
const doneColumnOf = (headings: readonly string[]): number =>
  columnOf(
    headings,
    /da (?:hoan thanh|thuc hien|trien khai)|tinh hinh thuc hien|ket qua (?:thuc hien|trien khai)|ty le|dang trien khai/u,
  );

/** Cột của bảng giao việc, told by the headings' words whatever their order; null when the table gives no work. */
export function taskColumnsOf(headings: readonly string[]): TaskColumns | null {
  const lead = columnOf(
    headings,
    /chu tri|don vi thuc hien|co quan thuc hien|phu trach|dau moi|phan cong|don vi duoc giao|don vi chiu trach nhiem|nguoi thuc hien|^(?:don vi|co quan)$/u,
    /^(?:cq |co quan |don vi )?phoi hop/u,
  );
  const time = columnOf(
    headings,
    /thoi gian|thoi han|han (?:hoan thanh|thuc hien|xu ly)|tien do(?! thuc hien den)|hoan thanh (?:truoc|trong)|lo trinh/u,
    /ket qua/u,
  );
  const name = columnOf(
    headings,
    /nhiem vu|noi dung|cong viec|dau viec|hoat dong|ten (?:van ban|de an|chuong trinh|viec)|^viec|hang muc/u,
    /chu tri|phoi hop|thoi gian|ket qua|muc tieu/u,
  );
  if (name < 0 || (lead < 0 && time < 0)) return null;
  if (time < 0 && (doneColumnOf(headings) >= 0 || targetColumnsOf(headings) !== null)) return null;
  return {
    no: columnOf(headings, /^(?:tt|stt|so tt|no)/u),
    name,
    lead,
    partner: columnOf(headings, /phoi hop/u, /chu tri/u),
    time,
    product: columnOf(headings, /san pham|ket qua|dau ra/u),
  };
}

const piecesOf = (row: TableRow, column: number): Piece[] =>
  (row.cells[column] ?? [])
    .map(({ block, cell }) => ({ block, from: cell.from, to: cell.to }))
    .filter(({ from, to }) => to > from);

const isMany = /^(?:\d+(?:\.\d+)*|[a-zđ])[.)]?$/iu;
const isGroupNumber = /^[\s*]*(?:[IVX]+|[A-Z])[\s*.)]*$/u;

/** A row that only names the group of the rows below it. */
const isGroupRow = (row: TableRow, columns: TaskColumns): boolean => {
  const filled = row.texts.filter((text) => text.trim() !== '').length;
  if (
    filled <= 2 &&
    [columns.lead, columns.time, columns.partner].every((column) => (row.texts[column] ?? '').trim() === '')
  ) {
    const no = (row.texts[columns.no] ?? '').trim();
    return columns.no < 0
      ? filled === 1
      : no === '' || isGroupNumber.test(no) || filled === 1 || !isMany.test(no);
  }
  return false;
};

/** `nt`, `như trên`: the same as in the row above. */
const isDitto = (row: TableRow, column: number): boolean =>
  column >= 0 && /^(?:nt|-?nt-?|nhu tren|["”])$/u.test(shadow((row.texts[column] ?? '').trim()));

const unitsOf = (row: TableRow, column: number): FoundUnit[] =>
  piecesOf(row, column).flatMap((piece) => listedUnits(piece, 'column'));

/** Nhiệm vụ trong bảng: one task for each row of a table that gives work, by its columns. */
export function tableTasks(table: Table, time: TimeContext): ProposedTask[] {
  const columns = taskColumnsOf(table.headings);
  if (!columns) return [];
  const section = table.under?.block.text ?? table.part.titles.map(({ text }) => text).join(' ');
  const kind = classifySection(section);
  const isReport = kind === 'results' || kind === 'issues';
  if (isReport && (columns.time < 0 || doneColumnOf(table.headings) >= 0)) return [];
  const prefix = table.under ? refOf(table.under) : table.part.kind === 'main' ? '' : 'PL';
  const tasks: ProposedTask[] = [];
  let group = '';
  let leads: FoundUnit[] = [];
  let partners: FoundUnit[] = [];
  let deadlines: FoundDeadline[] = [];
  for (const row of table.rows) {
    if (isGroupRow(row, columns)) {
      group = (row.texts[columns.no] ?? '').replace(/[\s*.)]+/gu, '');
      continue;
    }
    const [first, ...more] = piecesOf(row, columns.name);
    if (!first || !/\p{L}{2}/u.test(row.texts[columns.name] ?? '')) continue;
    const roles = isDitto(row, columns.lead) ? null : piecesOf(row, columns.lead).map(cellRoles);
    const isBoth = roles?.some(({ partners }) => partners.length > 0) ?? false;
    leads = roles ? roles.flatMap((one) => one.leads) : leads;
    const own = isDitto(row, columns.partner) ? partners : unitsOf(row, columns.partner);
    partners = [
      ...(isBoth || (roles && own !== partners) ? (roles ?? []).flatMap((one) => one.partners) : []),
      ...own,
    ];
    deadlines = isDitto(row, columns.time)
      ? deadlines
      : piecesOf(row, columns.time).flatMap((piece) => timeValues(piece, time));
    const no = (row.texts[columns.no] ?? '').trim().replace(/[.)]+$/u, '');
    const [product] = piecesOf(row, columns.product);
    const task = draftTask({
      ref: [prefix, group, no === '' ? String(tasks.length + 1) : no].filter((one) => one !== '').join('.'),
      pieces: [first, ...more],
      context: {
        ...emptyContext,
        section,
        coordinating: partners,
        deliverable: product ? product.block.text.slice(product.from, product.to) : null,
      },
      time,
      ...(leads.length > 0 ? { leads } : {}),
    });
    const due = columns.time >= 0 ? deadlines : task.deadlines;
    tasks.push({
      ...task,
      coordinating: task.coordinating.map((unit) => ({ ...unit, certainty: 'certain' })),
      deadlines: due,
      doubts: doubtsOf({ leads: task.leads, deadlines: due }),
    });
  }
  return tasks;
}

import type { AppendixModel, CellValue } from '../../../shared/domain/appendix.ts';
import type {
  ChecklistColumn,
  ChecklistLine,
  ChecklistModel,
} from '../../../shared/domain/checklist/checklistModel.ts';
import { checklistText } from '../../../shared/text.ts';
import { romanNumeral } from '../../../shared/vietnamese/romanNumeral.ts';

/** So many characters of a sheet's column to a millimetre of paper. */
const charactersPerMillimetre = 0.55;
const tick = '☐';

const cellOf = ({ key }: ChecklistColumn, lines: readonly ChecklistLine[]): CellValue => {
  if (key === 'box') return tick;
  const text = lines.map((line) => line.text).join('\n');
  if (key === 'number') return Number(text);
  return text === '' ? null : text;
};

const centred = ['box', 'number', 'code'];

/** A checklist as the workbook's writer takes it, so that it is laid out, read back and counted as appendices are. Pure. */
export function checklistAppendix(model: ChecklistModel): AppendixModel {
  const { columns, groups, form, lines } = model;
  const isGrouped = form.grouping !== 'none';
  return {
    label: form.occasion,
    title: model.title,
    attachedTo: lines.filter((line) => line !== form.occasion).join('; '),
    sheet: 'Danh sách đến hạn',
    orientation: form.orientation,
    columns: columns.map(({ key, heading, width }) => ({
      key,
      heading,
      over: null,
      width: Math.round(width * charactersPerMillimetre),
      align: centred.includes(key) ? 'center' : 'left',
    })),
    groups: groups.map(({ heading, rows }, at) => ({
      level: 1,
      numeral: isGrouped ? romanNumeral(at + 1) : null,
      heading,
      rows: rows.map(({ id, cells }) => ({
        id,
        cells: columns.map((column, place) => cellOf(column, cells[place] ?? [])),
      })),
    })),
    columnNumbers: null,
    total: null,
    signature: null,
    noun: checklistText.noun,
    notes: [...model.notes],
    taskCount: model.taskCount,
    on: model.on,
  };
}

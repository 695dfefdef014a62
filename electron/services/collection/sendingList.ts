import { formSheetText } from '../../../shared/text.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import type { FormModel } from '../../office/collection/formModel.ts';
import type { ListModel } from '../../office/collection/listBytes.ts';
import type { StoredContact } from '../../store/repositories/unitRepository.ts';

const { list } = formSheetText;

/** Danh sách gửi biểu, to go with the letter: every unit with its file and whom to ask there. Pure. */
export function sendingList(
  period: { name: string; firstDay: Day; lastDay: Day },
  forms: readonly FormModel[],
  contacts: ReadonlyMap<string, StoredContact>,
): { fileName: string; model: ListModel } {
  const { columns } = list;
  const own = forms.filter(({ unit }) => unit !== null);
  const rows = own.map((form, at) => {
    const contact = contacts.get(form.unit?.id ?? '');
    const leads = form.rows.filter(({ role }) => role === 'lead').length;
    return [
      at + 1,
      form.unit?.name ?? '',
      form.fileName,
      leads,
      form.rows.length - leads,
      form.dueOn && { day: form.dueOn },
      contact?.person ?? '',
      contact?.phone ?? '',
      contact?.email ?? '',
    ];
  });
  return {
    fileName: `00_Danh-sach-gui_${period.lastDay.slice(0, 7)}.xlsx`,
    model: {
      sheet: list.sheet,
      title: list.title,
      subtitle: formSheetText.period(period.name, formatDay(period.firstDay), formatDay(period.lastDay)),
      columns: [
        { heading: columns.number, width: 6 },
        { heading: columns.unit, width: 40 },
        { heading: columns.file, width: 44 },
        { heading: columns.lead, width: 11 },
        { heading: columns.coordinating, width: 11 },
        { heading: columns.due, width: 13 },
        { heading: columns.person, width: 22 },
        { heading: columns.phone, width: 15 },
        { heading: columns.email, width: 26 },
      ],
      rows,
    },
  };
}

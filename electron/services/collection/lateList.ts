import { collectionText, formSheetText } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { boardOf } from './collectionBoard.ts';
import { workbookFile } from './workbookFile.ts';

const { list } = formSheetText;

/** Danh sách đơn vị chưa gửi lại biểu, and a text that asks them for it. Refused with PERIOD_GONE. */
export async function lateList({ store, clock }: ServiceContext, periodId: string) {
  const { board, contacts } = await store.read(async (repositories) => ({
    board: await boardOf(repositories, periodId, clock.today()),
    contacts: await repositories.units.contacts(),
  }));
  const late = board.rows.filter(({ state }) => state === 'late' || state === 'waiting');
  const { listBytes } = await import('../../office/collection/listBytes.ts');
  const { columns } = list;
  const bytes = await listBytes({
    sheet: list.lateSheet,
    title: list.lateTitle,
    subtitle: `${board.period}, ${collectionText.onDay(formatDay(clock.today()))}`,
    columns: [
      { heading: columns.number, width: 6 },
      { heading: columns.unit, width: 44 },
      { heading: columns.sent, width: 13 },
      { heading: columns.due, width: 13 },
      { heading: columns.late, width: 11 },
      { heading: columns.person, width: 24 },
      { heading: columns.phone, width: 16 },
      { heading: columns.email, width: 28 },
    ],
    rows: late.map(({ unitId, unit, sentOn, dueOn, lateDays }, at) => {
      const contact = contacts.get(unitId);
      return [
        at + 1,
        unit,
        sentOn && { day: sentOn },
        dueOn && { day: dueOn },
        lateDays,
        contact?.person ?? '',
        contact?.phone ?? '',
        contact?.email ?? '',
      ];
    }),
  });
  return {
    file: workbookFile(bytes, `Chua gui bieu - ${clock.today()}.xlsx`),
    text: collectionText.lateLetter(
      board.period,
      late.map(({ unit, lateDays }) => ({ unit, lateDays })),
      board.dueOn && formatDay(board.dueOn),
    ),
    units: late.length,
  };
}

import path from 'node:path';
import type { ExportOutcome } from '../../../shared/contract/appendixContract.ts';
import type { ListInput } from '../../../shared/contract/listContract.ts';
import type { AppendixModel } from '../../../shared/domain/appendix.ts';
import { listSheet } from '../../../shared/domain/listSheet.ts';
import { groupName } from '../../../shared/groupName.ts';
import { listText } from '../../../shared/text.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { allGroups } from '../tasks/allTasks.ts';
import { conditionLines } from '../tasks/conditionLines.ts';

/** A file name to propose, plain letters only. */
export const listFileName = ({ clock }: Pick<ServiceContext, 'clock'>): string =>
  listText.export.file(clock.today());

/** How the list is put in order, a line each. */
function orderLines({ sort, thenBy = [], groupBy }: ListInput): string[] {
  const columns = [sort, ...thenBy].map(({ key, descending }) => {
    const name = listText.columns[key];
    return descending ? listText.sort.descending(name) : name;
  });
  const sorted = listText.sort.by(columns.join(', '));
  return groupBy ? [`${listText.group.noted(listText.group.by[groupBy])}. ${sorted}.`] : [`${sorted}.`];
}

/** What the list shows as data, all its groups unfolded. */
export function listModel(context: ServiceContext, input: ListInput): Promise<AppendixModel> {
  return context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    const { office } = await repositories.settings.all();
    const { groups } = await allGroups(repositories, input, by);
    const { groupBy, columns, filter } = input;
    return listSheet({
      groups: groups.map(({ rows, ...section }) => ({
        heading: groupBy ? `${groupName(section, groupBy)} (${rows.length} nhiệm vụ)` : null,
        tasks: rows,
      })),
      columns,
      conditions: await conditionLines(repositories, filter, by.on),
      order: orderLines(input),
      office,
      on: by.on,
    });
  });
}

/** Xuất danh sách đang xem to a path. Refused with the TARGET_ codes and EXPORT_SHORT. */
export async function exportList(
  context: ServiceContext,
  { path: target, ...input }: ListInput & { path: string },
): Promise<ExportOutcome> {
  const { writeAppendix } = await import('../../office/writeAppendices.ts');
  const { tasks, checkCode } = await writeAppendix(await listModel(context, input), { path: target });
  return { path: target, fileName: path.basename(target), tasks, checkCode };
}

/** The same workbook as bytes, for the browser's own download. */
export async function downloadList(
  context: ServiceContext,
  input: ListInput,
): Promise<{ outcome: ExportOutcome; file: File }> {
  const { appendixBytes } = await import('../../office/appendixBytes.ts');
  const { bytes, tasks, checkCode } = await appendixBytes(await listModel(context, input));
  const fileName = listFileName(context);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const file = new File([new Uint8Array(bytes)], fileName, { type });
  return { outcome: { path: null, fileName, tasks, checkCode }, file };
}

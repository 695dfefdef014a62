import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ServiceContext } from '../serviceContext.ts';
import type { FormTarget } from './makeForms.ts';

async function folderName({ store }: ServiceContext, periodId: string): Promise<string> {
  const period = await store.read(({ periods }) => periods.get(periodId));
  if (!period) throw new Refusal('PERIOD_GONE');
  return `Bieu thu thap ${period.lastDay.slice(0, 7)}`;
}

/** A new folder for a period's forms in the one that the user chose. */
export async function formsFolder(
  context: ServiceContext,
  periodId: string,
  chosen: string,
): Promise<FormTarget> {
  const { folderTarget, newFolderIn } = await import('../../office/collection/folderTarget.ts');
  return folderTarget(await newFolderIn(chosen, await folderName(context, periodId)));
}

/** The same files in one archive, for where no folder can be chosen. */
export async function formsArchive(
  context: ServiceContext,
  periodId: string,
): Promise<{ target: FormTarget; archive: () => Promise<File> }> {
  const { archiveTarget } = await import('../../office/collection/archiveTarget.ts');
  const name = `${await folderName(context, periodId)}.zip`;
  const target = archiveTarget(name);
  return {
    target,
    archive: async () => new File([new Uint8Array(await target.bytes())], name, { type: 'application/zip' }),
  };
}

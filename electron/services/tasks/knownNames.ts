import type { FieldNames, TaskChange } from '../../../shared/contract/taskContract.ts';
import { knownSpelling } from '../../../shared/domain/fieldName.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';

type Wanted = Pick<TaskChange, 'field' | 'programme'>;

interface Named {
  field?: string | null;
  programme?: string | null;
}
const columns = ['field', 'programme'] as const;

/** Lĩnh vực and chương trình as they are to be stored: in the spelling that the register knows; what is not named is left out. */
export async function knownNames({ tasks }: Pick<Repositories, 'tasks'>, wanted: Wanted): Promise<Named> {
  const named: Named = {};
  for (const column of columns) {
    const name = wanted[column];
    if (name === undefined) continue;
    const used = name === null ? [] : await tasks.namesUsed(column);
    named[column] =
      name === null
        ? null
        : knownSpelling(
            name,
            used.map((each) => each.name),
          );
  }
  return named;
}

/** Lĩnh vực and chương trình that the register names, most used first. */
export const fieldNames = ({ store }: ServiceContext): Promise<FieldNames> =>
  store.read(async ({ tasks }) => ({
    fields: await tasks.namesUsed('field'),
    programmes: await tasks.namesUsed('programme'),
  }));

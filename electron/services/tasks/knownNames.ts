import type { TaskChange } from '../../../shared/contract/taskContract.ts';
import { knownSpelling } from '../../../shared/domain/fieldName.ts';
import type { Repositories } from '../../store/openStore.ts';

type Named = Pick<TaskChange, 'field' | 'programme'>;
const columns = ['field', 'programme'] as const;

/** Lĩnh vực and chương trình as they are to be stored: in the spelling that the register knows; what is not named is left out. */
export async function knownNames({ tasks }: Pick<Repositories, 'tasks'>, wanted: Named): Promise<Named> {
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

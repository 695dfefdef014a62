import type { TrashPage, TrashQuery, TrashRow } from '../../../shared/contract/trashContract.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import { trashKinds } from '../../../shared/domain/trash.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import type { TrashedRow } from '../../store/repositories/trashRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';

const trashRow = ({ number, symbol, ...row }: TrashedRow): TrashRow => ({
  ...row,
  code: number === null ? (symbol ?? '') : taskCode(number),
});

/** One page of the trash, the last removed first, found by words without marks. */
export function listTrash({ store }: ServiceContext, query: TrashQuery): Promise<TrashPage> {
  const words = fold(query.search).split(/\s+/u).filter(Boolean);
  return store.read(async ({ trash }) => {
    const kinds = query.kinds.length > 0 ? query.kinds : trashKinds;
    const rows = (await trash.all(kinds)).map(trashRow);
    const found = rows.filter(({ code, title, author }) => {
      const text = fold(`${code} ${title} ${author}`);
      return words.every((word) => text.includes(word));
    });
    return { rows: found.slice(query.offset, query.offset + query.limit), total: found.length };
  });
}

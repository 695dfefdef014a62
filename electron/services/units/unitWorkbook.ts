import { unitChangeText, unitKindText } from '../../../shared/text.ts';
import type { UnitWorkbook } from '../../office/units/unitWorkbookBytes.ts';
import type { Repositories } from '../../store/openStore.ts';
import { noContact } from '../../store/repositories/unitRepository.ts';

/** What a workbook holds of the directory, cell by cell: written out, and compared with when it comes back. */
export async function unitWorkbook({ units }: Pick<Repositories, 'units'>): Promise<UnitWorkbook> {
  const all = await units.all();
  const contacts = await units.contacts();
  const changes = await units.changes();
  const names = new Map(all.map(({ id, name }) => [id, name] as const));
  const lines = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '').join('\n');
  return {
    units: all.map(({ id, name, shortName, kind, aliases }) => {
      const { person, phone, email, address } = contacts.get(id) ?? noContact;
      return {
        id,
        name,
        shortName,
        kind: unitKindText[kind],
        aliases: aliases.join('\n'),
        person,
        phone,
        email,
        address,
      };
    }),
    changes: changes.map(({ id, kind, on, year, document, before, after }) => ({
      id,
      kind: unitChangeText[kind],
      on: on && { day: on },
      year,
      document,
      before: lines(before),
      after: lines(after),
    })),
  };
}

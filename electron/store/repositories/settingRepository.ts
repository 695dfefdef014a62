import type { Kysely, Transaction } from 'kysely';
import {
  type SettingName,
  type Settings,
  settingNames,
  settingsFrom,
} from '../../../shared/domain/settings.ts';
import { listed } from '../listed.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/**
 * Reads the settings. `account` is whoever uses this machine: a name given for the history is theirs alone, so that on a
 * machine with several accounts nobody's changes are written down as another's.
 */
export const settingRepository = (db: Db, account: string) => {
  const rowName = (name: SettingName) => (name === 'author' ? `author:${account}` : name);

  async function all(): Promise<Settings> {
    const rows = await db
      .selectFrom('setting')
      .select(['name', 'value'])
      .where('name', 'in', listed(settingNames.map(rowName)))
      .where('deleted_at', 'is', null)
      .execute();
    const stored = new Map(rows.map(({ name, value }) => [name, value]));
    return settingsFrom(
      Object.fromEntries(
        settingNames.flatMap((name) => {
          const value = stored.get(rowName(name));
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    );
  }

  return {
    all,
    account,

    /** Who changes are written down as. */
    author: async (): Promise<string> => (await all()).author || account,

    rowName,

    /** Key of a setting's row; undefined while it stands at its default. */
    rowOf: async (name: SettingName): Promise<string | undefined> =>
      (
        await db
          .selectFrom('setting')
          .select('id')
          .where('name', '=', rowName(name))
          .where('deleted_at', 'is', null)
          .executeTakeFirst()
      )?.id,
  };
};

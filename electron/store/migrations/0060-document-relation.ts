import type { Migration } from './migration.ts';

/** What a directive does with a document that it cites: replaces, amends, rests on, carries out; null: merely cites, or imported before. */
export const documentRelation: Migration = {
  number: 60,
  up: (sqlite) => {
    sqlite.exec('alter table directive_reference add column relation text');
  },
};

import Database from 'better-sqlite3';
import { cachedKibibytes } from '../../../electron/store/openDatabase.ts';
import { searchWords } from '../../../electron/store/search/searchWords.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';

interface Named {
  number: number;
  words: string;
}

/**
 * The same question asked of a register that keeps the folded text in a column instead of a full-text index: each word, or
 * the phrase in quotes, must stand in it. The first in the list's order, and counts by timeliness. Writes the column into the
 * file first.
 */
export function likeSearch(file: string) {
  const sqlite = new Database(file);
  sqlite.pragma(`cache_size = -${cachedKibibytes}`);
  sqlite.exec('create table folded (number integer primary key, words text not null)');
  const insert = sqlite.prepare('insert into folded values (@number, @words)');
  const texts = sqlite.prepare<
    [],
    Named
  >(`select task.number, concat_ws(char(10), printf('NV-%04d', task.number),
    task.ref, task.text, task.result, task.deliverable, directive.number, directive.subject,
    (select group_concat(unit.name || ' ' || unit.short_name, ' ') from task_unit
      join unit on unit.id = task_unit.unit_id where task_unit.task_id = task.id),
    (select group_concat(number, ' ') from task_reference where task_id = task.id)) as words
    from task left join directive on directive.id = task.directive_id`);
  const all = texts.all();
  sqlite.transaction(() => {
    for (const { number, words } of all) insert.run({ number, words: searchWords([words]) });
  })();

  const found = (words: readonly string[]) =>
    `from folded cross join task_index on task_index.number = folded.number where ${words
      .map(() => 'folded.words like ?')
      .join(' and ')}`;
  return {
    search(typed: string) {
      const words = typed.startsWith('"') ? [typed.replaceAll('"', '')] : typed.split(/\s+/u).filter(Boolean);
      const patterns = words.map((word) => `%${fold(word)}%`);
      const rest = found(words);
      sqlite.prepare(`select timeliness, count(*) ${rest} group by timeliness`).all(patterns);
      sqlite
        .prepare(`select task_index.task_id ${rest} order by undated, due, task_index.number limit 1`)
        .all(patterns);
    },
    close: () => {
      sqlite.close();
    },
  };
}

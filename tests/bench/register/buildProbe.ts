// A process of its own that builds a register of so many tasks, so that whoever measures it begins with a clean memory.

import { openDatabase } from '../../../electron/store/openDatabase.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { buildRegister } from './buildRegister.ts';

const [file = '', tasks = '', on = ''] = process.argv.slice(2);
const size = { tasks: Number(tasks), directives: Number(tasks) / 50, logLines: Number(tasks) * 5 };
const sqlite = openDatabase(file);
// years of work in a minute: while it is built nothing is waited for; what is measured is opened anew
for (const pragma of ['synchronous = OFF', 'cache_size = -400000', 'wal_autocheckpoint = 50000'])
  sqlite.pragma(pragma);
await buildRegister(sqlite, size, on as Day);
sqlite.pragma('wal_checkpoint(TRUNCATE)');
sqlite.close();

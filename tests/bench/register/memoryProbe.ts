// A process of its own that opens a register and shows what a first morning shows; prints the memory it then holds, in MB.
import { TaskQuery } from '../../../shared/contract/taskContract.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { openRegister } from './openRegister.ts';
import { askableIn, pageQuestions, searches } from './questions.ts';

const [file = '', on = ''] = process.argv.slice(2);
const register = openRegister(file, on as Day);
const { api, sqlite } = register;
await api.dashboard.get();
const ask = askableIn(sqlite);
for (const query of pageQuestions(ask, 20)) await api.tasks.list(query);
for (const search of searches(ask, 20)) await api.tasks.list(TaskQuery.parse({ filter: { search } }));
console.log(process.memoryUsage().rss / 1e6);
register.close();

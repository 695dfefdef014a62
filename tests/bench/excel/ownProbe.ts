// A process of its own that exports an appendix: laid out, written, read back, counted, renamed. Prints what it took.
import { writeAppendix } from '../../../electron/office/writeAppendices.ts';
import { longAppendix } from './longAppendix.ts';
import { tellCost } from './tellCost.ts';

const [rows = '', file = ''] = process.argv.slice(2);
const model = longAppendix(Number(rows));
const started = performance.now();
const { tasks } = await writeAppendix(model, { path: file });
if (tasks !== Number(rows)) throw new Error(`${tasks} rows`);
tellCost(started);

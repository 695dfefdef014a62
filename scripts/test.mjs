// npm test: all checks and all tests. What could not run is named with its reason in the last lines.
import './nodeVersion.mjs';
import { runChecks } from './checks.mjs';
import { runEndToEnd } from './endToEnd.mjs';
import { addUp, close } from './tally.mjs';

const checks = await runChecks();
const endToEnd = await runEndToEnd();
close(addUp([checks, endToEnd]));

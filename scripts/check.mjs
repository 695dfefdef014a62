// npm run check: format, lint with layer rules, types, unused code, tests without a window.
import './nodeVersion.mjs';
import { runChecks } from './checks.mjs';
import { close } from './tally.mjs';

close(await runChecks());

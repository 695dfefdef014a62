// npm run test:e2e: the end-to-end tests alone; further words go to Playwright.
import './nodeVersion.mjs';
import { runEndToEnd } from './endToEnd.mjs';
import { close } from './tally.mjs';

close(await runEndToEnd(process.argv.slice(2)));

// npm run bench -- [NAME …] [--json]: figures, as ratios against peers in the same run wherever there is one; exit 1 when a bound does not hold.
import { parseArgs } from 'node:util';
import type { Figure } from './figure.ts';

const suites: Record<string, () => Promise<{ measure(): Promise<Figure[]> }>> = {
  extraction: () => import('./extraction.ts'),
  excel: () => import('./excel.ts'),
  store: () => import('./store.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; known: ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}

const round = (value: number) => Number(value.toPrecision(4));
const line = (figure: Figure) =>
  [
    figure.holds ? 'ok  ' : 'FAIL',
    figure.name,
    `${round(figure.value)} ${figure.unit}`,
    figure.peer && figure.peerValue !== null ? `${figure.peer}: ${round(figure.peerValue)}` : '',
    figure.ratio === null ? '' : `ratio ${round(figure.ratio)} (at most ${figure.bound})`,
    figure.ratio === null && figure.bound !== null ? `(at most ${figure.bound} ${figure.unit})` : '',
  ]
    .filter(Boolean)
    .join('  ');

const figures: Figure[] = [];
for (const [name, load] of Object.entries(suites)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const measured = await (await load()).measure();
  figures.push(...measured);
  if (!values.json) for (const figure of measured) console.log(line(figure));
}
if (values.json) console.log(JSON.stringify({ figures }, null, 1));
process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;

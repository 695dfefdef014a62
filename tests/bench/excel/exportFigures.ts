// An appendix exported, beside a bare exceljs stream writer that writes the same cells in the same run.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { compared, type Figure, percentile, told } from '../figure.ts';

/** Each is run so often, by turns, and the middle figure counts. */
const rounds = 3;
const bound = 1.25;

interface Cost {
  time: number;
  memory: number;
}

const middle = (costs: readonly Cost[], of: keyof Cost) =>
  percentile(
    costs.map((cost) => cost[of]),
    0.5,
  );

function probe(name: string, rows: number, file: string): Cost {
  const script = path.join(import.meta.dirname, `${name}.ts`);
  return JSON.parse(execFileSync(process.execPath, [script, String(rows), file], { encoding: 'utf8' }));
}

/** Time and memory of an export of 20,000 rows of 12 styled columns; of 100,000 what they are. */
export function exportFigures(folder: string): Figure[] {
  const file = (name: string) => path.join(folder, `${name}.xlsx`);
  const [own, peer]: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    own.push(probe('ownProbe', 20_000, file('own')));
    peer.push(probe('peerProbe', 20_000, file('peer')));
  }
  const name = 'excel: export of 20,000 rows of 12 columns, read back';
  const beside = (of: keyof Cost) => ({ name: 'exceljs stream writer alone', value: middle(peer, of) });
  const long = probe('ownProbe', 100_000, file('long'));
  return [
    compared(`${name}: time`, 'ms', middle(own, 'time'), beside('time'), bound),
    compared(`${name}: memory`, 'MB', middle(own, 'memory'), beside('memory'), bound),
    told('excel: export of 100,000 rows of 12 columns, read back: time', 'ms', long.time),
    told('excel: the same: memory', 'MB', long.memory),
    told('excel: the same: file', 'MB', statSync(file('long')).size / 1e6),
  ];
}

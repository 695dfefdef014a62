// Builds the page, the main process and the preload when a source is newer than what stands in dist/.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const newest = (folder) =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true }).map((name) => statSync(path.join(folder, name)).mtimeMs),
  );
const sources = ['electron', 'renderer', 'shared', 'assets'].filter((folder) => existsSync(folder));
const built = 'dist/preload/preload.cjs'; // written last
const settings = ['vite.config.ts', 'package-lock.json'];

const outOfDate = () =>
  !existsSync(built) ||
  Math.max(...sources.map(newest), ...settings.map((file) => statSync(file).mtimeMs)) >
    statSync(built).mtimeMs;

/** Builds what is out of date; answers whether anything was built. */
export async function build() {
  if (!outOfDate()) return false;
  const { createBuilder } = await import('vite');
  await (await createBuilder({ logLevel: 'warn' })).buildApp();
  return true;
}

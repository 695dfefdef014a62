// npm run dist: the Windows installer (per user) and the portable program; `npm run dist -- dir` only an unpacked folder
// for this machine. Electron for Windows and the installer's tools are downloaded by electron-builder from GitHub.
import './nodeVersion.mjs';
import { build } from './build.mjs';
import { packageFolder } from './packageFolder.mjs';
import { runTool } from './run.mjs';

await build();
if (process.argv[2] === 'dir' && process.platform === 'linux') await packageFolder();
else {
  const target = process.argv[2] === 'dir' ? ['--dir'] : ['--win', 'nsis', 'portable', '--x64'];
  process.exitCode = await runTool('electron-builder/cli.js', [...target, '--publish', 'never']);
}

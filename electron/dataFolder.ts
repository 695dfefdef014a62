import os from 'node:os';
import path from 'node:path';

const folderName = 'DonDoc'; // ASCII: some backup tools and old drivers stumble over other letters

function applicationData(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return environment['APPDATA'] ?? path.join(os.homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return path.join(os.homedir(), 'Library', 'Application Support');
  return environment['XDG_CONFIG_HOME'] ?? path.join(os.homedir(), '.config');
}

/** The folder that holds the register on this machine, the same for the window and for browser mode; DONDOC_DATA overrides it. */
export const dataFolder = (
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string => environment['DONDOC_DATA'] || path.join(applicationData(environment, platform), folderName);

/** The register's file inside its folder. */
export const registerFile = (folder: string): string => path.join(folder, 'dondoc.sqlite');

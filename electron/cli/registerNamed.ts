import { dataFolder, registerFile } from '../dataFolder.ts';

/** The register that `--db` names; without it the one of the window and of browser mode. */
export const registerNamed = (db: string | undefined): string => db ?? registerFile(dataFolder());

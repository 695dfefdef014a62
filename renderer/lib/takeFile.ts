import { appApi } from './api.ts';
import { saveByBrowser } from './saveByBrowser.ts';

/** Takes a file that long work has made and hands it to the browser; answers its name. */
export async function takeFile(key: string): Promise<string> {
  const { file } = await appApi.files.take({ key });
  saveByBrowser(file, file.name);
  return file.name;
}

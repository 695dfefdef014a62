import { extractionJson } from '../../shared/extraction/extractionJson.ts';
import { readDirective } from '../services/drafts/proposeDirective.ts';
import { extractionLines } from './extractionLines.ts';
import { print } from './output.ts';
import { dayNamed, readParameters, userPath } from './parameters.ts';
import { UsageError } from './usageError.ts';

/** `extract TỆP`: reads a document and prints what it holds; stores nothing. */
export async function extractCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = readParameters(parameters, {
    json: { type: 'boolean' },
    on: { type: 'string' },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(null);
  const on = dayNamed(values.on);
  const { extraction } = await readDirective({ path: userPath(file) }, on ? { on } : {});
  print(values.json, extractionJson(extraction), () => extractionLines(extraction));
}

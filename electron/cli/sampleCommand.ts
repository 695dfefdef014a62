import { commandText } from '../../shared/text.ts';
import { loadSample } from '../services/sample/loadSample.ts';
import { print } from './output.ts';
import { dayNamed, needed, readParameters } from './parameters.ts';
import { UsageError } from './usageError.ts';
import { withApplication } from './withApplication.ts';

/** `sample --db TỆP`: puts the invented province into an empty register. */
export async function sampleCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = readParameters(parameters, {
    db: { type: 'string' },
    json: { type: 'boolean' },
    on: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError(null);
  const options = { db: needed(values.db, 'db'), on: dayNamed(values.on) };
  const loaded = await withApplication(options, ({ context }) => loadSample(context));
  print(values.json, loaded, () => [commandText.loaded(loaded.tasks)]);
}

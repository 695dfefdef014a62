import type { Day } from '../../shared/vietnamese/day.ts';
import { type Application, type ApplicationOptions, openApplication } from '../application.ts';
import { traceOf } from '../log/traceOf.ts';
import { userPath } from './parameters.ts';

/** Opens the register that `--db` names for one piece of work and closes it again, whatever happens. */
export async function withApplication<T>(
  options: { db: string; on: Day | undefined } & Pick<ApplicationOptions, 'mustExist'>,
  work: (application: Application) => Promise<T>,
): Promise<T> {
  const { db, on, mustExist = false } = options;
  const file = db === ':memory:' ? db : userPath(db);
  const application = openApplication({ file, mustExist, ...(on && { on }) });
  try {
    return await work(application);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'Refusal'))
      application.log.error(`command line: ${traceOf(error)}`);
    throw error;
  } finally {
    application.close();
  }
}

import { implement, ORPCError } from '@orpc/server';
import { appContract } from '../../shared/contract/appContract.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { ApplicationContext } from '../application.ts';
import type { Logger } from '../log/fileLogger.ts';
import { traceOf } from '../log/traceOf.ts';

/** The answer to a caller: an expected failure with its code and data; of anything else nothing but that it happened. */
export function answerFor(error: unknown, log: Logger, procedure: string): unknown {
  if (error instanceof Refusal)
    return new ORPCError('REFUSED', {
      defined: true,
      status: 422,
      data: { code: error.code, ...error.data },
    });
  // wrong input is the caller's affair; an answer that breaks the contract is a bug of ours
  if (error instanceof ORPCError && error.code !== 'INTERNAL_SERVER_ERROR') return error;
  if (error instanceof Error && error.name === 'AbortError') return error;
  log.error(`${procedure}: ${traceOf(error)}`);
  return new ORPCError('INTERNAL_SERVER_ERROR');
}

/** Every procedure of the contract, to be given its handler; refusals and bugs are answered in one way. */
export const procedures = implement(appContract)
  .$context<ApplicationContext>()
  .use(async ({ next, context, path }) => {
    try {
      return await next();
    } catch (error) {
      throw answerFor(error, context.log, path.join('.'));
    }
  });

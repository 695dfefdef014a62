import * as z from 'zod';
import { RefusalData, refusalCodes } from './refusal.ts';

/** The one error that any procedure may answer: `code` says why it was refused, the rest is what the wording needs. */
export const refusable = {
  REFUSED: { status: 422, data: RefusalData.extend({ code: z.enum(refusalCodes) }) },
};

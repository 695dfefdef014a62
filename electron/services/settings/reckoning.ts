import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** What lists, counts and appendices are reckoned by: today, and the office's own "sắp đến hạn". */
export const reckoning = async (
  { settings }: Pick<Repositories, 'settings'>,
  { clock }: Pick<ServiceContext, 'clock'>,
): Promise<Reckoning> => ({ on: clock.today(), soonDays: (await settings.all()).soonDays });

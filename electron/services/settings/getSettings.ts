import type { SettingsView } from '../../../shared/contract/settingContract.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** Cài đặt as they stand, with the account that stands for a user without a name. */
export const getSettings = ({ store }: Pick<ServiceContext, 'store'>): Promise<SettingsView> =>
  store.read(async ({ settings }) => ({ ...(await settings.all()), account: settings.account }));

import { changeSetting } from '../services/settings/changeSetting.ts';
import { getSettings } from '../services/settings/getSettings.ts';
import { procedures } from './procedures.ts';

const { settings } = procedures;

export const settingRouter = {
  get: settings.get.handler(({ context }) => getSettings(context)),
  change: settings.change.handler(({ context, input }) => changeSetting(context, input)),
};

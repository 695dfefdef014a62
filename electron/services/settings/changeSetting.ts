import { Refusal } from '../../../shared/contract/refusal.ts';
import type { SettingChange, SettingsView } from '../../../shared/contract/settingContract.ts';
import { periodStarts } from '../../../shared/domain/period.ts';
import {
  longestName,
  mostSoonDays,
  parseSetting,
  type SettingName,
} from '../../../shared/domain/settings.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { getSettings } from './getSettings.ts';

const refusal = (name: SettingName, found: string): Refusal => {
  if (name === 'soonDays') return new Refusal('SETTING_SOON_DAYS', { found, limit: mostSoonDays });
  if (name === 'periodStart') return new Refusal('SETTING_PERIOD_START', { found, limit: periodStarts.most });
  if (name === 'beforeMeansDayBefore') return new Refusal('SETTING_VALUE', { found });
  return new Refusal('SETTING_TOO_LONG', { count: found.trim().length, limit: longestName[name] });
};

/**
 * Đổi một cài đặt: one operation, taken back by Hoàn tác like any other. Refused with SETTING_SOON_DAYS,
 * SETTING_PERIOD_START, SETTING_TOO_LONG or SETTING_VALUE; then nothing changes.
 */
export async function changeSetting(
  context: Pick<ServiceContext, 'store'>,
  { name, value }: SettingChange,
): Promise<SettingsView> {
  const parsed = parseSetting(name, value);
  if (parsed === undefined) throw refusal(name, value);
  const data = { setting: name, value: String(parsed) };
  await context.store.write({ action: 'change-setting', data, undoable: true }, async (writing) => {
    const { changes, settings } = writing;
    if ((await settings.all())[name] === parsed) return;
    const row = await settings.rowOf(name);
    if (row) await changes.update('setting', row, { value: data.value });
    else await changes.insert('setting', [{ name: settings.rowName(name), value: data.value }]);
  });
  return getSettings(context);
}

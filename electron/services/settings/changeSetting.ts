import { Refusal } from '../../../shared/contract/refusal.ts';
import type { SettingChange, SettingsView } from '../../../shared/contract/settingContract.ts';
import { furthestStep, mostSteps } from '../../../shared/domain/escalation.ts';
import { periodStarts } from '../../../shared/domain/period.ts';
import {
  longestName,
  mostSoonDays,
  parseSetting,
  type SettingName,
} from '../../../shared/domain/settings.ts';
import { silentPeriods } from '../../../shared/domain/silence.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { getSettings } from './getSettings.ts';

const tooLong = (name: keyof typeof longestName) => (found: string) =>
  new Refusal('SETTING_TOO_LONG', { count: found.trim().length, limit: longestName[name] });

const refusals: Record<SettingName, (found: string) => Refusal> = {
  soonDays: (found) => new Refusal('SETTING_SOON_DAYS', { found, limit: mostSoonDays }),
  beforeMeansDayBefore: (found) => new Refusal('SETTING_VALUE', { found }),
  silentPeriods: (found) => new Refusal('SETTING_SILENT_PERIODS', { found, limit: silentPeriods.most }),
  periodStart: (found) => new Refusal('SETTING_PERIOD_START', { found, limit: periodStarts.most }),
  office: tooLong('office'),
  author: tooLong('author'),
  superior: tooLong('superior'),
  place: tooLong('place'),
  letterSymbol: tooLong('letterSymbol'),
  signerAuthority: tooLong('signerAuthority'),
  signerTitle: tooLong('signerTitle'),
  signerName: tooLong('signerName'),
  letterRecipients: tooLong('letterRecipients'),
  escalation: (found) => new Refusal('SETTING_ESCALATION', { found, limit: furthestStep, count: mostSteps }),
  notices: (found) => new Refusal('SETTING_VALUE', { found }),
  noticeTime: (found) => new Refusal('SETTING_TIME', { found }),
  quietHours: (found) => new Refusal('SETTING_TIME', { found }),
};

/**
 * Đổi một cài đặt: one operation, taken back by Hoàn tác like any other. Refused with the SETTING_ codes;
 * then nothing changes.
 */
export async function changeSetting(
  context: Pick<ServiceContext, 'store'>,
  { name, value }: SettingChange,
): Promise<SettingsView> {
  const parsed = parseSetting(name, value);
  if (parsed === undefined) throw refusals[name](value);
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

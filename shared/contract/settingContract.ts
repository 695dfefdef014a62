import { oc } from '@orpc/contract';
import * as z from 'zod';
import { settingNames } from '../domain/settings.ts';

export const SettingsView = z.object({
  soonDays: z.number().int(),
  beforeMeansDayBefore: z.boolean(),
  periodStart: z.number().int(),
  silentPeriods: z.number().int(),
  office: z.string(),
  author: z.string(),
  superior: z.string(),
  place: z.string(),
  letterSymbol: z.string(),
  signerAuthority: z.string(),
  signerTitle: z.string(),
  signerName: z.string(),
  letterRecipients: z.string(),
  /** Bậc đôn đốc, in the form of `formatEscalation`. */
  escalation: z.string(),
  notices: z.boolean(),
  /** `HH:mm` */
  noticeTime: z.string(),
  /** `HH:mm-HH:mm`, or empty. */
  quietHours: z.string(),
  /** The account of this machine, which stands in the history where no name is given. */
  account: z.string(),
});
export type SettingsView = z.infer<typeof SettingsView>;

/** A setting with its value as typed: what cannot be used is refused with the sentence for it. */
export const SettingChange = z.object({ name: z.enum(settingNames), value: z.string().max(10_000) });
export type SettingChange = z.infer<typeof SettingChange>;

export const settingContract = {
  get: oc.output(SettingsView),
  /** Refused with the SETTING_ codes. */
  change: oc.input(SettingChange).output(SettingsView),
};

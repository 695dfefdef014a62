import { periodStarts } from './period.ts';
import { defaultSoonDays } from './timeliness.ts';

/** Cài đặt: what an office sets for its register. */
export interface Settings {
  /** Sắp đến hạn: within so many days. */
  soonDays: number;
  /** "Trước ngày D": the last day on time is D − 1; otherwise D itself (product.md, "Deadlines"). */
  beforeMeansDayBefore: boolean;
  /** Kỳ báo cáo: the day of the month on which it begins. */
  periodStart: number;
  /** Cơ quan lập phụ lục, as the line `(Kèm theo Báo cáo … của …)` names it; empty: left open there. */
  office: string;
  /** Who changes are written down as; empty: the account of this machine. */
  author: string;
}
export const settingNames = ['soonDays', 'beforeMeansDayBefore', 'periodStart', 'office', 'author'] as const;
export type SettingName = (typeof settingNames)[number];

export const defaultSettings: Settings = {
  soonDays: defaultSoonDays,
  beforeMeansDayBefore: false,
  periodStart: periodStarts.usual,
  office: '',
  author: '',
};

/** Beyond this everything would be "soon". */
export const mostSoonDays = 60;
export const longestName = { office: 200, author: 80 } as const;

/** One line, spaces single; undefined when too long. */
const line = (most: number) => (text: string) => {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return words.length <= most ? words : undefined;
};

const parsers: { [Name in SettingName]: (text: string) => Settings[Name] | undefined } = {
  soonDays: (text) => {
    const days = /^\d{1,3}$/u.test(text.trim()) ? Number(text) : 0;
    return days >= 1 && days <= mostSoonDays ? days : undefined;
  },
  beforeMeansDayBefore: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  periodStart: (text) => {
    const day = /^\d{1,2}$/u.test(text.trim()) ? Number(text) : 0;
    return day >= periodStarts.least && day <= periodStarts.most ? day : undefined;
  },
  office: line(longestName.office),
  author: line(longestName.author),
};

/** A setting's value from its text, as typed or as stored; undefined when it is none that can be used. */
export const parseSetting = <Name extends SettingName>(
  name: Name,
  text: string,
): Settings[Name] | undefined => parsers[name](text);

/** All settings from their stored texts; what is missing, or cannot be used any more, stands at its default. */
export const settingsFrom = (stored: Partial<Record<SettingName, string>>): Settings => {
  const value = <Name extends SettingName>(name: Name): Settings[Name] =>
    parseSetting(name, stored[name] ?? '') ?? defaultSettings[name];
  return {
    soonDays: value('soonDays'),
    beforeMeansDayBefore: value('beforeMeansDayBefore'),
    periodStart: value('periodStart'),
    office: value('office'),
    author: value('author'),
  };
};

import { defaultEscalation, formatEscalation, parseEscalation } from './escalation.ts';
import { periodStarts } from './period.ts';
import { silentPeriods } from './silence.ts';
import { defaultSoonDays } from './timeliness.ts';

/** Cài đặt: what an office sets for its register. */
export interface Settings {
  /** Sắp đến hạn: within so many days. */
  soonDays: number;
  /** "Trước ngày D": the last day on time is D − 1; otherwise D itself (product.md, "Deadlines"). */
  beforeMeansDayBefore: boolean;
  /** Kỳ báo cáo: the day of the month on which it begins. */
  periodStart: number;
  /** Bỏ quên: after so many reporting periods without a word. */
  silentPeriods: number;
  /** Cơ quan lập phụ lục, as the line `(Kèm theo Báo cáo … của …)` names it; empty: left open there. */
  office: string;
  /** Who changes are written down as; empty: the account of this machine. */
  author: string;
  /** Cơ quan chủ quản, địa danh, ký hiệu công văn, quyền hạn, chức vụ and họ tên of whoever signs: what letters carry. */
  superior: string;
  place: string;
  letterSymbol: string;
  signerAuthority: string;
  signerTitle: string;
  signerName: string;
  /** Nơi nhận after `- Như trên;`, apart by semicolons. */
  letterRecipients: string;
  /** Bậc đôn đốc, in the form of `formatEscalation`. */
  escalation: string;
  /** Whether the program tells of what is due by a notice of the system. */
  notices: boolean;
  /** When it does so each morning, `HH:mm`. */
  noticeTime: string;
  /** Giờ yên lặng, `HH:mm-HH:mm`, over midnight where the end lies before the beginning; empty: none. */
  quietHours: string;
}
export const settingNames = [
  'soonDays',
  'beforeMeansDayBefore',
  'periodStart',
  'silentPeriods',
  'office',
  'author',
  'superior',
  'place',
  'letterSymbol',
  'signerAuthority',
  'signerTitle',
  'signerName',
  'letterRecipients',
  'escalation',
  'notices',
  'noticeTime',
  'quietHours',
] as const;
export type SettingName = (typeof settingNames)[number];

export const defaultSettings: Settings = {
  soonDays: defaultSoonDays,
  beforeMeansDayBefore: false,
  periodStart: periodStarts.usual,
  silentPeriods: silentPeriods.usual,
  office: '',
  author: '',
  superior: '',
  place: '',
  letterSymbol: '',
  signerAuthority: '',
  signerTitle: '',
  signerName: '',
  letterRecipients: 'Lưu: VT',
  escalation: formatEscalation(defaultEscalation),
  notices: true,
  noticeTime: '07:30',
  quietHours: '18:00-07:00',
};

/** Beyond this everything would be "soon". */
export const mostSoonDays = 60;
export const longestName = {
  office: 200,
  author: 80,
  superior: 200,
  place: 80,
  letterSymbol: 40,
  signerAuthority: 120,
  signerTitle: 120,
  signerName: 80,
  letterRecipients: 600,
} as const;

/** One line, spaces single; undefined when too long. */
const line = (most: number) => (text: string) => {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return words.length <= most ? words : undefined;
};

const yesOrNo = (text: string) => (text === 'true' ? true : text === 'false' ? false : undefined);

/** `7:30`, `7h30`, `07.30` as `07:30`; undefined when it is no time of day. */
const timeOfDay = (text: string): string | undefined => {
  const [, hour = '', minute = '00'] = /^\s*(\d{1,2})\s*(?:[:.hg]\s*(\d{2})?)?\s*$/iu.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
};

const hours = (text: string): string | undefined => {
  if (text.trim() === '') return '';
  const ends = text.split(/[-–]/u).map(timeOfDay);
  const [from, to] = ends;
  return ends.length === 2 && from && to && from !== to ? `${from}-${to}` : undefined;
};

const parsers: { [Name in SettingName]: (text: string) => Settings[Name] | undefined } = {
  soonDays: (text) => {
    const days = /^\d{1,3}$/u.test(text.trim()) ? Number(text) : 0;
    return days >= 1 && days <= mostSoonDays ? days : undefined;
  },
  beforeMeansDayBefore: yesOrNo,
  periodStart: (text) => {
    const day = /^\d{1,2}$/u.test(text.trim()) ? Number(text) : 0;
    return day >= periodStarts.least && day <= periodStarts.most ? day : undefined;
  },
  silentPeriods: (text) => {
    const count = /^\d{1,2}$/u.test(text.trim()) ? Number(text) : 0;
    return count >= silentPeriods.least && count <= silentPeriods.most ? count : undefined;
  },
  office: line(longestName.office),
  author: line(longestName.author),
  superior: line(longestName.superior),
  place: line(longestName.place),
  letterSymbol: line(longestName.letterSymbol),
  signerAuthority: line(longestName.signerAuthority),
  signerTitle: line(longestName.signerTitle),
  signerName: line(longestName.signerName),
  letterRecipients: line(longestName.letterRecipients),
  escalation: (text) => {
    const steps = parseEscalation(text);
    return steps && formatEscalation(steps);
  },
  notices: yesOrNo,
  noticeTime: timeOfDay,
  quietHours: hours,
};

/** A setting's value from its text, as typed or as stored; undefined when it is none that can be used. */
export const parseSetting = <Name extends SettingName>(
  name: Name,
  text: string,
): Settings[Name] | undefined => parsers[name](text);

/** All settings from their stored texts; what is missing, or cannot be used any more, stands at its default. */
export const settingsFrom = (stored: Partial<Record<SettingName, string>>): Settings => {
  const value = <Name extends SettingName>(name: Name): Settings[Name] => {
    const text = stored[name];
    return (text === undefined ? undefined : parseSetting(name, text)) ?? defaultSettings[name];
  };
  return {
    soonDays: value('soonDays'),
    beforeMeansDayBefore: value('beforeMeansDayBefore'),
    periodStart: value('periodStart'),
    silentPeriods: value('silentPeriods'),
    office: value('office'),
    author: value('author'),
    superior: value('superior'),
    place: value('place'),
    letterSymbol: value('letterSymbol'),
    signerAuthority: value('signerAuthority'),
    signerTitle: value('signerTitle'),
    signerName: value('signerName'),
    letterRecipients: value('letterRecipients'),
    escalation: value('escalation'),
    notices: value('notices'),
    noticeTime: value('noticeTime'),
    quietHours: value('quietHours'),
  };
};

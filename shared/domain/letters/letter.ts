import type { Day } from '../../vietnamese/day.ts';

/** Cơ quan ban hành công văn: what stands at the head and the end of a letter (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export interface LetterOffice {
  /** Cơ quan chủ quản; empty: none. */
  superior: string;
  office: string;
  /** Địa danh. */
  place: string;
  /** The part of số, ký hiệu after the stroke: `TGV-TH`. */
  symbol: string;
  /** Quyền hạn: `TL. TRƯỞNG BAN`; empty: the signer signs in their own right. */
  authority: string;
  signerTitle: string;
  signerName: string;
  /** Nơi nhận after `- Như trên;`, a line each. */
  recipients: readonly string[];
}

/** A task as the letter's appendix shows it; days in words, ready to be read. */
export interface LetterTask {
  text: string;
  directive: string;
  deadline: string;
  state: string;
}

/** Công văn đôn đốc gửi một đơn vị. */
export interface Letter {
  unit: string;
  office: LetterOffice;
  /** Null: left open for whoever keeps the register of documents, as in electronic documents; so is the day then. */
  number: number | null;
  day: Day;
  /** Thời hạn đơn vị báo cáo lại; null: none is set. */
  answerBy: Day | null;
  /** The day on which the tasks' state stands. */
  on: Day;
  tasks: readonly LetterTask[];
  overdue: number;
}

/** Số, ký hiệu: `12/TGV-TH`; with an open number the space for it. */
export const letterNumber = (number: number | null, symbol: string): string =>
  `${number === null ? '      ' : String(number).padStart(2, '0')}/${symbol || '…'}`;

/** Numbers of letters made in one act, in the order of the units: from the first one on, or all open. Pure. */
export const letterNumbers = (first: number | null, count: number): (number | null)[] =>
  Array.from({ length: count }, (_, at) => (first === null ? null : first + at));

/** A day's number or a month's as official documents write them: days under 10 and months 1 and 2 take a leading 0. */
const dayOfMonth = (day: Day) => day.slice(8);
const monthOf = (day: Day) => {
  const month = Number(day.slice(5, 7));
  return month <= 2 ? `0${month}` : String(month);
};

/** `ngày 05 tháng 02 năm 2026` (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const officialDay = (day: Day): string =>
  `ngày ${dayOfMonth(day)} tháng ${monthOf(day)} năm ${day.slice(0, 4)}`;

/** The same with day and month left open, for documents that are signed later. */
export const openDay = (day: Day): string => `ngày      tháng      năm ${day.slice(0, 4)}`;

/** Thẻ của mẫu công văn: what the template's braces may name; `task` tags stand between `{#nhiem_vu}` and `{/nhiem_vu}`. */
export const letterTags = {
  plain: [
    'co_quan_chu_quan',
    'co_quan',
    'ten_co_quan',
    'so_ky_hieu',
    'dia_danh',
    'ngay_thang',
    'don_vi',
    'so_nhiem_vu',
    'so_qua_han',
    'tinh_den',
    'han_bao_cao',
    'quyen_han',
    'chuc_vu',
    'nguoi_ky',
  ],
  loops: { nhiem_vu: ['tt', 'noi_dung', 'van_ban', 'thoi_han', 'tinh_trang'], noi_nhan: ['dong'] },
  /** Sections shown only where there is something to say. */
  conditions: ['co_han_bao_cao', 'co_qua_han', 'co_quyen_han', 'co_chu_quan'],
} as const;

/** Without these a letter would not say to whom, about what. */
export const neededTags: readonly string[] = ['don_vi', 'so_ky_hieu', 'nhiem_vu', 'noi_dung', 'thoi_han'];

/** What stands for a template's tags. */
export type LetterFields = Record<string, string | boolean | Record<string, string>[]>;

const dottedDay = (day: Day) => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** The fields of a letter by the template's tags. Pure. */
export function letterFields({
  unit,
  office,
  number,
  day,
  answerBy,
  on,
  tasks,
  overdue,
}: Letter): LetterFields {
  return {
    co_quan_chu_quan: office.superior.toLocaleUpperCase('vi'),
    co_chu_quan: office.superior !== '',
    co_quan: (office.office || '…').toLocaleUpperCase('vi'),
    ten_co_quan: office.office || '…',
    so_ky_hieu: letterNumber(number, office.symbol),
    dia_danh: office.place || '…',
    ngay_thang: number === null ? openDay(day) : officialDay(day),
    don_vi: unit,
    so_nhiem_vu: String(tasks.length).padStart(2, '0'),
    so_qua_han: String(overdue).padStart(2, '0'),
    co_qua_han: overdue > 0,
    tinh_den: dottedDay(on),
    co_han_bao_cao: answerBy !== null,
    han_bao_cao: answerBy === null ? '' : dottedDay(answerBy),
    co_quyen_han: office.authority !== '',
    quyen_han: office.authority.toLocaleUpperCase('vi'),
    chuc_vu: office.signerTitle.toLocaleUpperCase('vi'),
    nguoi_ky: office.signerName,
    nhiem_vu: tasks.map((task, at) => ({
      tt: String(at + 1),
      noi_dung: task.text,
      van_ban: task.directive,
      thoi_han: task.deadline,
      tinh_trang: task.state,
    })),
    noi_nhan: office.recipients.map((line) => ({ dong: line })),
  };
}

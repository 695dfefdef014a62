import { type Day, formatDay } from '../../vietnamese/day.ts';

/**
 * Loại công văn đôn đốc: about tasks that are overdue or soon due (`tasks`), or about the report of a period that has not
 * come (`report`). Each has a template of its own; one sequence of numbers serves both, for their symbol is one.
 */
export const letterKinds = ['tasks', 'report'] as const;
export type LetterKind = (typeof letterKinds)[number];

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

/** What every letter says, whatever it is about. */
export interface LetterHead {
  unit: string;
  office: LetterOffice;
  /** Null: left open for whoever keeps the register of documents, as in electronic documents; so is the day then. */
  number: number | null;
  day: Day;
  /** Thời hạn đơn vị báo cáo lại; null: none is set. */
  answerBy: Day | null;
  /** The day on which what it says stands. */
  on: Day;
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

/** What stands for a template's tags. */
export type LetterFields = Record<string, string | boolean | Record<string, string>[]>;

/** How many, as official documents write small counts: `07`. */
export const letterCount = (count: number): string => String(count).padStart(2, '0');

/** The fields of head and end by the template's tags. Pure. */
export function headFields({ unit, office, number, day, answerBy, on }: LetterHead) {
  return {
    co_quan_chu_quan: office.superior.toLocaleUpperCase('vi'),
    co_chu_quan: office.superior !== '',
    co_quan: (office.office || '…').toLocaleUpperCase('vi'),
    ten_co_quan: office.office || '…',
    so_ky_hieu: letterNumber(number, office.symbol),
    dia_danh: office.place || '…',
    ngay_thang: number === null ? openDay(day) : officialDay(day),
    don_vi: unit,
    tinh_den: formatDay(on),
    co_han_bao_cao: answerBy !== null,
    han_bao_cao: answerBy === null ? '' : formatDay(answerBy),
    co_quyen_han: office.authority !== '',
    quyen_han: office.authority.toLocaleUpperCase('vi'),
    chuc_vu: office.signerTitle.toLocaleUpperCase('vi'),
    nguoi_ky: office.signerName,
    noi_nhan: office.recipients.map((line) => ({ dong: line })),
  } satisfies LetterFields;
}

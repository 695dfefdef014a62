import { type Day, daysBetween, formatDay } from '../../vietnamese/day.ts';
import type { Period } from '../period.ts';
import { headFields, type LetterFields, type LetterHead, letterCount } from './letter.ts';

/** A task that a unit is to report on, as the letter's appendix shows it. */
export interface AskedTask {
  /** As the form that it was sent names it. */
  code: string;
  text: string;
  directive: string;
  role: string;
  deadline: string;
}

/** Công văn đôn đốc gửi báo cáo: to a unit whose report of a period has not come. */
export interface ReportLetter extends LetterHead {
  period: Period;
  /** What was sent to it, and by when that was to come back. */
  form: { fileName: string; sentOn: Day; dueOn: Day | null };
  /** Letters about the same report that went out before; `last` names the last of them. */
  earlier: { times: number; last: string } | null;
  tasks: readonly AskedTask[];
}

const commonNouns = /^(?:Kỳ|Tháng|Quý|Năm|Tuần|Đợt)(?=\s)/u;

/** The period's name within a sentence: `kỳ 01/2026`; a name that the office made up stays as it is. */
export const periodWithin = (name: string): string =>
  name.normalize('NFC').replace(commonNouns, (word) => word.toLocaleLowerCase('vi'));

/** The fields of the letter by the template's tags. Pure. */
export function reportLetterFields({ period, form, earlier, tasks, ...head }: ReportLetter): LetterFields {
  const { fileName, sentOn, dueOn } = form;
  const late = dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, head.on));
  return {
    ...headFields(head),
    ten_ky: periodWithin(period.name),
    tu_ngay: formatDay(period.firstDay),
    den_ngay: formatDay(period.lastDay),
    bieu: fileName,
    ngay_gui_bieu: formatDay(sentOn),
    co_han_gui: dueOn !== null,
    han_gui: dueOn === null ? '' : formatDay(dueOn),
    co_tre: late > 0,
    so_ngay_tre: letterCount(late),
    co_da_don_doc: earlier !== null,
    so_lan_da_don_doc: letterCount(earlier?.times ?? 0),
    cong_van_truoc: earlier?.last ?? '',
    so_nhiem_vu: letterCount(tasks.length),
    nhiem_vu: tasks.map((task, at) => ({
      tt: String(at + 1),
      ma: task.code,
      noi_dung: task.text,
      van_ban: task.directive,
      vai_tro: task.role,
      thoi_han: task.deadline,
    })),
  };
}

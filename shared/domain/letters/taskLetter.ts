import { headFields, type LetterFields, type LetterHead, letterCount } from './letter.ts';

/** A task as the letter's appendix shows it; days in words, ready to be read. */
export interface LetterTask {
  text: string;
  directive: string;
  deadline: string;
  state: string;
}

/** Công văn đôn đốc thực hiện nhiệm vụ gửi một đơn vị. */
export interface TaskLetter extends LetterHead {
  tasks: readonly LetterTask[];
  overdue: number;
}

/** The fields of the letter by the template's tags. Pure. */
export const taskLetterFields = ({ tasks, overdue, ...head }: TaskLetter): LetterFields => ({
  ...headFields(head),
  so_nhiem_vu: letterCount(tasks.length),
  so_qua_han: letterCount(overdue),
  co_qua_han: overdue > 0,
  nhiem_vu: tasks.map((task, at) => ({
    tt: String(at + 1),
    noi_dung: task.text,
    van_ban: task.directive,
    thoi_han: task.deadline,
    tinh_trang: task.state,
  })),
});

import { addDays, type Day } from '../../../shared/vietnamese/day.ts';
import { sampleTask } from './documentWriter.ts';
import { sampleConclusion } from './sampleConclusion.ts';
import { before } from './sampleDeadlines.ts';
import { samplePlan } from './samplePlan.ts';
import { sampleUnits } from './sampleUnits.ts';
import type { SampleProvince, SampleTask } from './types.ts';

/** Tasks that no directive gave: somebody typed them in after a telephone call. */
function typedTasks(today: Day): SampleTask[] {
  const place = { directive: null, ref: '', section: '', source: [] };
  const typed = (due: Day) => ({ ...before(due), phrase: '' });
  return [
    sampleTask(
      { leads: ['office'], deadlines: [typed(addDays(today, 2))], deliverable: 'Giấy mời, tài liệu họp' },
      { ...place, text: 'Chuẩn bị tài liệu, giấy mời phiên họp Ban Chỉ đạo tháng tới' },
    ),
    sampleTask(
      {
        leads: ['honSay'],
        coordinating: ['science'],
        deadlines: [typed(addDays(today, -5))],
        done: addDays(today, -7),
        result: 'Đã gửi biểu số liệu có ký số.',
      },
      { ...place, text: 'Gửi bổ sung số liệu hồ sơ trực tuyến của đặc khu Hòn Sậy' },
    ),
  ];
}

/**
 * Dữ liệu mẫu: the invented province tỉnh Lam Sơn (there is none) with its units, two directives and their tasks in all
 * states, all days reckoned from `today`. Pure; the same day gives the same province.
 */
export function sampleProvince(today: Day): SampleProvince {
  const plan = samplePlan(today, 0);
  const conclusion = sampleConclusion(today, 1);
  return {
    units: Object.values(sampleUnits),
    directives: [plan.directive, conclusion.directive],
    tasks: [...plan.tasks, ...conclusion.tasks, ...typedTasks(today)],
  };
}

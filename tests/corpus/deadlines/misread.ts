import type { Corpus } from './corpus.ts';

/** Wordings spoilt by recognition of a scan, and limits that were moved; on Wednesday 21/01/2026. */
export const misread: Corpus = {
  mendScan: {
    yes: {
      'trước ngày 3O/9/2026': '? date 2026-09-30',
      'trước ngày 20/l2/2026': '? date 2026-12-20',
      'báo cáo trước ngày 20/l2/2026./.': '? date 2026-12-20',
      'trước ngày l5/7/2026': '? date 2026-07-15',
      'trước ngày I5/7': '? date 2026-07-15',
      'trước ngày 10/0l/2027': '? date 2027-01-10',
      'trước ngày 2l tháng 12': '? date 2026-12-21',
      'trước ngày 15 tháng 9 năm 2O26': '? date 2026-09-15',
      'trước 17 giờ ngày l5/9/2026': '? date 2026-09-15',
      'từ ngày 24/8/2026 đến hết ngày l5/9/2026': '? range 2026-08-24..2026-09-15',
      'hoàn thành trong tháng l2/2026': '? month 2026-12-01..2026-12-31',
      'trưóc ngày 30/9/2026': '? date 2026-09-30',
      'truớc ngày 30/9/2026': '? date 2026-09-30',
      'TRUỚC NGÀY 30/9/2026': '? date 2026-09-30',
    },
    no: [
      'trước ngày 20/lZ/2026',
      'trước ngày 2S/12/2026',
      'trước ngày 15/7l2026',
      'Công văn số l2/UBND ngày l5/01/2026',
      'báo cáo quý I/2026',
    ],
  },
  dropPostponed: {
    yes: {
      'lùi thời hạn từ ngày 15/6/2026 sang ngày 15/7/2026': 'date 2026-07-15',
      'Đồng ý lùi thời hạn hoàn thành từ ngày 15/6/2026 đến ngày 15/7/2026': 'date 2026-07-15',
      'điều chỉnh thời gian hoàn thành từ quý II/2026 sang quý III/2026': 'quarter 2026-09-30',
      'thực hiện từ ngày 15/6/2026 đến ngày 15/7/2026': 'range 2026-06-15..2026-07-15',
    },
    no: ['chuyển sang năm 2027', 'chuyển hồ sơ sang ngày 15/7/2026'],
  },
};

import type { Corpus } from './corpus.ts';

/** By refusal: wordings that it turns away, and their near neighbours that stay; on Wednesday 21/01/2026. */
export const refused: Corpus = {
  badCue: {
    yes: { 'đến hết ngày 31/3/2026': 'date 2026-03-31' },
    no: [
      'tính đến hết ngày 31/3/2026',
      'so với tháng 12/2026',
      'có hiệu lực từ ngày 01/7/2026',
      'thẻ hết hạn ngày 01/7/2026',
    ],
  },
  recalled: {
    yes: {
      'hoàn thành trước ngày 30/6/2026 (thời hạn cũ là ngày 15/5/2026)': 'date 2026-06-30',
      'hoàn thành trước ngày 30/6/2026 (thời hạn trước đây: 15/5/2026)': 'date 2026-06-30',
      'nhiệm vụ đã quá hạn từ ngày 01/02/2026, hoàn thành trước ngày 30/6/2026': 'date 2026-06-30',
      'Giải quyết hồ sơ đến hẹn trả từ ngày 16/7/2026 xong trước ngày 30/7/2026': 'date 2026-07-30',
      'tiếp nhận hồ sơ từ ngày 01/7/2026 đến ngày 15/7/2026': 'range 2026-07-01..2026-07-15',
    },
    no: [
      'Số hóa hồ sơ tiếp nhận từ ngày 01/7/2026',
      'đối soát hồ sơ đến hẹn trả từ ngày 16/7/2026',
      'dự án đã quá hạn từ ngày 01/4/2026',
      '(thời hạn ban đầu là ngày 15/5/2026)',
    ],
  },
  bareTime: {
    yes: {
      'trong sáng 25/9 Sở Y tế tổ chức diễn tập': 'date 2026-09-25..2026-09-25',
      'triển khai thí điểm tại hai xã tháng 9/2026.': '? month 2026-09-01..2026-09-30',
      'hoàn thành tháng 3/2026': 'month 2026-03-01..2026-03-31',
      'Năm 2026, hoàn thành việc số hóa': '? year 2026-01-01..2026-12-31',
    },
    no: [
      'cuộc họp ngày 30/3/2026',
      'nhiệm vụ năm 2026',
      'hoàn thành báo cáo tháng 9/2026.',
      'triển khai kế hoạch tháng 9/2026, quán triệt tới cán bộ',
      'hoàn thành 12/15 chỉ tiêu',
      'ngày 30/3/2026 tổ chức lễ phát động',
    ],
  },
  standing: {
    yes: { 'Chủ động rà soát, thường xuyên báo cáo': 'ongoing', 'công việc thường xuyên': 'ongoing' },
    no: [
      'các đơn vị chi thường xuyên',
      'người dân thường xuyên sử dụng dịch vụ',
      'số liệu được duy trì ở mức cao',
    ],
  },
  attribute: {
    yes: {
      'Công khai hằng tháng kết quả giải quyết thủ tục': 'recurring every month',
      'Rà soát, cập nhật hằng quý': 'recurring every quarter',
      'Hằng tháng báo cáo UBND tỉnh': 'recurring every month',
      'Báo cáo kết quả hằng năm': 'recurring every year',
      'Phát tin cảnh báo cháy rừng hằng ngày': 'recurring every day',
      'đăng tải mực nước trước 16 giờ hằng ngày': 'recurring every day',
    },
    no: [
      'chỉ tiêu hằng năm',
      'Báo cáo hằng tháng của các đơn vị',
      'lương hưu hằng tháng',
      'mức đóng hằng tháng là 120.000 đồng',
      'mỗi năm 200 lượt',
      'đưa vào tiêu chí đánh giá, xếp loại cán bộ hằng năm',
      'lồng ghép vào báo cáo hằng năm',
      'Xây dựng báo cáo hằng năm',
      'Rà soát kế hoạch hằng năm',
    ],
  },
  condition: {
    yes: { 'không quá 10 ngày kể từ ngày ký': 'relative 2026-01-31' },
    no: [
      'Quá 10 ngày kể từ ngày ký mà không báo cáo',
      'nếu sau 10 ngày kể từ ngày ký chưa có ý kiến',
      'rút ngắn 05 ngày làm việc',
    ],
  },
  pastTime: {
    yes: { 'trước ngày 10/01/2026': '? date 2026-01-10', 'từ Quý I năm 2026': '? range 2026-01-01..' },
    no: [
      'từ ngày 01/12/2025 đến ngày 31/12/2025',
      'trong tháng 12/2025',
      'kể từ ngày 01/7/2025',
      'giải phóng (30/4/1975 - 30/4/2026)',
    ],
  },
  pastFact: {
    yes: { 'trong tháng 02/2026 có báo cáo': 'month 2026-02-01..2026-02-28' },
    no: [
      'trong tháng 01/2026 có 12 vụ',
      'Trong tháng 01/2026: tổng số 12 hồ sơ',
      'Trong tháng 01/2026, Sở Y tế đã tổ chức 3 lớp',
      '(Tháng 01/2026)',
    ],
  },
  title: {
    yes: {
      'phấn đấu đến năm 2030 hoàn thành': 'year 2030-12-31',
      'Đề án này thực hiện đến năm 2030': 'year 2030-12-31',
      'hoàn thành Đề án đến hết năm 2027': 'year 2027-12-31',
    },
    no: [
      'Chiến lược phát triển thanh niên đến năm 2030',
      'Quy hoạch tỉnh đến năm 2030, tầm nhìn đến năm 2050',
      'Đề án số 5 từ năm 2026 đến năm 2030',
    ],
  },
  purpose: {
    yes: { 'Để kịp tiến độ, yêu cầu hoàn thành trong năm 2026': 'year 2026-01-01..2026-12-31' },
    no: ['Để triển khai tốt công tác này trong năm 2026', 'Nhằm nâng cao chất lượng phục vụ trong năm 2026'],
  },
  listedPeriod: {
    yes: {
      'định kỳ hằng tháng (trước ngày 15), 6 tháng (trước ngày 15/6)': '? recurring every month day 15',
    },
    no: ['kế hoạch tháng, quý, năm (trình trong phiên họp)'],
  },
};

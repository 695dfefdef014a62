import type { Corpus } from './corpus.ts';

/** Recurring and ongoing, on Wednesday 21/01/2026. */
export const standing: Corpus = {
  recurring: {
    yes: {
      'Định kỳ hằng tháng báo cáo UBND tỉnh': 'recurring every month',
      'định kỳ hàng quý': 'recurring every quarter',
      'báo cáo hằng tuần': 'recurring every week',
      'Hằng năm, tổ chức đánh giá': 'recurring every year',
      'định kỳ 6 tháng': 'recurring every half-year',
      'định kỳ 03 tháng/lần': 'recurring every quarter',
      'mỗi quý một lần': 'recurring every quarter',
      '01 lần/tháng': 'recurring every month',
      '6 tháng/lần': 'recurring every half-year',
      'trước ngày 25 hằng tháng': 'recurring every month day 25',
      'chậm nhất ngày 20 hàng tháng': 'recurring every month day 20',
      'hằng tháng, trước ngày 25': 'recurring every month day 25',
      'Định kỳ hằng tháng (trước ngày 05 của tháng tiếp theo) gửi báo cáo':
        'recurring every month day 5 of next-month',
      'trước ngày 15 của tháng cuối quý': 'recurring every quarter day 15 of last-month',
      'hằng quý, chậm nhất ngày 20 của tháng cuối quý': 'recurring every quarter day 20 of last-month',
      'Hằng tuần, trước 16 giờ thứ Năm': 'recurring every week day 4',
      'thứ Sáu hằng tuần': 'recurring every week day 5',
      'trước ngày 15/12 hằng năm': 'recurring every year day 15 of month-12',
      'hằng năm, trước ngày 30 tháng 11': 'recurring every year day 30 of month-11',
      'hằng ngày': 'recurring every day',
      'định kỳ tháng, quý, năm': '? recurring every month',
      'định kỳ 02 tháng': '? recurring',
      'ngày 10 và ngày 25 hằng tháng': '? recurring every month day 10',
      'hằng quý, trước ngày 20': '? recurring every quarter day 20',
      'Định kỳ báo cáo kết quả về UBND tỉnh': '? recurring',
      'hằng năm đến năm 2030': '? recurring every year',
      'Báo cáo định kỳ hằng tháng trước ngày 18 hằng tháng': 'recurring every month day 18',
    },
    no: [
      'trợ cấp hằng tháng',
      'chế độ bảo hiểm xã hội hằng tháng',
      'kế hoạch hằng năm của đơn vị',
      'Báo cáo định kỳ',
      'hàng hóa mỗi năm tăng 5%',
      'hàng tháng Giêng',
    ],
  },
  ongoing: {
    yes: {
      'Thường xuyên': 'ongoing',
      'Nhiệm vụ thường xuyên': 'ongoing',
      'thường xuyên, liên tục': 'ongoing',
      'Duy trì hoạt động ổn định của hệ thống': 'ongoing',
      'Tiếp tục duy trì kết nối với Trung ương': 'ongoing',
      'Rà soát quy trình; thường xuyên cập nhật dữ liệu': 'ongoing',
      'Thời gian thực hiện: Thường xuyên.': 'ongoing',
    },
    no: [
      'chi thường xuyên năm 2026',
      'Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên',
      'doanh nghiệp thường xuyên sử dụng nền tảng số',
      'phong trào thường xuyên, sâu rộng',
      'đã thường xuyên kiểm tra',
      'phiên họp thường xuyên của Ban',
    ],
  },
};

import { addDays, type Day, formatDay } from '../../../shared/vietnamese/day.ts';
import { DocumentWriter } from './documentWriter.ts';
import { atLatest, before, everyThursday, inMonth, ongoing, withinDays } from './sampleDeadlines.ts';
import { inWords } from './samplePlan.ts';
import type { SampleDirective, SampleTask } from './types.ts';

/** Thông báo kết luận of the invented committee, signed 24 days before `today`, with its tasks. */
export function sampleConclusion(
  today: Day,
  directive: number,
): { directive: SampleDirective; tasks: SampleTask[] } {
  const ago = (days: number) => addDays(today, -days);
  const ahead = (days: number) => addDays(today, days);
  const signedOn = ago(24);
  const writer = new DocumentWriter(directive);
  const subject =
    'Kết luận của đồng chí Trưởng Ban Chỉ đạo tại phiên họp kiểm điểm tiến độ chuyển đổi số tỉnh Lam Sơn';

  writer.say('BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ TỈNH LAM SƠN', true);
  writer.say('Số: 87/TB-BCĐ');
  writer.say(`Lam Sơn, ${inWords(signedOn)}`);
  writer.say('THÔNG BÁO', true);
  writer.say(subject, true);
  writer.say(
    `Ngày ${formatDay(ago(27))}, Ban Chỉ đạo họp phiên thường kỳ. Sau khi nghe Cơ quan thường trực báo cáo và ý kiến các thành viên dự họp, đồng chí Trưởng Ban Chỉ đạo kết luận như sau:`,
  );
  writer.section('I.', 'ĐÁNH GIÁ CHUNG');
  writer.say(
    'Đến ngày họp, phần lớn đầu việc của Kế hoạch số 152/KH-UBND đã có đầu mối và chuyển động rõ; song còn đơn vị để quá hạn nhiều việc, báo cáo chung chung, chưa kèm sản phẩm.',
  );

  writer.section('II.', 'NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI');
  writer.group('1.', 'Giao Sở Khoa học và Công nghệ');
  writer.item('a)', [
    `Trình phê duyệt đề cương Trung tâm giám sát, điều hành thông minh của tỉnh ${before(today).phrase}.`,
    {
      leads: ['science'],
      deadlines: [before(today)],
      deliverable: 'Đề cương chi tiết',
      result: 'Đã hoàn thiện đề cương, đang lấy ý kiến Sở Tài chính về tổng mức đầu tư.',
    },
  ]);
  writer.item('b)', [
    `Đôn đốc, tổng hợp tình hình xử lý hồ sơ trễ hạn trên Hệ thống của tỉnh, báo cáo Trưởng Ban ${everyThursday.phrase}.`,
    { leads: ['science'], deadlines: [everyThursday], result: 'Đã gửi 03 báo cáo tuần.' },
  ]);
  writer.item('c)', [
    `Chủ trì, phối hợp với Sở Nội vụ tổ chức 06 lớp tập huấn kỹ năng số cho công chức cấp xã; khai giảng lớp đầu tiên ${before(ago(4)).phrase}, kết thúc ${before(ahead(40)).phrase}.`,
    {
      leads: ['science'],
      coordinating: ['home'],
      deadlines: [before(ago(4)), before(ahead(40))],
      met: [{ part: 0, on: ago(4) }],
      result: 'Đã khai giảng lớp đầu tiên với 62 học viên.',
    },
  ]);

  writer.group('2.', 'Giao Công an tỉnh');
  writer.item('a)', [
    `Hoàn thành cấp thẻ căn cước cho học sinh đủ 14 tuổi trên địa bàn ${before(ahead(3)).phrase}.`,
    { leads: ['police'], deadlines: [before(ahead(3))], result: 'Đã cấp 11.906/12.340 em, đạt 96,5%.' },
  ]);
  writer.item('b)', [
    `Chủ trì, phối hợp với Tỉnh đoàn Lam Sơn, Sở Văn hóa, Thể thao và Du lịch xây dựng 05 phóng sự cảnh báo lừa đảo qua mạng, phát sóng ${inMonth(ahead(35)).phrase}.`,
    {
      leads: ['police'],
      coordinating: ['youth', 'culture'],
      deadlines: [inMonth(ahead(35))],
      deliverable: '05 phóng sự',
    },
  ]);

  writer.group('3.', 'Giao Sở Y tế');
  writer.item('a)', [
    `Khắc phục việc trùng mã bệnh nhân giữa các bệnh viện, báo cáo kết quả ${withinDays(14, signedOn).phrase} Thông báo này.`,
    { leads: ['health'], deadlines: [withinDays(14, signedOn)] },
  ]);
  writer.item('b)', [
    `Phối hợp với Bảo hiểm xã hội tỉnh liên thông giấy chuyển tuyến, giấy hẹn khám lại ${atLatest(ahead(1)).phrase}.`,
    {
      leads: ['health'],
      coordinating: ['insurance'],
      deadlines: [atLatest(ahead(1))],
      result: 'Đã liên thông thử tại 02 bệnh viện.',
    },
  ]);

  writer.group('4.', 'Giao các đơn vị khác');
  writer.item('a)', [
    `Sở Xây dựng và Sở Công Thương rà soát, dừng nhận bản giấy đối với 15 thủ tục đã đủ điều kiện ${before(ago(8)).phrase}.`,
    {
      leads: ['construction', 'trade'],
      deadlines: [before(ago(8))],
      result: 'Sở Công Thương đã dừng 07/07 thủ tục; Sở Xây dựng đã dừng 05/08 thủ tục.',
    },
  ]);
  writer.item('b)', [
    `Thuế tỉnh Lam Sơn chủ trì, phối hợp với Công an tỉnh hoàn thành chuẩn hóa mã số thuế cá nhân theo số định danh ${before(ago(10)).phrase}.`,
    {
      leads: ['tax'],
      coordinating: ['police'],
      deadlines: [before(ago(10))],
      done: ago(11),
      result: 'Đã chuẩn hóa 99,8% mã số thuế; số còn lại là người đã mất, đã đề nghị đóng mã.',
    },
  ]);
  writer.item('c)', [
    `Ủy ban nhân dân phường Đông Giang nhân rộng tổ công nghệ số cộng đồng đến từng khu phố, kiện toàn xong ${before(ago(1)).phrase}.`,
    { leads: ['dongGiang'], deadlines: [before(ago(1))], result: 'Đã kiện toàn 14/16 tổ.' },
  ]);
  writer.item('d)', [
    `Ủy ban nhân dân các xã, phường, đặc khu ${ongoing.phrase} công khai kết quả giải quyết hồ sơ tại trụ sở và trên trang thông tin điện tử.`,
    { leads: ['communes'], deadlines: [ongoing] },
  ]);
  writer.item('đ)', [
    'Sở Giáo dục và Đào tạo sớm báo cáo phương án dùng học bạ số từ năm học tới.',
    {
      leads: ['education'],
      deadlines: [],
      deliverable: 'Báo cáo phương án',
      result: 'Đang xin ý kiến hướng dẫn.',
    },
  ]);
  writer.item('e)', [
    `Ban Quản lý các khu công nghiệp tỉnh phối hợp với Công an tỉnh chấn chỉnh việc khai báo tạm trú của công nhân, báo cáo ${before(ago(13)).phrase}.`,
    {
      leads: ['parks'],
      coordinating: ['police'],
      deadlines: [before(ago(13))],
      done: ago(5),
      result: 'Đã khai báo bổ sung 2.315 công nhân; báo cáo chậm 08 ngày.',
    },
  ]);
  writer.say(
    'Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan, đơn vị, địa phương biết, thực hiện./.',
  );
  writer.say('TL. TRƯỞNG BAN', true);
  writer.say('CHÁNH VĂN PHÒNG', true);
  writer.say('Trịnh Thị Hà', true);

  const header = {
    number: '87/TB-BCĐ',
    kind: 'Thông báo',
    date: signedOn,
    place: 'Lam Sơn',
    issuer: 'Ban Chỉ đạo chuyển đổi số tỉnh Lam Sơn',
    subject,
    signer: { name: 'Trịnh Thị Hà', title: 'Chánh Văn phòng' },
    period: null,
  };
  const fileName = '87-TB-BCD.docx';
  return { directive: { header, fileName, blocks: writer.blocks }, tasks: writer.tasks };
}

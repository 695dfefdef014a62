import { addDays, type Day, formatDay, partsOf } from '../../../shared/vietnamese/day.ts';
import { DocumentWriter } from './documentWriter.ts';
import {
  atLatest,
  before,
  between,
  byEndOfYear,
  everyMonth,
  everyQuarter,
  impossible,
  inMonth,
  inQuarter,
  ongoing,
  unresolved,
  withinDays,
} from './sampleDeadlines.ts';
import { sampleUnits } from './sampleUnits.ts';
import type { SampleDirective, SampleTask } from './types.ts';

/** A day as the head of a document writes it: days under 10 and months 1 and 2 take a leading 0 (Nghị định 30). */
export function inWords(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `ngày ${String(date).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

/** Kế hoạch of the invented province, signed 92 days before `today`, with its tasks. */
export function samplePlan(
  today: Day,
  directive: number,
): { directive: SampleDirective; tasks: SampleTask[] } {
  const ago = (days: number) => addDays(today, -days);
  const ahead = (days: number) => addDays(today, days);
  const signedOn = ago(92);
  const year = partsOf(signedOn).year;
  const writer = new DocumentWriter(directive);
  const subject = `Triển khai ứng dụng dữ liệu dân cư và chuyển đổi số tỉnh Lam Sơn giai đoạn ${year} - ${year + 1}`;

  writer.say('ỦY BAN NHÂN DÂN TỈNH LAM SƠN', true);
  writer.say('Số: 152/KH-UBND');
  writer.say(`Lam Sơn, ${inWords(signedOn)}`);
  writer.say('KẾ HOẠCH', true);
  writer.say(subject, true);
  writer.say(
    'Căn cứ chương trình công tác của Ủy ban nhân dân tỉnh, để các cơ quan, đơn vị, địa phương có đầu việc, thời hạn và sản phẩm cụ thể, Ủy ban nhân dân tỉnh Lam Sơn ban hành Kế hoạch với các nội dung sau:',
  );
  writer.section('I.', 'MỤC ĐÍCH, YÊU CẦU');
  writer.say(
    'Mỗi nhiệm vụ giao cho một đầu mối chịu trách nhiệm, có thời hạn và kết quả kiểm đếm được; người dân chỉ phải khai báo thông tin một lần khi làm thủ tục tại tỉnh.',
  );

  writer.section('II.', 'NHIỆM VỤ, GIẢI PHÁP');
  writer.group('1.', 'Hoàn thiện quy định, quy chế');
  writer.item('a)', [
    `Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tư pháp, Văn phòng Ủy ban nhân dân tỉnh xây dựng Quy chế quản lý, vận hành Kho dữ liệu dùng chung của tỉnh, trình Ủy ban nhân dân tỉnh ${before(ago(55)).phrase}.`,
    {
      leads: ['science'],
      coordinating: ['justice', 'office'],
      deadlines: [before(ago(55))],
      deliverable: 'Quy chế quản lý, vận hành Kho dữ liệu dùng chung',
      done: ago(58),
      result: `Sở Khoa học và Công nghệ đã trình; Quy chế được ban hành tại Quyết định số 1187/QĐ-UBND ngày ${formatDay(ago(57))}.`,
    },
  ]);
  const reviewed = before(ago(45));
  writer.item('b)', [
    `Sở Tư pháp rà soát văn bản của tỉnh còn yêu cầu người dân nộp bản sao giấy tờ đã có trong cơ sở dữ liệu, lập danh mục đề nghị bãi bỏ, sửa đổi ${reviewed.phrase}.`,
    {
      leads: ['justice'],
      deadlines: [reviewed],
      deliverable: 'Danh mục văn bản đề nghị bãi bỏ, sửa đổi',
      done: ago(38),
      result:
        'Đã rà soát 214 văn bản, đề nghị bãi bỏ 06 văn bản, sửa đổi 11 văn bản. Chậm 07 ngày do 04 đơn vị gửi kết quả rà soát muộn.',
    },
  ]);
  const nextCouncil = unresolved(
    'tại kỳ họp Hội đồng nhân dân tỉnh gần nhất',
    'chưa biết ngày họp Hội đồng nhân dân tỉnh',
  );
  writer.item('c)', [
    `Sở Tài chính chủ trì, phối hợp với Thuế tỉnh Lam Sơn tham mưu Nghị quyết giảm phí, lệ phí đối với hồ sơ nộp trực tuyến, trình ${nextCouncil.phrase}.`,
    {
      leads: ['finance'],
      coordinating: ['tax'],
      deadlines: [nextCouncil],
      deliverable: 'Dự thảo Nghị quyết và hồ sơ trình',
      result: 'Đã lấy ý kiến lần 1 của 17/20 cơ quan, đơn vị.',
    },
  ]);
  const rules = withinDays(30, signedOn);
  writer.item('d)', [
    `${rules.phrase.replace('trong', 'Trong')} Kế hoạch này, Sở Nội vụ ban hành hướng dẫn chấm điểm chuyển đổi số trong xếp loại hằng năm đối với người đứng đầu.`,
    {
      leads: ['home'],
      deadlines: [{ ...rules, phrase: rules.phrase.replace('trong', 'Trong') }],
      deliverable: 'Văn bản hướng dẫn',
      result: 'Đang chỉnh lý dự thảo lần 2 sau khi lấy ý kiến các sở.',
    },
  ]);

  writer.group('2.', 'Phát triển hạ tầng, bảo đảm an toàn thông tin');
  const lastMonth = inMonth(addDays(`${today.slice(0, 8)}01` as Day, -1));
  writer.item('a)', [
    `Sở Khoa học và Công nghệ chủ trì, phối hợp với Công ty Viễn thông Lam Sơn hoàn thành đưa mạng truyền số liệu chuyên dùng đến trụ sở các xã, phường, đặc khu ${lastMonth.phrase}.`,
    {
      leads: ['science'],
      coordinating: ['telecom'],
      deadlines: [lastMonth],
      result: 'Đã kết nối 71/78 trụ sở; 07 xã vùng cao chờ kéo cáp quang.',
    },
  ]);
  writer.item('b)', [
    `Công an tỉnh chủ trì, phối hợp với Sở Khoa học và Công nghệ kiểm tra an toàn, an ninh các máy trạm có kết nối dữ liệu dân cư, ${everyQuarter(20).phrase}.`,
    {
      leads: ['police'],
      coordinating: ['science'],
      deadlines: [everyQuarter(20)],
      deliverable: 'Báo cáo kết quả kiểm tra',
      result: 'Quý trước đã kiểm tra 312 máy trạm, yêu cầu cài lại 09 máy.',
    },
  ]);
  const coverage = between(ago(20), ahead(75));
  writer.item('c)', [
    `Công ty Viễn thông Lam Sơn lắp đặt bổ sung 24 trạm phát sóng tại các thôn, bản còn lõm sóng, thực hiện ${coverage.phrase}.`,
    { leads: ['telecom'], deadlines: [coverage], result: 'Đã phát sóng 05/24 trạm.' },
  ]);
  writer.item('d)', [
    `Ủy ban nhân dân đặc khu Hòn Sậy phối hợp với Công ty Viễn thông Lam Sơn bố trí mặt bằng đặt trạm vệ tinh dự phòng ${before(ahead(26)).phrase}.`,
    { leads: ['honSay'], coordinating: ['telecom'], deadlines: [before(ahead(26))] },
  ]);

  writer.group('3.', 'Số hóa, làm sạch, chia sẻ dữ liệu');
  writer.item(
    'a)',
    [
      `Sở Nông nghiệp và Môi trường hoàn thành đối chiếu thông tin chủ sử dụng đất của 380.000 thửa với dữ liệu dân cư ${before(ago(9)).phrase}.`,
      {
        leads: ['farming'],
        coordinating: [],
        deadlines: [before(ago(9))],
        result: 'Đã đối chiếu 351.420/380.000 thửa, đạt 92,5%.',
      },
    ],
    [
      `Công an tỉnh xác minh, trả kết quả các trường hợp sai lệch ${before(ahead(5)).phrase}.`,
      { leads: ['police'], deadlines: [before(ahead(5))], result: 'Đã xác minh 6.812 trường hợp.' },
    ],
  );
  writer.item('b)', [
    `Sở Tư pháp và Sở Nội vụ đồng chủ trì số hóa sổ hộ tịch, hồ sơ người có công lưu tại cấp xã, phối hợp với Ủy ban nhân dân các xã, phường, đặc khu; xong 50% ${before(ago(15)).phrase}, xong toàn bộ ${before(ahead(90)).phrase}.`,
    {
      leads: ['justice', 'home'],
      coordinating: ['communes'],
      deadlines: [before(ago(15)), before(ahead(90))],
      met: [{ part: 0, on: ago(17) }],
      deliverable: 'Dữ liệu hộ tịch, dữ liệu người có công đã số hóa',
      result: 'Giai đoạn 1 đã số hóa 54% số trang; đang số hóa giai đoạn 2.',
    },
  ]);
  writer.item('c)', [
    `Bảo hiểm xã hội tỉnh chủ trì, phối hợp với Sở Y tế cập nhật số định danh cho người tham gia bảo hiểm y tế, đạt 100% ${inQuarter(ahead(95)).phrase}.`,
    {
      leads: ['insurance'],
      coordinating: ['health'],
      deadlines: [inQuarter(ahead(95))],
      result: 'Đã cập nhật 98,1% số người tham gia.',
    },
  ]);
  writer.item('d)', [
    `Các sở, ban, ngành cập nhật danh mục dữ liệu mở của lĩnh vực phụ trách lên Cổng dữ liệu của tỉnh, ${everyMonth(25).phrase}.`,
    { leads: ['departments'], deadlines: [everyMonth(25)] },
  ]);

  writer.group('4.', 'Dịch vụ công trực tuyến');
  writer.item('a)', [
    `Văn phòng Ủy ban nhân dân tỉnh công bố danh mục 60 dịch vụ công trực tuyến cắt giảm thành phần hồ sơ ${before(ago(30)).phrase}.`,
    {
      leads: ['office'],
      deadlines: [before(ago(30))],
      deliverable: 'Quyết định công bố danh mục',
      done: ago(30),
      result: 'Đã công bố 63 dịch vụ công tại Quyết định số 1254/QĐ-UBND, vượt 03 dịch vụ công.',
    },
  ]);
  writer.item('b)', [
    `Ủy ban nhân dân xã Vân Lĩnh làm điểm “một nơi tiếp nhận, trả kết quả mọi nơi”, tổ chức rút kinh nghiệm ${atLatest(ago(3)).phrase}.`,
    { leads: ['vanLinh'], deadlines: [atLatest(ago(3))] },
  ]);
  writer.item('c)', [
    `Tỉnh đoàn Lam Sơn duy trì ${ongoing.phrase} các đội hình thanh niên hướng dẫn người dân nộp hồ sơ trực tuyến tại 100% bộ phận một cửa.`,
    { leads: ['youth'], deadlines: [ongoing], result: 'Đang duy trì 78 đội với 1.140 đoàn viên.' },
  ]);
  writer.item('d)', [
    'Sở Giáo dục và Đào tạo phối hợp với Ủy ban nhân dân phường Đông Giang thí điểm tuyển sinh đầu cấp hoàn toàn trực tuyến, đánh giá trước khi nhân rộng.',
    { leads: ['education'], coordinating: ['dongGiang'], deadlines: [] },
  ]);

  writer.group('5.', 'Mô hình điểm');
  writer.table('TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn');
  const rows = [
    {
      text: 'Khám, chữa bệnh bằng căn cước và bệnh án điện tử tại 12 bệnh viện',
      deadline: before(ago(12)),
      work: {
        leads: ['health' as const],
        done: ago(14),
        result: '12/12 bệnh viện đã dùng bệnh án điện tử, bỏ lưu bản giấy.',
      },
    },
    {
      text: 'Khai báo lưu trú qua phần mềm tại khách sạn, nhà nghỉ, bãi cắm trại',
      deadline: before(ahead(7)),
      work: {
        leads: ['culture' as const],
        coordinating: ['police' as const],
        result: '418/530 cơ sở đã khai báo.',
      },
    },
    {
      text: 'Chợ không dùng tiền mặt tại 10 chợ hạng I, hạng II',
      deadline: before(ago(2)),
      work: {
        leads: ['trade' as const],
        done: today,
        result: '10/10 chợ có mã thanh toán tại quầy; 86% tiểu thương sử dụng.',
      },
    },
    {
      text: 'Kiểm soát ra vào khu công nghiệp bằng căn cước điện tử',
      deadline: impossible(year + 1),
      work: { leads: ['parks' as const], result: 'Đã khảo sát 03 khu công nghiệp.' },
    },
    {
      text: 'Cấp giấy phép xây dựng nhà ở riêng lẻ trực tuyến toàn trình, bản vẽ ký số',
      deadline: byEndOfYear(year + 1),
      work: { leads: ['construction' as const], coordinating: ['communes' as const] },
    },
  ];
  for (const [index, { text, deadline, work }] of rows.entries()) {
    const { leads, ...rest } = work;
    const unit = leads.map((key) => sampleUnits[key].name).join(', ');
    writer.row({ leads, ...rest, deadlines: [deadline] }, String(index + 1), text, unit, deadline.phrase);
  }

  writer.section('III.', 'TỔ CHỨC THỰC HIỆN');
  const report = before(ago(6));
  writer.item('1.', [
    `Thủ trưởng các sở, ban, ngành phân công lãnh đạo, đầu mối theo dõi Kế hoạch, gửi danh sách về Văn phòng Ủy ban nhân dân tỉnh ${before(ago(80)).phrase}.`,
    {
      leads: ['departments'],
      deadlines: [before(ago(80))],
      deliverable: 'Danh sách đầu mối',
      done: ago(81),
      result: '20/20 cơ quan đã gửi danh sách.',
    },
  ]);
  writer.item('2.', [
    `Sở Tài chính thẩm định, tham mưu phân bổ kinh phí thực hiện Kế hoạch ${report.phrase}.`,
    {
      leads: ['finance'],
      deadlines: [report],
      deliverable: 'Tờ trình phân bổ kinh phí',
      result: 'Đã thẩm định 23/31 hạng mục.',
    },
  ]);
  writer.item('3.', [
    'Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch; tham mưu xử lý trách nhiệm đơn vị chậm từ hai lần trở lên.',
    { leads: ['office'], deadlines: [], result: 'Đã có 02 văn bản nhắc.' },
  ]);
  writer.say('Nơi nhận: Như Kế hoạch; Lưu: VT, KSTT.');
  writer.say('TM. ỦY BAN NHÂN DÂN', true);
  writer.say('KT. CHỦ TỊCH', true);
  writer.say('PHÓ CHỦ TỊCH', true);
  writer.say('Lê Văn Thạch', true);

  const header = {
    number: '152/KH-UBND',
    kind: 'Kế hoạch',
    date: signedOn,
    place: 'Lam Sơn',
    issuer: 'Ủy ban nhân dân tỉnh Lam Sơn',
    subject,
    signer: { name: 'Lê Văn Thạch', title: 'Phó Chủ tịch' },
    period: null,
  };
  const fileName = '152-KH-UBND.docx';
  return { directive: { header, fileName, blocks: writer.blocks }, tasks: writer.tasks };
}

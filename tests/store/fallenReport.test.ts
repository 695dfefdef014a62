import { expect, test } from 'vitest';
import { getDraft } from '../../electron/services/drafts/getDraft.ts';
import { draftOf, importAll, newRegister } from './registerWith.ts';

const report = (number: string, month: string, signed: string, collected: string, issuer = 'Sở Tư pháp') =>
  `ỦY BAN NHÂN DÂN TỈNH LAM SƠN

Số: ${number}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lam Sơn, ${signed}

BÁO CÁO
Kết quả thực hiện Đề án 06 tháng ${month}

I. KẾT QUẢ

1. Đến nay, toàn tỉnh đã thu nhận ${collected} hồ sơ hộ tịch.

II. NHIỆM VỤ TRỌNG TÂM

1. Sở Nội vụ rà soát dữ liệu cư trú của cán bộ, hoàn thành trước ngày 30/${month}.

${issuer} báo cáo Ủy ban nhân dân tỉnh./.

Nơi nhận:
- Lưu: VT.

GIÁM ĐỐC

Lê Văn Mẫu
`;

const fallen = async (context: Parameters<typeof draftOf>[0], text: string) =>
  (await getDraft(context, await draftOf(context, text))).findings.filter(({ kind }) => kind === 'fallen');

test('a cumulative count that fell since the report of the period before is found when the report is read', async () => {
  const { context } = newRegister();
  await importAll(context, report('5/BC-STP', '10/2025', 'ngày 28 tháng 10 năm 2025', '13.000'));
  await importAll(context, report('8/BC-STP', '11/2025', 'ngày 28 tháng 11 năm 2025', '12.530'));
  await importAll(
    context,
    report('9/BC-STC', '11/2025', 'ngày 29 tháng 11 năm 2025', '99.000', 'Sở Tài chính'),
  );
  const next = (collected: string) => report('12/BC-STP', '12/2025', 'ngày 28 tháng 12 năm 2025', collected);
  const [finding, ...others] = await fallen(context, next('12.350'));
  expect(others).toEqual([]);
  expect(finding?.message).toBe(
    'Số lũy kế giảm: 12.350 hồ sơ, Báo cáo 8/BC-STP (kỳ đến 30/11/2025) ghi 12.530 hồ sơ (12.530 - 12.350 = 180).',
  );
  expect(await fallen(context, next('12.600'))).toEqual([]);
});

test('the first report of an issuer, and one of an earlier period, are held against nothing', async () => {
  const { context } = newRegister();
  const later = report('8/BC-STP', '11/2025', 'ngày 28 tháng 11 năm 2025', '12.530');
  expect(await fallen(context, later)).toEqual([]);
  await importAll(context, later);
  expect(await fallen(context, report('5/BC-STP', '10/2025', 'ngày 28 tháng 10 năm 2025', '12.000'))).toEqual(
    [],
  );
});

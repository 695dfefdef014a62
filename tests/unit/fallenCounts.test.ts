import { describe, expect, test } from 'vitest';
import { extract } from '../../shared/extraction/extract.ts';
import { checkFallen } from '../../shared/extraction/findings/checkFallen.ts';
import { blocksOf } from '../corpus/extraction/blocksOf.ts';

const indicatorsOf = async (text: string) => extract(await blocksOf(`${text}\n`)).indicators;
const fallen = async (now: string, before: string) =>
  checkFallen(await indicatorsOf(now), { name: 'Báo cáo 8/BC-TCT', indicators: await indicatorsOf(before) });

describe('số lũy kế giảm so với kỳ trước', () => {
  test('both figures, the reckoning and the quote are told', async () => {
    const now = 'Tính đến ngày 15/02/2026, toàn tỉnh đã thu nhận 12.350 hồ sơ cấp căn cước.';
    const blocks = await blocksOf(`${now}\n`);
    const [finding, ...others] = await fallen(
      now,
      'Tính đến ngày 15/01/2026, toàn tỉnh đã thu nhận 12.530 hồ sơ cấp căn cước.',
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'fallen',
      message: 'Số lũy kế giảm: 12.350 hồ sơ, Báo cáo 8/BC-TCT ghi 12.530 hồ sơ (12.530 - 12.350 = 180).',
    });
    const { block = 0, from = 0, to = 0 } = finding?.span ?? {};
    expect(blocks[block]?.text.slice(from, to)).toBe(finding?.quote);
    expect(finding?.quote).toContain('12.350');
  });

  test.each([
    ['Đến nay, Công an tỉnh đã kích hoạt 4.100 tài khoản định danh.', '4.210'],
    ['Lũy kế đến nay đã cấp 950 thẻ bảo hiểm cho người dân trên địa bàn.', '1.020'],
    ['Toàn tỉnh đã tích hợp 1.850 dịch vụ công lên Cổng Dịch vụ công quốc gia.', '1.900'],
  ])('%s', async (now, more) => {
    const found = await fallen(now, now.replace(/\d[\d.]*\d/u, more));
    expect(found.map(({ kind }) => kind)).toEqual(['fallen']);
  });

  test.each([
    ['grew', 'Đến nay toàn tỉnh đã thu nhận 12.530 hồ sơ căn cước.', '12.350'],
    ['is the same', 'Đến nay toàn tỉnh đã thu nhận 12.530 hồ sơ căn cước.', '12.530'],
    ['is counted within the month', 'Trong tháng, toàn tỉnh đã thu nhận 530 hồ sơ căn cước.', '900'],
    [
      'is counted within the month, said after it',
      'Toàn tỉnh đã thu nhận 530 hồ sơ căn cước trong tháng.',
      '900',
    ],
    ['begins anew each year', 'Từ đầu năm đến nay, toàn tỉnh đã thu nhận 530 hồ sơ căn cước.', '9.000'],
    ['is what is left', 'Đến nay toàn tỉnh còn chưa số hóa 530 hồ sơ hộ tịch.', '900'],
    ['is not cumulative', 'Toàn tỉnh tổ chức tiếp công dân cho 530 trường hợp.', '900'],
    ['is a share', 'Đến nay tỷ lệ hồ sơ đã được số hóa đạt 53%.', '90'],
    ['is no count of files', 'Đến nay đã kết nối camera giám sát tại 12 điểm.', '15'],
  ])('no finding where it %s', async (_why, now, before) => {
    expect(await fallen(now, now.replace(/\d[\d.]*/u, before))).toEqual([]);
  });

  test('no finding where name, unit or place differ, or the earlier report tells two figures', async () => {
    const now = 'Đến nay toàn tỉnh đã thu nhận 12.350 hồ sơ cấp căn cước.';
    for (const before of [
      'Đến nay toàn tỉnh đã thu nhận 12.530 tài khoản cấp căn cước.',
      'Đến nay toàn ngành y tế đã số hóa và đồng bộ 12.530 hồ sơ bệnh án.',
      'Đến nay toàn tỉnh đã thu nhận 12.530 hồ sơ cấp căn cước.\n\nĐến nay toàn tỉnh đã thu nhận 12.540 hồ sơ cấp căn cước.',
    ])
      expect(await fallen(now, before)).toEqual([]);
  });
});

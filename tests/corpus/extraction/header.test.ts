import { expect, test } from 'vitest';
import { readHeader } from '../../../shared/extraction/header/readHeader.ts';
import { blocksOf } from './blocksOf.ts';

const headerOf = async (text: string) => readHeader(await blocksOf(text));

test('đầu văn bản hai cột, người ký', async () => {
  const header =
    await headerOf(`| ỦY BAN NHÂN DÂN TỈNH LAM SƠN | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |
|---|---|
| Số: 15/KH-UBND | Lam Sơn, ngày 07 tháng 01 năm 2026 |

KẾ HOẠCH
Chăm sóc người cao tuổi năm 2026

I. MỤC ĐÍCH
1. Nâng cao chất lượng chăm sóc.

| Nơi nhận: - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Đỗ Hải Nam |
|---|---|
`);
  expect(header).toMatchObject({
    number: '15/KH-UBND',
    kind: 'Kế hoạch',
    date: '2026-01-07',
    place: 'Lam Sơn',
    subject: 'Chăm sóc người cao tuổi năm 2026',
    period: { from: '2026-01-01', to: '2026-12-31' },
    signer: { name: 'Đỗ Hải Nam' },
  });
  expect(header.issuer?.toLowerCase()).toBe('ủy ban nhân dân tỉnh lam sơn');
});

test('bảng nhiệm vụ ngay dưới trích yếu không phải đầu văn bản', async () => {
  const header = await headerOf(`Số: 900/QĐ-UBND

Lam Sơn, ngày 01 tháng 7 năm 2026

QUYẾT ĐỊNH
Giao nhiệm vụ sáu tháng cuối năm 2026

DANH MỤC NHIỆM VỤ

| TT | Nội dung nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Rà soát hồ sơ đất đai | Sở Tư pháp |
| 2 | Số hóa học bạ | Sở Nội vụ |
`);
  expect(header).toMatchObject({
    number: '900/QĐ-UBND',
    subject: 'Giao nhiệm vụ sáu tháng cuối năm 2026',
    issuer: null,
  });
});

test('số và ngày trên một dòng, chữ bị tách', async () => {
  const header = await headerOf(
    'Số : 45 / TB-VPUBND     Lam Sơn , ngày 02 tháng 7 năm 2026\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nNội dung.\n',
  );
  expect(header).toMatchObject({
    number: '45/TB-VPUBND',
    kind: 'Thông báo',
    date: '2026-07-02',
    place: 'Lam Sơn',
  });
});

test('dự thảo chưa có số, ngày', async () => {
  const header = await headerOf(
    'Số:      /BC-SNV\n\nLam Sơn, ngày     tháng 6 năm 2026\n\nBÁO CÁO\nCông tác tháng 6/2026\n\nI. KẾT QUẢ\n',
  );
  expect(header).toMatchObject({
    number: null,
    kind: 'Báo cáo',
    date: null,
    period: { from: '2026-06-01', to: '2026-06-30' },
  });
});

test('công văn: loại từ V/v, trích yếu', async () => {
  const header = await headerOf(
    'Số: 98/STP-HCTP\n\nLam Sơn, ngày 03 tháng 3 năm 2026\n\nV/v rà soát thủ tục\n\nKính gửi: Các sở, ban, ngành\n\nNội dung thư.\n',
  );
  expect(header).toMatchObject({ number: '98/STP-HCTP', kind: 'Công văn', subject: 'rà soát thủ tục' });
});

test('phụ lục rời: số và ngày từ dòng kèm theo', async () => {
  const header = await headerOf(
    'PHỤ LỤC\n(Kèm theo Kế hoạch số 77/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Lam Sơn)\n\n1. Việc thứ nhất.\n',
  );
  expect(header).toMatchObject({
    number: '77/KH-UBND',
    kind: 'Kế hoạch',
    date: '2026-02-05',
    issuer: 'Ủy ban nhân dân tỉnh Lam Sơn',
  });
});

test('không có gì thì để trống', async () => {
  expect(await headerOf('Một đoạn văn thường.\n')).toMatchObject({
    number: null,
    kind: null,
    date: null,
    place: null,
    signer: null,
    period: null,
  });
});

test('kỳ báo cáo trong ngoặc', async () => {
  const header = await headerOf(
    'Số: 5/BC-BCĐ\n\nBÁO CÁO\nKết quả tháng 2/2026\n(Từ ngày 16/01/2026 đến ngày 15/02/2026)\n\nI. KẾT QUẢ\n',
  );
  expect(header.period).toEqual({ from: '2026-01-16', to: '2026-02-15' });
});

/** An invented document of an invented province, as its office would have typed it. */
export const directiveText = `BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ TỈNH LAM SƠN
TỔ GIÚP VIỆC

Số: 31/BC-TGV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lam Sơn, ngày 12 tháng 01 năm 2026

BÁO CÁO
Kết quả triển khai số hóa hồ sơ tháng 01 năm 2026

I. KẾT QUẢ ĐẠT ĐƯỢC

Trong tháng, các đơn vị đã số hóa được 1.200 hồ sơ.

II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI

1. Công an tỉnh

a) Chủ trì, phối hợp với Sở Nội vụ rà soát dữ liệu cư trú của cán bộ, hoàn thành trước ngày 30/01/2026.

b) Tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch kiểm tra bảo mật.

2. Sở Khoa học và Công nghệ

a) Hướng dẫn các xã, phường sử dụng nền tảng số dùng chung, hoàn thành trong tháng 3/2026.

Nơi nhận:
- Như trên;
- Lưu: VT.

TỔ TRƯỞNG

Lê Văn Mẫu
`;

/** The document as the page sends it. */
export const directiveFile = (text = directiveText, name = 'bao-cao-31.txt') =>
  new File([text], name, { type: 'text/plain' });

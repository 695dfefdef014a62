const list = (words: string) => words.split('|');

/** What a task says to do; a few words that stand in every other task, as in any office. */
export const acts = list(
  'Rà soát|Tham mưu ban hành|Xây dựng|Triển khai|Hoàn thành|Kiểm tra, đôn đốc|Tổng hợp, báo cáo|Cập nhật|Chuẩn hóa|Kết nối, chia sẻ|Đánh giá|Hướng dẫn|Tập huấn về|Bố trí kinh phí cho|Công khai|Số hóa|Vận hành thử|Nghiệm thu|Thẩm định|Sơ kết|Tuyên truyền về|Khắc phục tồn tại của|Nâng cấp|Bàn giao|Mở rộng|Lập dự toán cho|Phê duyệt|Giám sát',
);

/** What it is done to. */
export const things = list(
  'cơ sở dữ liệu|kho hồ sơ|quy chế|nền tảng|hệ thống báo cáo|danh mục|bộ phận một cửa|phần mềm|mạng truyền dẫn|chữ ký điện tử|bản đồ|học bạ|sổ theo dõi|mã định danh|camera|đề án|kế hoạch diễn tập|tổng đài|nhật ký|dịch vụ trực tuyến|trang thông tin|tổ công nghệ|lịch tiếp dân|thiết bị đọc thẻ|kịch bản ứng phó|biên bản|quy trình|chỉ số hài lòng|bảng giá|dự toán|giấy phép|kênh phản ánh|sàn giao dịch|thư viện|hợp đồng|danh sách|bãi đỗ|đường dây nóng|đồng hồ đo|trạm quan trắc|cổng thanh toán|biển chỉ dẫn|kiốt tra cứu|lò đốt|băng chuyền|tủ điều khiển|ứng dụng di động|bộ câu hỏi|giáo trình|khung năng lực|máy gieo hạt|hồ chứa|đập tràn|bến thuyền|cột phát sóng|vườn ươm|chuồng trại|kho lạnh|xưởng gốm|làng dệt',
);

/** Of what kind it is. */
export const matters = list(
  'hộ tịch|đất đai|họp không giấy|thủ tục hành chính|thủy lợi|ngập lụt|tiểu học|người cao tuổi|vùng trồng vải|cửa sông|chợ quê|an toàn thông tin|tàu cá|quảng cáo ngoài trời|công chức|nghề gốm|khu phố|khiếu nại|trạm y tế|máy chủ|trụ sở|văn thư|doanh nghiệp nhỏ|thuê hạ tầng|thú y|ban đêm|nông sản|ao nuôi|thiếu nhi|hộ cận nghèo|giao thông|cháy rừng|nước sạch|khí thải|học nghề|bảo tàng|lễ hội|đường thủy|hàng giả|kiểm dịch|đăng kiểm|cấp cứu|tiêm chủng|dược liệu|thức ăn đường phố|cây xanh|chiếu sáng|rác thải nhựa|nghĩa trang|mồ côi|khuyết tật|tôn giáo|dân tộc|biên giới|hải đảo|nhập cư|lưu trữ lịch sử|đấu thầu|thuế hộ|bưu chính',
);

/** Where. */
export const places = list(
  'trên địa bàn tỉnh|tại các xã vùng cao|ở ba phường trung tâm|trong toàn ngành|tại bệnh viện tỉnh|ở cụm công nghiệp phía nam|tại trường nội trú|dọc tuyến đê hữu|ở vùng đệm|trong các hợp tác xã|ở khu tái định cư',
);

/** What for. */
export const aims = list(
  'bảo đảm đúng, đủ, sạch, sống|giảm một nửa thời gian chờ|không để phát sinh bản giấy|làm căn cứ phân bổ vốn năm sau|phục vụ điều hành hằng ngày|tránh trùng lặp với việc đã giao|đáp ứng yêu cầu của Ban Chỉ đạo|sẵn sàng kết nối với Trung ương|gắn trách nhiệm của người đứng đầu|để người lao động tra cứu được|kịp thời tháo gỡ khó khăn|theo đúng lộ trình',
);

export const results = list(
  'Đã có dự thảo, đang lấy ý kiến|Hoàn thành đợt một|Chưa bố trí được kinh phí|Đã ban hành kế hoạch|Đang chờ đơn vị phối hợp cung cấp số liệu|Đã nghiệm thu',
);

/** Parts of invented names. */
export const syllables = list(
  'An|Bắc|Cẩm|Dương|Đông|Giang|Hà|Khê|Lộc|Mỹ|Nghi|Phú|Quang|Sơn|Tân|Thạch|Vân|Xuân|Yên|Minh',
);

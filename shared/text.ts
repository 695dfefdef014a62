// Every sentence that a user sees, in the language of offices. Nothing visible is written anywhere else.
import type { RefusalCode, RefusalData } from './contract/refusal.ts';
import type { TaskStatus } from './domain/task.ts';
import type { Timeliness } from './domain/timeliness.ts';

export const appName = 'Đôn Đốc';

export const statusText: Record<TaskStatus, string> = {
  'not-started': 'Chưa thực hiện',
  'in-progress': 'Đang thực hiện',
  done: 'Hoàn thành',
};

/** Tình trạng thời hạn: the word and the sign that goes with it (never colour alone). */
export const timelinessText: Record<Timeliness, { label: string; sign: string }> = {
  overdue: { label: 'Quá hạn', sign: '▲' },
  'due-today': { label: 'Đến hạn hôm nay', sign: '●' },
  'due-soon': { label: 'Sắp đến hạn', sign: '◔' },
  'not-due': { label: 'Chưa đến hạn', sign: '○' },
  'done-on-time': { label: 'Hoàn thành đúng hạn', sign: '✓' },
  'done-late': { label: 'Hoàn thành quá hạn', sign: '✓▲' },
  unclear: { label: 'Chưa rõ hạn', sign: '?' },
  'no-deadline': { label: 'Không thời hạn', sign: '∞' },
};

const file = ({ file }: RefusalData) => (file ? `tệp “${file}”` : 'tệp');

/** One clear sentence or two: what, where, what to do. */
const refusalTexts: Record<RefusalCode, (data: RefusalData) => string> = {
  FILE_NOT_FOUND: (d) => `Không tìm thấy ${file(d)}. Hãy kiểm tra lại tên và thư mục.`,
  FILE_VANISHED: (d) =>
    `Không đọc hết được ${file(d)} vì tệp đã bị xóa hoặc di chuyển trong lúc đọc. Hãy chọn lại tệp.`,
  FILE_UNREADABLE: (d) =>
    `Không đọc được ${file(d)}. Hãy kiểm tra quyền mở tệp hoặc chép tệp sang thư mục khác.`,
  FILE_EMPTY: (d) => `Không nhập được vì ${file(d)} không có nội dung. Hãy kiểm tra lại tệp gốc.`,
  FILE_TOO_LARGE: (d) =>
    `Không nhập được vì ${file(d)} lớn hơn ${d.limit ?? 0} MB. Hãy bỏ bớt hình ảnh hoặc tách thành nhiều tệp.`,
  FILE_KIND_UNKNOWN: (d) =>
    `Chưa đọc được loại tệp của ${file(d)}. Hãy lưu văn bản thành .docx, .pdf, .xlsx hoặc .txt rồi nhập lại.`,
  FILE_NOT_AS_NAMED: (d) =>
    `Không đọc được ${file(d)} vì nội dung thật là ${d.found ?? 'loại tệp khác'}, không phải loại như tên tệp. Hãy chọn đúng tệp văn bản.`,
  FILE_PASSWORD: (d) =>
    `Không đọc được ${file(d)} vì tệp có mật khẩu. Hãy mở tệp trong Word, bỏ mật khẩu, lưu lại rồi nhập.`,
  FILE_DAMAGED: (d) =>
    `Không đọc được ${file(d)} vì tệp bị hỏng. Hãy mở bằng Word hoặc Excel, lưu thành tệp mới rồi nhập lại.`,
  FILE_ZIP_BOMB: (d) =>
    `Không đọc ${file(d)} vì nội dung bung ra lớn bất thường (trên ${d.limit ?? 0} MB). Hãy xin lại tệp từ nơi gửi.`,
  FILE_NO_TEXT: (d) => `Không thấy chữ nào trong ${file(d)}. Hãy kiểm tra lại tệp gốc.`,
  PDF_SCANNED: (d) =>
    `Không đọc được chữ trong ${file(d)} vì đây là bản quét (ảnh chụp). Hãy xin bản Word hoặc bản PDF xuất từ Word.`,
  PDF_SCRAMBLED: (d) =>
    `Chữ trong ${file(d)} bị xáo trộn do phông chữ của tệp PDF. Hãy xin bản Word để nhập cho đúng.`,
  DOC_LEGACY: (d) =>
    `Không đọc được ${file(d)} vì là định dạng Word cũ (.doc). Hãy mở bằng Word, chọn Lưu thành .docx rồi nhập lại.`,
  STORE_NOT_FOUND: (d) => `Không tìm thấy ${file(d)} dữ liệu. Hãy kiểm tra lại đường dẫn.`,
  STORE_LOCKED: (d) =>
    `Không mở được ${file(d)} vì ứng dụng hoặc chương trình khác đang dùng dữ liệu này. Hãy đóng nơi đang mở rồi thử lại.`,
  STORE_NEWER: (d) =>
    `Không mở ${file(d)} vì dữ liệu do phiên bản mới hơn của Đôn Đốc tạo ra. Hãy cập nhật ứng dụng rồi mở lại.`,
  STORE_CORRUPT: (d) =>
    `Không mở được ${file(d)} vì tệp dữ liệu bị hỏng hoặc không phải dữ liệu của Đôn Đốc. Tệp được giữ nguyên; hãy khôi phục từ bản sao lưu.`,
  STORE_NETWORK_DRIVE: (d) =>
    `Không mở ${file(d)} vì tệp nằm trên ổ đĩa mạng, dễ hỏng dữ liệu khi mất kết nối. Hãy chép tệp về ổ đĩa của máy này.`,
  STORE_NOT_WRITABLE: (d) => `Không ghi được vào ${file(d)}. Hãy kiểm tra quyền ghi của thư mục chứa tệp.`,
  STORE_NOT_EMPTY: () => 'Chỉ nạp được dữ liệu mẫu khi chưa có dữ liệu nào. Dữ liệu hiện có được giữ nguyên.',
  STORE_FULL: (d) =>
    `Không ghi được vào ${file(d)} vì ổ đĩa đã đầy. Dữ liệu cũ còn nguyên; hãy giải phóng ổ đĩa rồi làm lại.`,
  TARGET_LOCKED: (d) =>
    `Không ghi được ${file(d)} vì Excel đang mở tệp này. Hãy đóng tệp trong Excel rồi bấm Thử lại.`,
  TARGET_NOT_WRITABLE: (d) => `Không ghi được ${file(d)}. Hãy chọn thư mục khác mà bạn có quyền ghi.`,
  TARGET_FULL: (d) =>
    `Không ghi được ${file(d)} vì ổ đĩa đã đầy. Hãy giải phóng ổ đĩa hoặc chọn nơi lưu khác.`,
  TARGET_PATH_TOO_LONG: (d) =>
    `Không ghi được ${file(d)} vì đường dẫn quá dài. Hãy lưu vào thư mục có tên ngắn hơn.`,
  TARGET_NOT_ALLOWED: (d) => `Không ghi được ${file(d)} tại vị trí này. Hãy chọn nơi lưu bằng hộp thoại.`,
  EXPORT_SHORT: (d) =>
    `Tệp xuất ra thiếu dòng (có ${d.count ?? 0} trên ${d.expected ?? 0} nhiệm vụ) nên không được giữ lại. Hãy xuất lại.`,
  APPENDIX_UNKNOWN: (d) => `Không có phụ lục số ${d.found ?? ''}. Hiện xuất được phụ lục 2 và phụ lục 3.`,
  DRAFT_GONE: () => 'Bản rà soát này không còn. Hãy nhập lại văn bản.',
  TASK_GONE: () => 'Nhiệm vụ này không còn trong danh sách. Hãy tải lại danh sách.',
  TASK_CHANGED: () => 'Nhiệm vụ vừa được sửa ở nơi khác. Hãy xem lại nội dung mới rồi sửa tiếp.',
  UNDO_NOTHING: () => 'Không có thao tác nào để hoàn tác.',
  UNDO_CHANGED: () => 'Không hoàn tác được vì dữ liệu đã được sửa tiếp sau đó.',
  BATCH_INVALID: (d) => `Nội dung ${file(d)} không đúng dạng. Cần một danh sách JSON gồm {phrase, on}.`,
};

/** The sentence for an expected failure. */
export const refusalText = (code: RefusalCode, data: RefusalData = {}): string => refusalTexts[code](data);

/** The window's own dialogs. */
export const shellText = {
  workbook: 'Bảng tính Excel',
  pdf: 'Tệp PDF',
  checklistFile: 'Danh sach den han.pdf',
  cannotStart: 'Không khởi động được Đôn Đốc. Hãy khởi động lại máy rồi mở lại ứng dụng.',
};

/** Danh sách đến hạn, printed. */
export const printText = {
  columns: {
    box: '',
    number: 'TT',
    code: 'Mã',
    text: 'Nội dung nhiệm vụ',
    directive: 'Văn bản giao',
    lead: 'Chủ trì',
    due: 'Thời hạn',
    left: 'Còn lại',
    note: 'Ghi chú',
  },
  summary: (total: number, on: string, printedAt: string) =>
    `${total} nhiệm vụ, tính đến ngày ${on}; in lúc ${printedAt}`,
  /** The footer in two parts: the page's number stands between them, the number of pages after them. */
  footer: (rows: number, total: number) => [`${rows}/${total} nhiệm vụ, trang `, '/'] as const,
};

/** How far off a due day is: negative when past. */
export const daysLeftText = (days: number): string =>
  days === 0 ? 'hôm nay' : days > 0 ? `còn ${days} ngày` : `quá ${-days} ngày`;

/** What `npm start` says in the terminal. */
export const startText = {
  noRuntime: 'Máy này chưa có Electron và không tải được: mở Đôn Đốc ở chế độ trình duyệt.',
  noDisplay: 'Máy này không có màn hình: mở Đôn Đốc ở chế độ trình duyệt.',
  downloading: (seconds: number) => `Đang tải Electron, chờ nhiều nhất ${seconds} giây.`,
};

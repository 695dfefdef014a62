// Every sentence that a user sees, in the language of offices. Nothing visible is written anywhere else.
import type { BulkReason } from './contract/bulkContract.ts';
import type { RefusalCode, RefusalData } from './contract/refusal.ts';
import type { UnitRowProblem } from './contract/unitContract.ts';
import type { BoardState } from './domain/collection/board.ts';
import type { FormField } from './domain/collection/form.ts';
import type { CellDoubt, CellProblem } from './domain/collection/readCell.ts';
import type { CellState } from './domain/collection/reconcile.ts';
import type { Recurrence } from './domain/deadline.ts';
import type { DeadlineCertainty } from './domain/deadlineCertainty.ts';
import type { DocumentRelation } from './domain/documentRelation.ts';
import type { EscalationStep, ReminderAct } from './domain/escalation.ts';
import type { FoundPlace } from './domain/foundPlace.ts';
import type { FindingFacts, HonestyRule } from './domain/honesty/finding.ts';
import type { LetterKind } from './domain/letters/letter.ts';
import type { OperationAction, OperationData } from './domain/operation.ts';
import type { SettingName } from './domain/settings.ts';
import type { Clear } from './domain/sixClears.ts';
import type { SupersedeChoice } from './domain/supersede.ts';
import type { TaskPriority, TaskStatus } from './domain/task.ts';
import type { ColumnKey, GroupKey, WithoutChoice } from './domain/taskListing.ts';
import type { Timeliness } from './domain/timeliness.ts';
import { purgeWords, type TrashKind } from './domain/trash.ts';
import type { UnitKind } from './domain/unit.ts';
import type { UnitChangeKind } from './domain/unitLineage.ts';
import { formatDay, parseIsoDay } from './vietnamese/day.ts';
import type { CalendarDayKind, CalendarEntryKind } from './vietnamese/workCalendar.ts';

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
  FILE_IS_FOLDER: (d) =>
    `“${d.file ?? 'Đường dẫn này'}” là thư mục, không phải tệp. Hãy mở thư mục và chọn tệp văn bản bên trong.`,
  FILE_EMPTY: (d) => `Không nhập được vì ${file(d)} không có nội dung. Hãy kiểm tra lại tệp gốc.`,
  FILE_TOO_LARGE: (d) =>
    `Không nhập được vì ${file(d)} lớn hơn ${d.limit ?? 0} MB. Hãy bỏ bớt hình ảnh hoặc tách thành nhiều tệp.`,
  FILE_KIND_UNKNOWN: (d) =>
    `Chưa đọc được ${file(d)} vì không phải loại tệp văn bản quen dùng. Hãy lưu văn bản thành .docx, .pdf, .xlsx hoặc .txt rồi nhập lại.`,
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
  STORE_NOT_FOUND: (d) =>
    `Không tìm thấy ${file(d).replace('tệp', 'tệp dữ liệu')}. Hãy kiểm tra lại đường dẫn.`,
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
    `Tệp xuất ra đọc lại không khớp (đúng ${d.count ?? 0} trên ${d.expected ?? 0} dòng mục) nên không được giữ lại. Hãy xuất lại.`,
  PRINT_NO_BROWSER: () =>
    'Không ghi được tệp PDF vì máy này không có trình duyệt Chrome, Edge, Chromium hoặc Electron nào chạy được. Hãy cài một trình duyệt (hoặc đặt biến CHROMIUM trỏ tới tệp chạy của nó), hoặc ghi ra .docx, .xlsx, .html.',
  PRINT_NOT_BUILT: () =>
    'Không ghi được tệp PDF vì giao diện chưa được dựng. Hãy chạy “npm run build” rồi ghi lại.',
  APPENDIX_UNKNOWN: (d) =>
    `Không có phụ lục hoặc mẫu phụ lục “${d.found ?? ''}”. Hiện xuất được phụ lục 1, 2, 3, 5, 9 và các mẫu đã lưu.`,
  TEMPLATE_GONE: () => 'Mẫu phụ lục này không còn. Hãy tải lại danh sách mẫu.',
  TEMPLATE_CHANGED: () => 'Mẫu phụ lục vừa được sửa ở nơi khác. Hãy xem lại mẫu mới rồi sửa tiếp.',
  TEMPLATE_NAME_TAKEN: (d) => `Đã có mẫu phụ lục tên “${d.found ?? ''}”. Hãy ghi tên khác.`,
  TEMPLATE_EMPTY: () => 'Mẫu phụ lục chưa có tên hoặc chưa có cột nào. Hãy ghi tên và chọn ít nhất một cột.',
  FRAME_NO_PLACE: (d) =>
    `Chưa dùng được ${file(d)} làm khung vì không có ô nào mang tên ${d.found ?? ''}. Trong Excel, hãy chọn ô bắt đầu bảng, gõ ${d.found ?? ''} vào Hộp tên (bên trái thanh công thức), Enter, rồi lưu tệp.`,
  FRAME_BAD_PLACE: (d) =>
    `Chưa dùng được ${file(d)} làm khung vì ô mang tên ${d.found ?? ''} nằm trong ô gộp, trong bảng (Table) hoặc vùng bị khóa. Hãy đặt tên cho một ô thường, bên dưới phần đầu của mẫu.`,
  FRAME_ALONE: (d) =>
    `Mẫu “${d.found ?? ''}” dùng khung Excel riêng nên không ghi chung với phụ lục khác trong một tệp. Hãy chọn mỗi phụ lục một tệp.`,
  APPENDIX_TOO_LONG: (d) =>
    `Phụ lục dài ${d.count ?? 0} dòng, quá ${d.limit ?? 0} dòng của một trang tính Excel. Hãy lọc bớt rồi xuất lại.`,
  PRINT_SHORT: (d) =>
    `Bản in thiếu dòng so với danh sách (có ${d.count ?? 0} trên ${d.expected ?? 0} dòng${d.found ? `, thiếu mã ${d.found}` : ''}) nên không được giữ lại. Hãy in lại; nếu vẫn thiếu, hãy chọn khổ giấy hoặc cỡ chữ khác.`,
  DRAFT_PENDING: (d) =>
    `Còn ${d.count ?? 0} đề xuất chưa xem. Hãy nhận hoặc bỏ từng đề xuất rồi xác nhận lại.`,
  DRAFT_GONE: () => 'Bản rà soát này không còn. Hãy nhập lại văn bản.',
  TASK_GONE: () => 'Nhiệm vụ này không còn trong danh sách. Hãy tải lại danh sách.',
  TASK_CHANGED: () => 'Nhiệm vụ vừa được sửa ở nơi khác. Hãy xem lại nội dung mới rồi sửa tiếp.',
  TASK_NOT_DONE: () => 'Nhiệm vụ này chưa hoàn thành nên không cần mở lại.',
  REOPENING_NO_REASON: (d) =>
    `Chưa đổi gì: ${d.count ?? 0} nhiệm vụ đã chọn đang ghi hoàn thành, mở lại phải có lý do. Hãy ghi lý do mở lại rồi bấm Đổi.`,
  DIRECTIVE_GONE: () => 'Văn bản này không còn trong sổ. Hãy chọn văn bản khác hoặc để trống.',
  PROGRESS_GONE: () => 'Lần báo cáo tiến độ này không còn. Hãy xem lại nhiệm vụ.',
  PROGRESS_CHANGED: () => 'Lần báo cáo tiến độ này vừa được sửa ở nơi khác. Hãy xem lại rồi sửa tiếp.',
  EXTENSION_NO_REASON: () =>
    'Chưa gia hạn vì chưa ghi lý do. Hãy ghi lý do gia hạn; thời hạn cũ được giữ nguyên.',
  EXTENSION_NO_DAY: (d) =>
    `Chưa gia hạn được ${d.task ?? 'nhiệm vụ'} vì thời hạn chưa có ngày chắc chắn. Hãy làm rõ ngày đến hạn trước, rồi gia hạn.`,
  EXTENSION_RECURRING: (d) =>
    `Không gia hạn được ${d.task ?? 'nhiệm vụ'} vì là nhiệm vụ định kỳ. Hãy ghi kết quả của từng kỳ trong phần Các kỳ thực hiện.`,
  EXTENSION_DONE: (d) =>
    `Không gia hạn được ${d.task ?? 'nhiệm vụ'} vì nhiệm vụ hoặc phần việc này đã hoàn thành. Hãy mở lại trước nếu còn phải làm.`,
  EXTENSION_NOT_LATER: (d) =>
    `Chưa gia hạn vì ngày mới phải sau ngày đến hạn hiện hành của ${d.task ?? 'nhiệm vụ'} là ${d.found ?? ''}. Hãy chọn ngày muộn hơn.`,
  EXTENSION_GONE: () => 'Lần gia hạn này không còn. Hãy tải lại nhiệm vụ.',
  EXTENSION_NOT_LAST: () => 'Chỉ rút được lần gia hạn cuối cùng. Hãy rút lần lượt từ lần cuối trở về trước.',
  DEADLINE_GONE: () => 'Thời hạn này không còn. Hãy tải lại nhiệm vụ.',
  DEADLINE_EXTENDED: (d) =>
    `Chưa sửa được thời hạn gốc vì đã gia hạn đến ${d.found ?? ''}. Hãy rút các lần gia hạn trước, rồi sửa ngày gốc.`,
  EVIDENCE_GONE: () => 'Minh chứng này không còn. Hãy xem lại nhiệm vụ.',
  ATTACHMENT_EMPTY: (d) =>
    `Không nhận được ${file(d)} làm minh chứng vì tệp không có nội dung. Hãy kiểm tra lại tệp gốc.`,
  ATTACHMENT_TOO_LARGE: (d) =>
    `Không nhận được ${file(d)} làm minh chứng vì tệp lớn hơn ${d.limit ?? 0} MB. Hãy giảm dung lượng tệp, hoặc ghi số văn bản làm minh chứng.`,
  ATTACHMENT_FULL: (d) =>
    `Không lưu được ${file(d)} vì ổ đĩa chứa sổ nhiệm vụ đã đầy. Hãy giải phóng dung lượng rồi thêm lại.`,
  ATTACHMENT_NOT_WRITABLE: (d) =>
    `Không lưu được ${file(d)} vào thư mục “minh-chung” bên cạnh sổ nhiệm vụ. Hãy kiểm tra quyền ghi của thư mục rồi thêm lại.`,
  ATTACHMENT_MISSING: (d) =>
    `Không tìm thấy ${file(d)} trong thư mục “minh-chung”. Tệp đã bị xóa hoặc di chuyển; hãy chép lại thư mục đó từ bản sao lưu, hoặc thêm lại tệp.`,
  ATTACHMENT_CHANGED: (d) =>
    `Không mở ${file(d)} vì nội dung trong thư mục “minh-chung” đã khác lúc được thêm vào. Hãy chép lại từ bản sao lưu, hoặc thêm lại tệp.`,
  ATTACHMENT_UNREADABLE: (d) =>
    `Không đọc được ${file(d)} trong thư mục “minh-chung”. Hãy đóng chương trình đang mở tệp hoặc kiểm tra quyền mở thư mục, rồi thử lại.`,
  OCCURRENCE_UNKNOWN: (d) =>
    `Nhiệm vụ định kỳ này không có kỳ nào đến hạn ngày ${d.found ?? ''}. Hãy tải lại nhiệm vụ rồi chọn kỳ trong danh sách.`,
  COPY_NOT_OPENED: (d) =>
    `Chưa mở được ${file(d)} ngay tại đây. Hãy bấm “Lưu bản sao” rồi mở bằng chương trình phù hợp.`,
  UNIT_GONE: () => 'Đơn vị này không còn trong danh bạ. Hãy tải lại danh sách.',
  UNIT_CHANGED: () => 'Đơn vị vừa được sửa ở nơi khác. Hãy xem lại nội dung mới rồi sửa tiếp.',
  UNIT_NAME_TAKEN: (d) =>
    `Danh bạ đã có đơn vị tên “${d.found ?? ''}”. Hãy dùng đơn vị đó hoặc ghi tên khác.`,
  UNIT_IN_USE: (d) =>
    `Chưa bỏ được “${d.found ?? ''}” vì đang có ${d.count ?? 0} nhiệm vụ. Hãy chuyển nhiệm vụ sang đơn vị khác, hoặc ghi nhận sáp nhập, kết thúc hoạt động.`,
  UNIT_IN_CHANGE: (d) =>
    `Chưa bỏ được “${d.found ?? ''}” vì còn trong một thay đổi tổ chức. Hãy bỏ thay đổi đó trước.`,
  UNIT_CHANGE_COUNT: () =>
    'Số đơn vị chưa đúng: sáp nhập cần ít nhất hai đơn vị thành một, tách cần một đơn vị thành ít nhất hai, đổi tên cần một tên mới khác tên cũ.',
  UNIT_CHANGE_ENDED: (d) =>
    `“${d.found ?? ''}” đã có ghi nhận không còn hoạt động. Hãy bỏ ghi nhận cũ trước nếu ghi nhầm.`,
  UNIT_CHANGE_BEGUN: (d) =>
    `“${d.found ?? ''}” đã có ghi nhận thành lập từ thay đổi khác. Hãy bỏ ghi nhận cũ trước nếu ghi nhầm.`,
  UNIT_CHANGE_ORDER: (d) =>
    `Ngày của thay đổi này trái với các thay đổi khác của “${d.found ?? ''}”. Hãy kiểm tra lại ngày, các đơn vị.`,
  UNIT_CHANGE_GONE: () => 'Thay đổi tổ chức này không còn. Hãy tải lại danh sách.',
  UNITS_WORKBOOK_UNKNOWN: (d) =>
    `Không nhận ra danh bạ đơn vị trong ${file(d)}: cần trang tính có cột “Tên đơn vị”. Hãy xuất danh bạ ra Excel rồi điền theo mẫu đó.`,
  UNITS_EXPORT_DIFFERS: (d) =>
    `${file(d)} ghi ra đọc lại không khớp với danh bạ nên không được giữ lại. Hãy xuất lại.`,
  XLS_LEGACY: (d) =>
    `Không đọc được ${file(d)} vì không phải tệp .xlsx (thường là Excel cũ .xls). Hãy mở bằng Excel, chọn Lưu thành “Excel Workbook (.xlsx)” rồi thả lại.`,
  COLLECTION_NOT_FORM: (d) =>
    `Không nhận ra biểu thu thập trong ${file(d)}: không thấy mã biểu, cũng không khớp nhiệm vụ của đơn vị nào đã gửi biểu trong kỳ. Hãy xin đơn vị gửi lại đúng tệp đã nhận.`,
  COLLECTION_VERSION: (d) =>
    `Biểu trong ${file(d)} theo mẫu phiên bản ${d.found ?? '?'}, bản này đọc mẫu phiên bản ${d.expected ?? ''}. Hãy gửi lại biểu mới cho đơn vị.`,
  COLLECTION_OTHER_PERIOD: (d) =>
    `${sentenceStart(file(d))} là biểu của ${d.found ?? 'kỳ khác'}, không phải kỳ đang thu thập. Hãy chọn đúng kỳ ở đầu trang rồi thả lại.`,
  COLLECTION_NOTHING: (d) =>
    `Không có nhiệm vụ nào cần thu thập${d.found ? ` trong ${d.found}` : ''}. Hãy nhập văn bản, xác nhận nhiệm vụ hoặc chọn đơn vị khác.`,
  COLLECTION_EXPORT_DIFFERS: (d) =>
    `${sentenceStart(file(d))} ghi ra đọc lại không khớp với sổ nên không được giữ lại. Hãy lập lại biểu.`,
  COLLECTION_VALUE: (d) =>
    `Không dùng được giá trị “${d.found ?? ''}”. Chưa ghi gì; hãy sửa lại ô đó rồi nhận.`,
  COLLECTION_CHANGED: (d) =>
    `Dữ liệu ${d.found ?? ''} trong sổ vừa thay đổi sau khi đối chiếu. Chưa ghi gì; hãy đối chiếu lại tệp rồi nhận.`,
  PERIOD_NAME: (d) => `Kỳ báo cáo cần có tên, không quá ${d.limit ?? 0} ký tự, ví dụ “Kỳ 01/2026”.`,
  PERIOD_DAYS: (d) =>
    `Ngày đầu kỳ phải không sau ngày cuối kỳ, và kỳ không dài quá ${d.limit ?? 0} ngày. Hãy xem lại hai ngày.`,
  PERIOD_NAME_TAKEN: (d) => `Đã có kỳ báo cáo tên “${d.found ?? ''}”. Hãy đặt tên khác.`,
  PERIOD_OVERLAP: (d) =>
    `Các ngày này trùng với “${d.found ?? ''}”. Mỗi ngày chỉ thuộc một kỳ báo cáo; hãy sửa ngày đầu hoặc ngày cuối.`,
  PERIOD_UNKNOWN: (d) =>
    `Không có kỳ báo cáo “${d.found ?? ''}”. Hãy ghi tên kỳ (Kỳ 01/2026), tháng (01/2026, 2026-01) hoặc một ngày trong kỳ.`,
  PERIOD_GONE: () => 'Kỳ báo cáo này không còn. Hãy tải lại danh sách.',
  PERIOD_CLOSED: (d) =>
    `“${d.found ?? 'Kỳ báo cáo này'}” đã chốt số liệu nên tiến độ của kỳ không ghi thêm hay sửa được nữa. Hãy chọn kỳ khác.`,
  PERIOD_CHANGED: () => 'Kỳ báo cáo vừa được sửa ở nơi khác. Hãy xem lại nội dung mới rồi sửa tiếp.',
  PERIOD_IN_USE: (d) =>
    `Chưa bỏ được “${d.found ?? ''}” vì đã có ${d.count ?? 0} báo cáo tiến độ hoặc biểu thu thập trong kỳ. Có thể sửa tên, ngày của kỳ.`,
  LETTER_TEMPLATE_UNREADABLE: (d) =>
    `${file(d)} không phải tệp Word (.docx) nên không dùng làm mẫu công văn được. Hãy lưu lại dạng .docx; mẫu đang dùng được giữ nguyên.`,
  LETTER_TEMPLATE_BROKEN: (d) =>
    `Mẫu ${file(d)} có thẻ viết dở hoặc không khép lại${d.found ? `: ${d.found}` : ''}. Hãy sửa thẻ trong Word rồi nạp lại; mẫu đang dùng được giữ nguyên.`,
  LETTER_TEMPLATE_TAGS: (d) =>
    `Mẫu ${file(d)} thiếu thẻ ${d.found ?? ''}. Hãy thêm vào rồi nạp lại; mẫu đang dùng được giữ nguyên.`,
  LETTER_TEMPLATE_UNKNOWN: (d) =>
    `Mẫu ${file(d)} có thẻ chương trình không hiểu: ${d.found ?? ''}. Hãy xem danh sách thẻ rồi sửa; mẫu đang dùng được giữ nguyên.`,
  LETTER_NUMBER_TAKEN: (d) =>
    `Số ${d.found ?? ''} đã cấp cho một công văn khác trong năm. Hãy chọn số bắt đầu khác; chưa có công văn nào được lập.`,
  LETTER_SHORT: (d) =>
    `Công văn ${file(d)} chỉ có ${d.count ?? 0}/${d.expected ?? 0} nhiệm vụ nên không được giữ lại, sổ không đổi. Hãy xem lại mẫu công văn rồi lập lại.`,
  LETTER_NO_TASKS: () =>
    'Các đơn vị đã chọn không còn nhiệm vụ nào phải đôn đốc. Hãy tải lại danh sách rồi chọn lại.',
  LETTER_NONE_MISSING: () =>
    'Các đơn vị đã chọn đều đã gửi báo cáo hoặc không còn nhiệm vụ phải báo cáo. Hãy tải lại danh sách rồi chọn lại.',
  CALENDAR_IDLE: (d) =>
    `Chưa ghi ngày ${d.found ?? ''} vì theo tuần ngày này vốn đã như vậy. Chỉ cần ghi ngày nghỉ trong tuần, ngày thứ Bảy, Chủ nhật đi làm bù, hoặc ngày chưa rõ.`,
  CALENDAR_GONE: () => 'Ngày này không còn trong lịch làm việc. Hãy tải lại trang.',
  SETTING_SOON_DAYS: (d) =>
    `Số ngày “sắp đến hạn” phải là số nguyên từ 1 đến ${d.limit ?? 0}, không phải “${d.found ?? ''}”. Cài đặt cũ được giữ nguyên.`,
  SETTING_PERIOD_START: (d) =>
    `Ngày đầu kỳ báo cáo phải là số từ 1 đến ${d.limit ?? 0}, không phải “${d.found ?? ''}”. Cài đặt cũ được giữ nguyên.`,
  SETTING_SILENT_PERIODS: (d) =>
    `Số kỳ không có tin phải là số nguyên từ 1 đến ${d.limit ?? 0}, không phải “${d.found ?? ''}”. Cài đặt cũ được giữ nguyên.`,
  SETTING_TOO_LONG: (d) =>
    `Tên dài ${d.count ?? 0} ký tự, quá ${d.limit ?? 0} ký tự. Hãy ghi gọn lại; cài đặt cũ được giữ nguyên.`,
  SETTING_TIME: (d) =>
    `“${d.found ?? ''}” không phải giờ trong ngày. Hãy ghi như 07:30 (giờ yên lặng: 18:00-07:00); cài đặt cũ được giữ nguyên.`,
  SETTING_ESCALATION: (d) =>
    `Mỗi bậc đôn đốc cần một số ngày khác nhau, xa ngày đến hạn nhất ${d.limit ?? 0} ngày, tất cả không quá ${d.count ?? 0} bậc. Cài đặt cũ được giữ nguyên.`,
  VIEW_GONE: () => 'Danh sách đã lưu này không còn. Hãy tải lại trang.',
  VIEW_NAME: (d) =>
    `Tên danh sách phải có từ 1 đến ${d.limit ?? 0} ký tự (đang có ${d.count ?? 0}). Hãy ghi lại tên.`,
  VIEW_NAME_TAKEN: (d) =>
    `Đã có danh sách tên “${d.found ?? ''}”. Hãy ghi tên khác, hoặc mở danh sách đó rồi bấm Lưu đè.`,
  SETTING_VALUE: (d) => `Không dùng được giá trị “${d.found ?? ''}”. Cài đặt cũ được giữ nguyên.`,
  FINDING_GONE: () => 'Điều cần kiểm tra này không còn nữa: số liệu vừa thay đổi. Hãy tải lại danh sách.',
  FINDING_REASON: () => 'Hãy ghi lý do để nguyên; lý do được giữ trong lịch sử của nhiệm vụ.',
  TRASH_GONE: () => 'Những mục này không còn ở chỗ cũ. Hãy tải lại danh sách.',
  TRASH_OWNER: (d) =>
    `Nhiệm vụ ${d.found ?? ''} của mục này đang ở thùng rác. Hãy khôi phục nhiệm vụ đó trước.`,
  PURGE_UNCONFIRMED: () =>
    `Chưa xóa gì. Hãy gõ đúng “${purgeWords}” vào ô xác nhận nếu thật sự muốn xóa vĩnh viễn.`,
  UNDO_NOTHING: () => 'Không có thao tác nào để hoàn tác.',
  UNDO_CHANGED: () => 'Không hoàn tác được vì dữ liệu đã được sửa tiếp sau đó.',
  UNDO_PURGED: () => 'Không hoàn tác được vì phần dữ liệu cần đến đã bị xóa vĩnh viễn.',
  REDO_NOTHING: () => 'Không có thao tác nào để làm lại.',
  REDO_CHANGED: () => 'Không làm lại được vì dữ liệu đã được sửa tiếp sau khi hoàn tác.',
  REDO_PURGED: () => 'Không làm lại được vì phần dữ liệu cần đến đã bị xóa vĩnh viễn.',
  BATCH_INVALID: (d) => `Nội dung ${file(d)} không đúng dạng. Cần một danh sách JSON gồm {phrase, on}.`,
};

/** The sentence for an expected failure. */
export const refusalText = (code: RefusalCode, data: RefusalData = {}): string => refusalTexts[code](data);

/** The window's own dialogs. */
export const shellText = {
  /** Kinds of file in the dialog that asks where to save, by how their names end. */
  files: {
    xlsx: 'Bảng tính Excel',
    docx: 'Văn bản Word',
    pdf: 'Tệp PDF',
    html: 'Trang web',
    ics: 'Lịch',
  } as Record<string, string>,
  cannotStart: 'Không khởi động được Đôn Đốc. Hãy khởi động lại máy rồi mở lại ứng dụng.',
};

/** Danh sách đến hạn: what stands on paper, whatever it was written as. */
export const checklistText = {
  noun: 'nhiệm vụ',
  title: 'DANH SÁCH THEO DÕI THỜI HẠN NHIỆM VỤ',
  headings: {
    box: 'Xong',
    number: 'TT',
    code: 'Mã dòng',
    text: 'Nội dung nhiệm vụ',
    directive: 'Văn bản giao',
    leads: 'Chủ trì',
    coordinating: 'Phối hợp',
    deadline: 'Thời hạn',
    left: 'Còn lại',
    note: 'Ghi chú',
    signed: 'Ký nhận',
  },
  uprightHeadings: {
    text: 'Nội dung nhiệm vụ, văn bản giao',
    leads: 'Chủ trì, phối hợp',
    deadline: 'Thời hạn, còn lại',
    note: 'Ghi chú, ký nhận',
  },
  overdue: 'Đã quá hạn',
  noDay: 'Chưa có ngày đến hạn',
  noLead: 'Chưa giao đơn vị chủ trì',
  month: (month: string, year: string) => `Đến hạn tháng ${month}/${year}`,
  noField: 'Chưa xếp lĩnh vực',
  noProgramme: 'Không thuộc chương trình nào',
  noDirective: 'Không thuộc văn bản nào',
  week: (from: string, to: string) => `Đến hạn trong tuần ${from} – ${to}`,
  group: (heading: string, count: number) => `${heading} (${count} nhiệm vụ)`,
  severalLeads: (count: number) =>
    `Có ${count} nhiệm vụ do nhiều đơn vị cùng chủ trì: ghi ở phần của từng đơn vị, chỉ tính một lần trong tổng số.`,
  summary: (total: number, on: string) => `${total} nhiệm vụ, tính đến ngày ${on}`,
  /** Of every page. */
  footer: (printed: number, total: number, page: number | string, pages: number | string, at: string) =>
    `${printed}/${total} nhiệm vụ, trang ${page}/${pages}, in lúc ${at}`,
  /** Under a table that has no pages. */
  printed: (printed: number, total: number, at: string) => `${printed}/${total} nhiệm vụ, in lúc ${at}`,
  extended: (from: string) => `gia hạn từ ${from}`,
  continued: '(tiếp)',
  empty: 'Không có nhiệm vụ nào đúng điều kiện.',
} as const;

/** In danh sách: the page on which a checklist is seen before it is printed. */
export const paperText = {
  nav: 'In danh sách',
  title: 'In danh sách đến hạn',
  print: 'In ra máy in',
  pdf: 'Lưu PDF',
  saveAs: 'Lưu dạng khác',
  kinds: { docx: 'Văn bản Word (.docx)', xlsx: 'Bảng tính Excel (.xlsx)', html: 'Trang web (.html)' },
  openPage: 'Xem trước, chọn cách in',
  key: 'Xem trước bản in; ở đó: in ra máy in',
  form: 'Cách in',
  grouping: 'Xếp nhóm',
  groupings: {
    none: 'Không xếp nhóm',
    week: 'Theo tuần đến hạn',
    month: 'Theo tháng đến hạn',
    unit: 'Theo đơn vị chủ trì',
    field: 'Theo lĩnh vực',
    programme: 'Theo chương trình',
    directive: 'Theo văn bản, cuộc họp',
  },
  paper: 'Chiều giấy A4',
  orientations: { landscape: 'Ngang', portrait: 'Dọc' },
  large: 'Chữ to',
  qr: 'Mã QR',
  pageEach: 'Mỗi nhóm một trang',
  occasion: 'Dùng cho cuộc họp, dịp nào',
  occasionHint: 'In dưới tiêu đề, ví dụ: Họp giao ban ngày 12/01/2026',
  chosen: (count: string) => `Chỉ in ${count} nhiệm vụ được chọn trong danh sách.`,
  allInstead: 'In theo điều kiện lọc',
  preview: 'Xem trước bản in',
  pages: (tasks: string, total: string, pages: string) =>
    `Bản in có ${tasks}/${total} nhiệm vụ, ${pages} trang`,
  running: 'Đang chuẩn bị bản in…',
  checked: (rows: string, pages: string) => `Đã đối chiếu đủ ${rows} dòng, ${pages} trang. Đang chờ máy in…`,
  printed: (pages: string) => `Đã gửi ${pages} trang tới máy in.`,
  saved: (tasks: string, where: string) => `Đã lưu ${tasks} nhiệm vụ vào ${where}`,
} as const;

/** Nhập nhanh sau họp. */
export const entryText = {
  nav: 'Nhập nhanh',
  title: 'Nhập nhanh sau họp',
  day: 'Ngày họp, ngày báo cáo',
  line: 'Mã dòng, tình trạng, kết quả rồi Enter',
  editing: (code: string) => `Sửa dòng của ${code} rồi Enter (Esc bỏ qua)`,
  hint: 'Ví dụ: 225N x đã ký ban hành. Mã in cạnh ô đánh dấu; x là xong, l là đang làm, c là chưa làm, hoặc số phần trăm. Máy quét mã QR tự gõ mã.',
  nextHint: 'Gõ tiếp x (xong), l (đang làm), c (chưa làm) hoặc số phần trăm, rồi kết quả.',
  wrongCode: (code: string) =>
    `Không có mã “${code}”: có ký tự sai, thiếu hoặc đảo chỗ. Hãy xem lại mã in trên danh sách.`,
  strayFigure: (figure: string) =>
    `Chưa ghi “${figure}”: phần trăm là số nguyên từ 0 đến 100. Nếu đó là kết quả, hãy ghi rõ thành lời.`,
  noTask: (code: string) => `Mã “${code}” đúng nhưng sổ này không có nhiệm vụ đó, hoặc đã bỏ vào thùng rác.`,
  becomes: (status: string) => `Sẽ ghi: ${status}`,
  stays: (status: string) => `Tình trạng giữ nguyên: ${status}`,
  percent: (percent: number) => `${percent} %`,
  word: 'Kết quả:',
  kept: (code: string) => `Đã ghi ${code}.`,
  refused: (line: string, why: string) => `Chưa ghi “${line}”: ${why}`,
  refusedLines: 'Dòng chưa ghi được',
  notEntered: 'chưa bấm Enter.',
  dropped: (code: string) => `Đã bỏ dòng vừa ghi của ${code}.`,
  none: 'Chưa ghi dòng nào trong phiên này. Mỗi dòng ghi ngay khi bấm Enter; Ctrl+Z ngoài ô nhập để hoàn tác.',
  session: (count: number) => `${count} dòng đã ghi trong phiên này`,
  columns: { code: 'Mã dòng', text: 'Nhiệm vụ', said: 'Đã ghi', now: 'Tình trạng hiện nay', act: 'Thao tác' },
  keys: {
    title: 'Nhập nhanh sau họp',
    keep: 'Ghi dòng, sang dòng kế tiếp',
    last: 'Sửa dòng vừa ghi',
    clear: 'Xóa dòng đang gõ',
  },
} as const;

/** How far off a due day is, on paper: `còn 9 ngày`, `quá hạn 5 ngày`. */
export const daysOverText = (days: number): string =>
  days === 0 ? 'đến hạn hôm nay' : days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;

/** How far off a due day is: negative when past. */
export const daysLeftText = (days: number): string =>
  days === 0 ? 'hôm nay' : days > 0 ? `còn ${days} ngày` : `quá ${-days} ngày`;

/** What `npm start` says in the terminal. */
export const startText = {
  noRuntime: 'Máy này chưa có Electron và không tải được: mở Đôn Đốc ở chế độ trình duyệt.',
  noDisplay: 'Máy này không có màn hình: mở Đôn Đốc ở chế độ trình duyệt.',
  downloading: (seconds: number) => `Đang tải Electron, chờ nhiều nhất ${seconds} giây.`,
};

const recurrenceText: Record<Recurrence['every'], string> = {
  day: 'hằng ngày',
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': '6 tháng một lần',
  year: 'hằng năm',
};
const recurringDay = (every: Recurrence['every'], day: number) =>
  every === 'week' ? ui.weekdays[day - 1] : `ngày ${day}`;

export const unitKindText: Record<UnitKind, string> = {
  department: 'Sở, ban, ngành',
  commune: 'Xã, phường, đặc khu',
  central: 'Cơ quan Trung ương trên địa bàn',
  company: 'Doanh nghiệp',
  party: 'Khối Đảng, đoàn thể',
  group: 'Nhóm đơn vị',
  other: 'Chưa xếp khối',
};

/** Thay đổi tổ chức, as a verb. */
export const unitChangeVerb: Record<UnitChangeKind, string> = {
  merged: 'sáp nhập',
  split: 'tách',
  renamed: 'đổi tên',
  dissolved: 'kết thúc hoạt động của',
};

/** Thay đổi tổ chức, as the page and the workbook name it. */
export const unitChangeText: Record<UnitChangeKind, string> = {
  merged: 'Sáp nhập',
  split: 'Tách',
  renamed: 'Đổi tên',
  dissolved: 'Kết thúc hoạt động',
};

/** Danh bạ đơn vị as a workbook: its sheets and headings beside those of `unitFieldText`. */
export const unitSheetText = {
  units: 'Đơn vị',
  kinds: 'Khối',
  changes: 'Thay đổi tổ chức',
  id: 'Mã (không sửa)',
  change: 'Loại thay đổi',
  on: 'Ngày hiệu lực',
  year: 'Năm',
  document: 'Văn bản',
  before: 'Đơn vị trước',
  after: 'Đơn vị sau',
} as const;

/** Danh bạ đơn vị: list, detail, changes of the structure, workbook. */
export const unitText = {
  kinds: 'Lọc theo khối',
  allKinds: 'Tất cả khối',
  states: 'Đang hoạt động hay không còn',
  state: {
    standing: 'Đang hoạt động',
    ended: 'Không còn',
    all: 'Cả hai',
    removed: 'Thùng rác',
  },
  shown: (count: string, total: string) => `${count} trong ${total} đơn vị`,
  now: (names: string) => `nay là ${names}`,
  ended: 'không còn hoạt động',
  none: 'Không có đơn vị nào đúng điều kiện lọc',
  noneHint: 'Hãy bớt điều kiện hoặc bỏ lọc để xem tất cả.',
  emptyHint:
    'Nạp danh bạ thường dùng của một tỉnh rồi sửa theo tỉnh mình, nhập từ tệp Excel, hoặc thêm từng đơn vị. Đơn vị nêu trong văn bản được thêm khi xác nhận nhiệm vụ.',
  add: 'Thêm đơn vị',
  preset: 'Nạp danh bạ thường dùng',
  presetDone: (added: string, changes: string) =>
    `Đã thêm ${added} đơn vị, ghi nhận ${changes} thay đổi tổ chức năm 2025. Đơn vị đã có giữ nguyên.`,
  excel: 'Excel',
  exportDirectory: 'Xuất danh bạ ra Excel',
  importDirectory: 'Nhập danh bạ từ Excel',
  exporting: 'Đang ghi và đọc lại để đối chiếu…',
  exported: (units: string, where: string) => `Đã ghi ${units} đơn vị vào ${where}`,
  label: (name: string) => `Đơn vị ${name}`,
  everything: 'Tên gọi, liên hệ, thay đổi tổ chức, lịch sử',
  close: 'Đóng đơn vị',
  names: 'Tên gọi, khối',
  aliasHint: 'Gõ một tên rồi Enter; nhiều tên cách nhau bằng dấu chấm phẩy',
  contact: 'Liên hệ',
  noContact: 'Chưa có người liên hệ.',
  lineage: 'Thay đổi tổ chức',
  noLineage: 'Chưa ghi nhận sáp nhập, tách, đổi tên.',
  record: 'Ghi nhận thay đổi',
  change: 'Loại thay đổi',
  before: 'Các đơn vị sáp nhập',
  mergedInto: 'Thành đơn vị',
  splitInto: 'Tách thành các đơn vị',
  newName: 'Tên mới',
  goesOn: (name: string) => `“${name}” vẫn hoạt động`,
  tookIn: (name: string) => `“${name}” đã có từ trước, nay nhận thêm`,
  on: 'Có hiệu lực từ ngày',
  year: 'Chưa rõ ngày thì ghi năm',
  badYear: 'Năm gồm bốn chữ số, ví dụ 2025.',
  document: 'Văn bản (nghị quyết, quyết định)',
  unknownUnits: (names: string) => `Chưa có trong danh bạ: ${names}. Hãy thêm đơn vị trước.`,
  keepOldTasks: 'Nhiệm vụ đã giao vẫn đứng tên đơn vị lúc giao.',
  timeOn: (day: string) => `từ ngày ${day}`,
  timeYear: (year: number) => `năm ${year}, chưa rõ ngày`,
  timeUnknown: 'chưa rõ ngày',
  line: {
    mergedInto: 'Sáp nhập vào',
    mergedFrom: 'Sáp nhập từ',
    tookIn: 'Nhận sáp nhập',
    splitInto: 'Tách thành',
    splitFrom: 'Tách từ',
    gaveOff: 'Tách ra',
    renamedInto: 'Đổi tên thành',
    renamedFrom: 'Đổi tên từ',
    dissolved: 'Kết thúc hoạt động',
    other: 'Liên quan:',
    arrow: 'thành',
  },
  removeChange: (what: string) => `Bỏ ghi nhận: ${what}`,
  remove: 'Bỏ vào thùng rác',
  removed: (name: string) => `Đã bỏ ${name} vào thùng rác.`,
  removedEmpty: 'Thùng rác trống',
  removedEmptyHint: 'Đơn vị bỏ đi nằm ở đây và khôi phục được bất cứ lúc nào.',
  removedAt: 'Bỏ lúc',
  removedBy: 'Người bỏ',
  restore: 'Khôi phục',
  restoreOf: (name: string) => `Khôi phục ${name}`,
  restored: (name: string) => `Đã khôi phục ${name}.`,
  saved: (name: string) => `Đã lưu ${name}.`,
  notSaved: (name: string, why: string) => `Chưa lưu được ${name}. ${why}`,
  added: (name: string) => `Đã thêm ${name}.`,
  recorded: (what: string) => `Đã ghi nhận: ${what}.`,
  changeRemoved: 'Đã bỏ ghi nhận.',
  tasks: (count: string) => `Xem ${count} nhiệm vụ chủ trì`,
  import: {
    title: 'Nhập danh bạ từ Excel',
    reading: 'Đang đọc tệp…',
    nothing: 'Tệp này giống hệt danh bạ đang có, không có gì để ghi.',
    added: (count: string) => `${count} đơn vị mới`,
    changed: (count: string) => `${count} đơn vị sửa`,
    changes: (count: string) => `${count} thay đổi tổ chức`,
    unchanged: (count: string) => `${count} đơn vị giữ nguyên`,
    problems: (count: string) => `${count} dòng không ghi được`,
    problemHint: 'Các dòng này bị bỏ lại; sửa trong Excel rồi nhập lại tệp.',
    cell: (sheet: string, cell: string) => `${sheet}, ô ${cell}`,
    store: 'Ghi vào danh bạ',
    stored: (count: string) => `Đã ghi ${count} đơn vị từ Excel.`,
    fields: (name: string, fields: string) => `${name}: ${fields}`,
  },
  problem: {
    'no-name': () => 'thiếu tên đơn vị',
    'long-name': () => 'tên dài quá 300 chữ',
    'unknown-kind': (found) => `không có khối “${found}”`,
    'same-name': (found) => `“${found}” đã có ở dòng trên`,
    'name-taken': (found) => `“${found}” là tên của đơn vị khác trong danh bạ`,
    'unknown-unit': (found) => `không có đơn vị “${found}” trong danh bạ`,
    'bad-day': (found) => `“${found}” không phải ngày hoặc năm`,
    'unknown-change': (found) => `không có loại thay đổi “${found}”`,
    'bad-change': () => 'thay đổi này trái với các thay đổi đã ghi nhận hoặc sai số đơn vị',
    'change-edited': () => 'thay đổi đã ghi nhận chỉ sửa được trong ứng dụng',
  } satisfies Record<UnitRowProblem, (found: string) => string>,
  keys: {
    title: 'Danh bạ đơn vị',
    add: 'Thêm đơn vị',
    edit: 'Sửa tên gọi, khối',
    change: 'Ghi nhận thay đổi tổ chức',
    remove: 'Bỏ vào thùng rác',
  },
} as const;

/** Kỳ báo cáo. */
export const periodText = {
  title: 'Kỳ báo cáo',
  current: 'Kỳ báo cáo hiện tại',
  notMade: 'chưa lập',
  days: (first: string, last: string) => `từ ${first} đến ${last}`,
  table: 'Danh sách kỳ báo cáo',
  name: 'Tên kỳ',
  firstDay: 'Ngày đầu',
  lastDay: 'Ngày cuối',
  updates: 'Báo cáo tiến độ',
  isCurrent: 'hiện tại',
  closed: (day: string) => `đã chốt ngày ${day}`,
  acts: 'Thao tác',
  make: (name: string) => `Lập ${name}`,
  add: 'Thêm kỳ khác',
  edit: (name: string) => `Sửa ${name}`,
  remove: (name: string) => `Bỏ ${name}`,
  form: 'Kỳ báo cáo mới',
  missingDay: 'Hãy ghi cả ngày đầu và ngày cuối của kỳ.',
  added: (name: string) => `Đã lập ${name}.`,
  saved: (name: string) => `Đã lưu ${name}.`,
  removed: (name: string) => `Đã bỏ ${name}.`,
  empty: 'Chưa có kỳ báo cáo nào',
  emptyHint: (name: string, first: string, last: string) =>
    `Kỳ hiện tại theo cài đặt là ${name}, từ ${first} đến ${last}. Ngày đầu kỳ của cơ quan đổi được trong Cài đặt.`,
  key: 'Lập kỳ hiện tại',
} as const;
/** Một nhiệm vụ, nhiều văn bản giao. */
export const basisText = {
  section: 'Văn bản khác cùng giao',
  saysThere: 'Lời văn ở đó',
  place: (ref: string, section: string) => [ref, section].filter(Boolean).join(' · '),
  alike: (code: string, directive: string | null, likeness: number) =>
    `Có thể trùng ${code}${directive ? ` của ${directive}` : ''} (giống ${Math.round(likeness * 100)} %)`,
  joined: (code: string, directive: string | null) =>
    `Cùng một việc với ${code}${directive ? ` của ${directive}` : ''}: khi xác nhận chỉ thêm căn cứ, không thêm nhiệm vụ.`,
  same: 'Cùng một việc',
  other: 'Việc khác',
  findAlike: 'Tìm việc trùng để gộp',
  noneAlike: 'Không thấy nhiệm vụ nào giống.',
  merge: 'Gộp vào đây',
  mergeOf: (code: string) => `Gộp ${code} vào đây`,
  merged: (code: string) => `Đã gộp vào ${code}; nhiệm vụ được gộp nằm trong thùng rác.`,
  key: 'Cùng một việc với nhiệm vụ đã có, hoặc việc khác',
} as const;

/** Văn bản thay thế, sửa đổi văn bản khác. */
export const supersedeText = {
  title: (number: string) => `Nhiệm vụ của văn bản mà ${number} thay thế, sửa đổi`,
  table: 'Nhiệm vụ đang mở của văn bản cũ',
  older: 'Văn bản cũ',
  relation: { replaces: 'Thay thế', amends: 'Sửa đổi' },
  choice: 'Xử lý',
  choices: {
    move: 'Chuyển sang',
    end: 'Kết thúc',
    keep: 'Giữ nguyên',
  } satisfies Record<SupersedeChoice, string>,
  hint: 'C chuyển sang văn bản mới, K kết thúc do thay thế, G giữ nguyên; Ctrl+Enter ghi những dòng đã chọn. Chưa chọn thì không đổi gì.',
  apply: (count: string) => `Ghi ${count} nhiệm vụ`,
  done: ({ moved, ended, kept }: Record<'moved' | 'ended' | 'kept', number>) =>
    `Đã chuyển ${moved}, kết thúc ${ended}, giữ nguyên ${kept} nhiệm vụ.`,
  none: 'Không còn nhiệm vụ nào phải xem',
  noneHint: 'Mọi nhiệm vụ đang mở của văn bản cũ đã được xử lý.',
  notice: (newer: string, relation: string, older: string, open: string) =>
    `${newer} ${relation} ${older}: còn ${open} nhiệm vụ đang mở của văn bản cũ.`,
  look: 'Xem, xử lý',
  ended: 'Nhiệm vụ kết thúc do thay thế',
  endedCount: (count: string) => `${count} nhiệm vụ đã kết thúc do văn bản bị thay thế`,
  noneEnded: 'Chưa có nhiệm vụ nào kết thúc do thay thế',
  noneEndedHint: 'Nhiệm vụ được chọn “Kết thúc” khi văn bản bị thay thế nằm ở đây và mở lại được.',
  by: 'Thay thế bởi',
  on: 'Ngày kết thúc',
  author: 'Người ghi',
  reopen: 'Mở lại',
  reopened: (code: string) => `Đã mở lại ${code}.`,
} as const;

/** Sáu rõ. */
export const clearText = {
  title: 'Thiếu sáu rõ',
  section: 'Sáu rõ',
  names: {
    person: 'Rõ người',
    work: 'Rõ việc',
    time: 'Rõ thời gian',
    responsibility: 'Rõ trách nhiệm',
    deliverable: 'Rõ sản phẩm',
    authority: 'Rõ thẩm quyền',
  } satisfies Record<Clear, string>,
  short: {
    person: 'Người',
    work: 'Việc',
    time: 'Thời gian',
    responsibility: 'Trách nhiệm',
    deliverable: 'Sản phẩm',
    authority: 'Thẩm quyền',
  } satisfies Record<Clear, string>,
  lacks: {
    person: 'chưa có đơn vị chủ trì đang hoạt động',
    work: 'nội dung chưa nói hết việc phải làm',
    time: 'thiếu thời hạn hoặc thời hạn chưa chắc',
    responsibility: 'chưa nói đơn vị nào chịu trách nhiệm chính',
    deliverable: 'chưa nêu sản phẩm phải nộp',
    authority: 'chưa rõ ai giao, ai quyết định',
  } satisfies Record<Clear, string>,
  has: 'đã rõ',
  hasNot: 'chưa rõ',
  filter: (names: string) => `Thiếu: ${names}`,
  choice: (clear: Clear): string => `${clearText.names[clear]}: ${clearText.lacks[clear]}`,
  by: 'Lọc theo điều còn thiếu',
  all: 'Thiếu bất kỳ',
  table: 'Nhiệm vụ còn thiếu sáu rõ',
  none: 'Mọi nhiệm vụ đang làm đều đủ sáu rõ',
  noneHint: 'Nhiệm vụ mới nhập mà còn thiếu điều gì sẽ hiện ở đây.',
  hint: 'Phím 1–6 sửa điều còn thiếu của dòng đang chọn, Enter lưu và sang dòng tiếp theo, Esc thôi.',
  fix: (code: string, name: string) => `${code}: ${name.toLowerCase()}`,
  fixOf: (name: string, code: string) => `Sửa ${name.toLowerCase()} của ${code}`,
  saved: (code: string) => `Đã lưu ${code}.`,
  saveNext: 'Lưu, sang dòng tiếp',
  who: 'Đơn vị chịu trách nhiệm chính',
  addLeadFirst: 'Nhiệm vụ chưa có đơn vị chủ trì: bấm 1 để chọn trước.',
  decidedBy: 'Người, cấp giao hoặc quyết định',
  decidedByPlaceholder: 'Ví dụ: Chủ tịch UBND tỉnh, tại cuộc họp ngày 12/01/2026',
  answering: 'chịu trách nhiệm chính',
  keys: {
    title: 'Thiếu sáu rõ',
    fix: 'Sửa điều còn thiếu',
    save: 'Lưu, sang dòng tiếp theo',
    time: 'Chốt thời hạn',
  },
} as const;

const factDay = (value: string | number | undefined) => {
  const day = parseIsoDay(String(value ?? ''));
  return day ? formatDay(day) : '?';
};

/** Kiểm tra tính trung thực của số liệu. */
export const honestyText = {
  title: 'Cần kiểm tra',
  section: 'Cần kiểm tra',
  table: 'Những điều cần kiểm tra',
  by: 'Lọc theo loại',
  all: 'Tất cả',
  state: 'Chưa xem hay đã để nguyên',
  states: { open: 'Cần kiểm tra', aside: 'Đã để nguyên' },
  rules: {
    'no-evidence': 'Hoàn thành chưa có minh chứng',
    'done-in-future': 'Ngày hoàn thành ở tương lai',
    'done-before-given': 'Hoàn thành trước khi được giao',
    'due-before-directive': 'Hạn trước ngày văn bản',
    'percent-fell': 'Tiến độ lùi',
    'same-report': 'Báo cáo chép lại kỳ trước',
    'done-below-full': 'Hoàn thành nhưng báo chưa đủ 100 %',
    'full-but-open': 'Báo 100 % nhưng chưa hoàn thành',
    'lead-gone': 'Đơn vị chủ trì không còn',
    'said-twice': 'Một việc ghi hai lần',
  } satisfies Record<HonestyRule, string>,
  says: {
    'no-evidence': (f) =>
      `Ghi hoàn thành ngày ${factDay(f['doneOn'])} nhưng chưa có tệp hay số văn bản minh chứng.`,
    'done-in-future': (f) => `Ghi hoàn thành ngày ${factDay(f['doneOn'])}, ngày này chưa tới.`,
    'done-before-given': (f) =>
      `Ghi hoàn thành ngày ${factDay(f['doneOn'])}, trước ngày ký văn bản giao ${factDay(f['directiveOn'])}.`,
    'due-before-directive': (f) =>
      `Hạn ${factDay(f['due'])} đã qua trước ngày ký văn bản giao ${factDay(f['directiveOn'])}.`,
    'percent-fell': (f) =>
      `Tiến độ lùi từ ${factNumber(f['before'])} % xuống ${factNumber(f['after'])} % (báo cáo ngày ${factDay(f['on'])}).`,
    'same-report': (f) => `Báo cáo ngày ${factDay(f['on'])} giống hệt báo cáo ngày ${factDay(f['before'])}.`,
    'done-below-full': (f) =>
      `Ghi hoàn thành nhưng báo cáo ngày ${factDay(f['on'])} mới đạt ${factNumber(f['percent'])} %.`,
    'full-but-open': (f) => `Báo cáo ngày ${factDay(f['on'])} đã đạt 100 % nhưng chưa ghi hoàn thành.`,
    'lead-gone': (f) => `${f['unit']} không còn hoạt động${f['now'] ? `, nay là ${f['now']}` : ''}.`,
    'said-twice': (f) => `Nội dung trùng với ${f['twin']} của cùng văn bản.`,
  } satisfies Record<HonestyRule, (facts: FindingFacts) => string>,
  fixes: {
    'lead-gone': 'Chuyển sang đơn vị hiện nay',
    'full-but-open': 'Ghi hoàn thành ngày báo cáo',
    'done-in-future': 'Ghi hoàn thành hôm nay',
  } as Partial<Record<HonestyRule, string>>,
  open: 'Mở để sửa',
  leave: 'Để nguyên',
  leaveOf: (code: string) => `Để nguyên ${code}: lý do`,
  reason: 'Lý do để nguyên',
  reasonPlaceholder: 'Ví dụ: đã đối chiếu bản giấy, minh chứng lưu tại văn thư',
  takeUp: 'Xem lại',
  left: (code: string) => `Đã để nguyên ${code}; sẽ hiện lại khi số liệu đổi.`,
  takenUp: (code: string) => `Đã đưa ${code} trở lại danh sách cần kiểm tra.`,
  fixed: (code: string) => `Đã sửa ${code}.`,
  finding: 'Điều cần kiểm tra',
  none: 'Không có gì cần kiểm tra',
  noneHint: 'Số liệu trong sổ không có chỗ nào mâu thuẫn.',
  noneAside: 'Chưa để nguyên điều nào',
  noneAsideHint: 'Điều đã xem và để nguyên kèm lý do nằm ở đây.',
  hint: 'Enter mở đúng chỗ để sửa, S sửa ngay, B để nguyên kèm lý do.',
  keys: {
    title: 'Cần kiểm tra',
    open: 'Mở đúng chỗ để sửa',
    fix: 'Sửa ngay theo đề xuất',
    leave: 'Để nguyên kèm lý do; ở mục đã để nguyên: xem lại',
  },
} as const;
const factNumber = (value: string | number | undefined) => String(value ?? '').replace('.', ',');

/** Bỏ quên. */
export const silenceText = {
  label: 'Bỏ quên',
  filter: 'Bỏ quên: không có tin suốt kỳ báo cáo đã qua',
  title: (day: string) => `Chưa có tin từ trước ngày ${day}`,
} as const;

/** Thùng rác. */
export const trashText = {
  title: 'Thùng rác',
  kinds: {
    task: 'Nhiệm vụ',
    directive: 'Văn bản',
    progress_update: 'Tiến độ',
    evidence: 'Minh chứng',
  } satisfies Record<TrashKind, string>,
  all: 'Tất cả',
  byKind: 'Lọc theo loại',
  find: 'Tìm trong thùng rác',
  table: 'Những mục trong thùng rác',
  kind: 'Loại',
  code: 'Mã, số',
  content: 'Nội dung',
  removedAt: 'Bỏ lúc',
  author: 'Người bỏ',
  withTasks: (count: string) => `kèm ${count} nhiệm vụ`,
  empty: 'Thùng rác trống',
  emptyHint:
    'Nhiệm vụ, văn bản, tiến độ, minh chứng bỏ đi bằng phím Delete nằm ở đây và khôi phục được bất cứ lúc nào. Đơn vị bỏ đi nằm ở mục Đơn vị.',
  none: 'Không có mục nào đúng điều kiện',
  noneHint: 'Hãy bớt chữ tìm hoặc chọn loại khác.',
  select: (what: string) => `Chọn ${what}`,
  restore: 'Khôi phục',
  restoreOf: (what: string) => `Khôi phục ${what}`,
  restored: (count: string) => `Đã khôi phục ${count} mục.`,
  range: (from: string, to: string, total: string) => `${from}–${to} trong ${total} mục`,
  remove: 'Bỏ vào thùng rác',
  removeOf: (what: string) => `Bỏ ${what} vào thùng rác`,
  removedTasks: (count: string) => `Đã bỏ ${count} nhiệm vụ vào thùng rác.`,
  removedTask: (code: string) => `Đã bỏ ${code} vào thùng rác.`,
  removedDirective: (number: string) => `Đã bỏ văn bản ${number} cùng các nhiệm vụ vào thùng rác.`,
  purge: 'Xóa vĩnh viễn…',
  purgeTitle: 'Xóa vĩnh viễn',
  purgeLead: (what: string) => `Sắp xóa vĩnh viễn ${what}.`,
  purgeWarning: (operations: string) =>
    `Không lấy lại được nữa: nội dung bị xóa khỏi sổ, khỏi lịch sử và nhật ký thao tác; nhật ký chỉ còn ghi ai đã xóa, bao nhiêu mục. Dòng của nhiệm vụ trong biểu thu thập đã gửi cũng bị xóa; biểu mà đơn vị gửi lại là tệp chung của nhiều nhiệm vụ nên được giữ nguyên. ${operations} thao tác trước đây có chạm tới những mục này sẽ không hoàn tác được. Bản sao lưu cũ vẫn còn nội dung đó.`,
  purgeType: `Gõ “${purgeWords}” để xác nhận`,
  purgeDo: 'Xóa vĩnh viễn',
  purged: (what: string) => `Đã xóa vĩnh viễn ${what}. Không hoàn tác được.`,
  filesLeft: (files: readonly string[]) =>
    `Nội dung đã xóa khỏi sổ, nhưng chưa xóa được ${files.length} tệp minh chứng vì đang mở ở chương trình khác: ${files.join('; ')}. Hãy đóng tệp đó; chương trình sẽ xóa nốt khi mở lần sau.`,
  counts: ({
    tasks,
    directives,
    updates,
    evidence,
    files = 0,
  }: Record<'tasks' | 'directives' | 'updates' | 'evidence', number> & { files?: number }) =>
    [
      directives > 0 && `${directives} văn bản`,
      tasks > 0 && `${tasks} nhiệm vụ`,
      updates > 0 && `${updates} lần cập nhật tiến độ`,
      evidence > 0 && `${evidence} minh chứng`,
      files > 0 && `${files} tệp đã lưu`,
    ]
      .filter(Boolean)
      .join(', ') || '0 mục',
  keys: {
    title: 'Thùng rác',
    select: 'Chọn, bỏ chọn',
    restore: 'Khôi phục mục đang chọn',
    purge: 'Xóa vĩnh viễn (có hỏi lại)',
    remove: 'Bỏ nhiệm vụ vào thùng rác',
  },
};

/** What a unit fills in, as the review, the returned workbook and the letters name it. */
export const fieldNameText: Record<FormField, string> = {
  status: 'Tình trạng',
  percent: 'Tỷ lệ hoàn thành',
  doneOn: 'Ngày hoàn thành',
  document: 'Văn bản hoàn thành',
  result: 'Kết quả thực hiện',
};

/** Why a cell cannot be taken, and what the unit should do. */
export const cellProblemText: Record<CellProblem, string> = {
  'bad-day': 'không phải một ngày có thật; hãy ghi dạng 30/01/2026',
  'bad-figure': 'không phải một số; hãy ghi dạng 95 hoặc 95%',
  'out-of-range': 'tỷ lệ phải từ 0 đến 100',
  'unknown-status':
    'không phải một trong ba tình trạng; hãy chọn Chưa thực hiện, Đang thực hiện hoặc Hoàn thành',
  'broken-formula': 'công thức bị lỗi; hãy gõ giá trị',
  'bad-kind': 'nội dung không đọc được; hãy gõ lại bằng chữ',
  'cannot-clear': 'không bỏ trống được ô này; hãy ghi giá trị đúng',
  'too-long': 'dài quá 32.000 ký tự; hãy viết gọn lại',
  merged: 'ô bị gộp với ô khác nên không rõ giá trị của dòng này; hãy bỏ gộp rồi điền riêng',
  duplicate: 'nhiệm vụ có ở nhiều dòng với giá trị khác nhau; hãy giữ một dòng',
  columns: 'cột này có hai lần với giá trị khác nhau; hãy giữ một cột',
};

/** Why a value needs a look before it is taken. */
export const cellDoubtText: Record<CellDoubt, string> = {
  legacy: 'chữ theo phông cũ (TCVN3, VNI), đã chuyển sang Unicode',
  formula: 'giá trị do công thức tính',
  year: 'ngày không ghi năm, hiểu theo năm của kỳ',
  figure: 'dấu chấm, phẩy có thể hiểu hai cách',
  share: 'có thể là tỷ lệ phần trăm hoặc số thập phân',
  kind: 'ô chứa ngày thay vì chữ',
  wording: 'tình trạng ghi khác danh sách',
  future: 'ngày hoàn thành còn ở phía trước',
  'not-done': 'có ngày hoàn thành nhưng tình trạng chưa là Hoàn thành; nhận riêng ngày sẽ không ghi',
  'no-done-day': 'Hoàn thành nhưng chưa có ngày; nhận sẽ ghi ngày hôm nay',
  reopens: 'nhiệm vụ trong sổ đã hoàn thành, nhận sẽ mở lại',
  merged: 'ô gộp nhiều ô',
  duplicate: 'nhiệm vụ có ở nhiều dòng',
  column: 'tên cột và vị trí cột không khớp',
  'row-likeness': 'nhận ra dòng theo mã, nội dung vì mất mã ẩn',
  'row-mixed': 'mã ẩn của dòng trái với nội dung, lấy theo nội dung',
  'row-bare': 'dòng không còn mã, nội dung để đối chiếu',
  file: 'chưa chắc biểu của đơn vị nào',
};

/** Thu thập: board, making of forms, review of what came back. */
export const collectionText = {
  title: 'Thu thập',
  period: 'Kỳ thu thập',
  noPeriod: 'Chưa có kỳ báo cáo nào',
  noPeriodHint:
    'Mỗi lần thu thập ứng với một kỳ báo cáo. Lập kỳ hiện tại rồi gửi biểu cho từng đơn vị; đơn vị điền và gửi lại, phần mềm đối chiếu từng ô.',
  none: 'Chưa có nhiệm vụ nào để thu thập',
  noneHint: 'Nhập văn bản, xác nhận nhiệm vụ và đơn vị chủ trì; sau đó lập biểu cho từng đơn vị ở đây.',
  table: 'Bảng theo dõi thu thập',
  columns: {
    choose: 'Chọn',
    unit: 'Đơn vị',
    state: 'Tình trạng',
    tasks: 'Số việc',
    sent: 'Ngày gửi',
    due: 'Hạn trả lời',
    answered: 'Ngày nhận',
    late: 'Trễ ngày',
    accepted: 'Đã nhận',
    open: 'Còn lại',
  },
  state: {
    'not-sent': { label: 'Chưa gửi biểu', sign: '–' },
    waiting: { label: 'Đang chờ', sign: '○' },
    late: { label: 'Trễ hạn', sign: '▲' },
    errors: { label: 'Còn chỗ phải sửa', sign: '!' },
    accepted: { label: 'Đã nhận', sign: '✓' },
    over: { label: 'Không còn việc', sign: '·' },
  } satisfies Record<BoardState, { label: string; sign: string }>,
  sentBack: 'đã trả lại',
  reminded: (times: number, day: string) => `đã đôn đốc lần ${times}, ngày ${day}`,
  remindedBy: (times: number, day: string, number: string | null) =>
    `Đã đôn đốc ${times} lần, lần cuối ngày ${day}${number === null ? '' : `, công văn số ${number}`}`,
  letters: 'Lập công văn đôn đốc',
  lettersOf: (late: string) => `Đôn đốc ${late} đơn vị`,
  withKey: (act: string, key: string) => `${act} (phím ${key})`,
  chooseUnit: (unit: string) => `Chọn ${unit}`,
  chooseAll: 'Chọn tất cả đơn vị',
  make: 'Lập biểu gửi đơn vị',
  makeTitle: (period: string) => `Lập biểu thu thập ${period}`,
  dueOn: 'Hạn trả lời',
  duePast: (day: string) =>
    `Ngày ${day} đã qua: lập xong là các đơn vị trễ hạn ngay. Hãy sửa ngày, hoặc bấm lập lần nữa nếu đúng là ngày này.`,
  makeHint: (units: string) =>
    `${units} đơn vị, mỗi đơn vị một tệp, thêm tệp chung và danh sách gửi. Lập lại thì biểu cũ vẫn đối chiếu được.`,
  makeNow: 'Chọn thư mục và lập',
  makeArchive: 'Lập và tải về',
  making: (done: number, all: number, file: string) => `${done}/${all}: ${file}`,
  made: (units: string, tasks: string, where: string) =>
    `Đã lập biểu cho ${units} đơn vị (${tasks} nhiệm vụ), ghi vào ${where}`,
  stopped: 'Đã dừng, không giữ lại tệp nào.',
  receive: 'Nhận biểu trả về',
  receiveFolder: 'Nhận cả thư mục',
  drop: 'Thả tệp hoặc thư mục biểu trả về để đối chiếu',
  reading: 'Đối chiếu biểu trả về',
  readingLine: (done: number, all: number, file: string) => `${done}/${all}: ${file}`,
  readDone: (files: string, refused: number) =>
    `Đã đối chiếu ${files} tệp${refused > 0 ? `, ${refused} tệp không nhận được` : ''}. Hãy xem từng ô rồi ghi vào sổ.`,
  late: 'Danh sách chưa trả lời',
  lateNone: 'Mọi đơn vị đã gửi biểu đều đã trả lời.',
  lateDone: (units: string) => `Đã lưu danh sách ${units} đơn vị chưa trả lời; nội dung nhắc đã chép để dán.`,
  toReview: (count: string) => `Đối chiếu (${count})`,
  toBoard: 'Theo dõi',
  views: 'Theo dõi hay đối chiếu',
  review: 'Đối chiếu biểu trả về',
  reviewEmpty: 'Chưa có biểu nào để đối chiếu',
  reviewEmptyHint:
    'Thả các tệp đơn vị gửi lại vào cửa sổ này, hoặc bấm Nhận biểu trả về. Chưa nhận thì chưa ghi gì vào sổ.',
  files: 'Biểu trả về',
  fileCounts: { changed: 'thay đổi', doubtful: 'cần xem', conflict: 'xung đột', error: 'lỗi' },
  same: 'không có gì thay đổi',
  refused: 'không nhận được',
  stored: (cells: string) => `đã ghi ${cells} ô`,
  remove: (file: string) => `Bỏ ${file} khỏi danh sách đối chiếu`,
  cells: (unit: string) => `Các ô khác với biểu đã gửi: ${unit}`,
  cellColumns: {
    task: 'Nhiệm vụ',
    cell: 'Ô',
    now: 'Trong sổ',
    value: 'Đơn vị ghi',
    state: 'Cần biết',
    decision: 'Quyết định',
  },
  cellState: {
    unchanged: 'Không đổi',
    changed: 'Thay đổi',
    doubtful: 'Cần xem',
    conflict: 'Xung đột',
    error: 'Lỗi',
  } satisfies Record<CellState, string>,
  conflictHint: (sent: string) => `trong sổ đã khác lúc gửi (${sent})`,
  empty: 'trống',
  accept: 'Nhận',
  keep: 'Giữ sổ',
  acceptOf: (cell: string) => `Nhận ${cell}`,
  keepOf: (cell: string) => `Giữ sổ: ${cell}`,
  editOf: (cell: string) => `Sửa ${cell}`,
  edited: 'đã sửa',
  badValue: 'Giá trị này không dùng được cho ô. Hãy sửa lại, hoặc Esc để thôi.',
  acceptAll: {
    changed: (count: string) => `Nhận ${count} ô thay đổi`,
    doubtful: (count: string) => `Nhận ${count} ô cần xem`,
    conflict: (count: string) => `Nhận ${count} ô xung đột`,
  },
  store: (count: string) => `Ghi ${count} ô vào sổ`,
  storeAll: (count: string) => `Ghi mọi biểu (${count} ô)`,
  storeNothing: 'Ghi nhận đã trả lời',
  storedNotice: (cells: string, tasks: string, open: string) =>
    `Đã ghi ${cells} ô của ${tasks} nhiệm vụ${open === '0' ? '' : `, còn ${open} ô chưa quyết`}.`,
  giveBack: 'Trả lại đơn vị',
  gaveBack: (marked: string, file: string) => `Đã đánh dấu ${marked} chỗ trong ${file}.`,
  letter: 'Nội dung gửi kèm',
  copy: 'Chép nội dung',
  copied: 'Đã chép nội dung gửi kèm.',
  notes: {
    guessed: 'Tệp không còn mã biểu: đơn vị được nhận ra theo tên và nội dung, mọi ô đều cần xem.',
    otherUnit: (name: string, unit: string) => `Tệp ghi là của “${name}” nhưng mã biểu là của ${unit}.`,
    known: (day: string) => `Chính tệp này đã được ghi vào sổ ngày ${day}.`,
    missing: (count: string, codes: string) => `Thiếu ${count} dòng so với biểu đã gửi: ${codes}.`,
    unknown: (count: string) => `${count} dòng không có trong biểu đã gửi, không đọc:`,
    withdrawn: (count: string) =>
      `${count} dòng của nhiệm vụ đã bỏ khỏi sổ, hoặc không còn giao cho đơn vị, không đọc:`,
    unknownLine: (sheet: string, line: number, shown: string) => `${sheet}, dòng ${line}: ${shown}`,
    extra: (headings: string) => `Cột đơn vị thêm, không đọc: ${headings}.`,
    missingFields: (fields: string) => `Không tìm thấy cột: ${fields}. Các ô này giữ nguyên.`,
    cut: (sheets: string) => `Trang ${sheets} quá dài, phần cuối không đọc.`,
  },
  rowsRead: (count: string) => `${count} dòng`,
  keys: {
    title: 'Thu thập, đối chiếu biểu trả về',
    make: 'Lập biểu gửi đơn vị',
    receive: 'Nhận biểu trả về',
    late: 'Danh sách chưa trả lời',
    letters: 'Lập công văn đôn đốc gửi báo cáo',
    accept: 'Nhận ô',
    keep: 'Giữ giá trị trong sổ',
    edit: 'Sửa rồi nhận',
    all: 'Nhận mọi ô thay đổi của biểu',
    file: 'Biểu trước, biểu sau',
    store: 'Ghi biểu vào sổ',
    back: 'Trả lại đơn vị',
  },
  onDay: (day: string) => `tính đến ngày ${day}`,
  unknownRow: {
    unknown: 'Dòng này không khớp nhiệm vụ nào đã gửi; nếu là nhiệm vụ mới, hãy báo bằng văn bản.',
    foreign: 'Dòng này thuộc biểu của đơn vị hoặc kỳ khác.',
  },
  lateLetter: (
    period: string,
    units: readonly { unit: string; lateDays: number | null }[],
    due: string | null,
  ) =>
    [
      `Kính gửi các đơn vị,`,
      '',
      `Đến nay các đơn vị sau chưa gửi lại biểu thu thập ${period}${due ? ` (hạn gửi: ${due})` : ''}:`,
      ...units.map(
        ({ unit, lateDays }, at) => `${at + 1}. ${unit}${lateDays ? ` (quá hạn ${lateDays} ngày)` : ''}`,
      ),
      '',
      'Đề nghị các đơn vị gửi lại tệp biểu đã nhận trong ngày hôm nay. Trân trọng.',
    ].join('\n'),
  returnLetter: (unit: string, marks: readonly { place: string; code: string; note: string }[]) =>
    [
      `Kính gửi ${unit},`,
      '',
      `Biểu thu thập của đơn vị có ${marks.length} chỗ cần xem lại (tô màu và ghi chú ngay trong ô của tệp kèm theo):`,
      ...marks.map(({ place, code, note }) => `- ${place}${code ? ` (${code})` : ''}: ${note}`),
      '',
      'Đề nghị đơn vị sửa trong tệp kèm theo và gửi lại. Trân trọng.',
    ].join('\n'),
} as const;

/** Biểu thu thập as a workbook: what a unit reads in it. */
export const formSheetText = {
  sheet: 'Biểu thu thập',
  title: 'BIỂU THU THẬP KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
  period: (name: string, first: string, last: string) => `${name} (từ ngày ${first} đến ngày ${last})`,
  unitLine: (name: string) => `Đơn vị: ${name}`,
  allUnits: 'Tất cả đơn vị',
  howTo:
    'Chỉ điền các cột nền vàng. Ô để trống là giữ nguyên; gõ “xóa” để bỏ giá trị đang có. Ngày ghi 30/01/2026, tỷ lệ ghi 95%.',
  sendBack: (due: string | null, fileName: string) =>
    `Gửi lại chính tệp này (${fileName})${due ? `, chậm nhất ngày ${due}` : ''}; lưu dạng .xlsx, không tách trang, không chép sang tệp khác.`,
  roles: { lead: 'Chủ trì', coordinating: 'Phối hợp' },
  checks: {
    title: 'Đôn Đốc',
    status: 'Hãy chọn một trong ba: Chưa thực hiện, Đang thực hiện, Hoàn thành.',
    percent: 'Tỷ lệ là số từ 0% đến 100%. Giữ nguyên như đã gõ?',
    doneOn: 'Ngày ghi theo dạng 30/01/2026. Giữ nguyên như đã gõ?',
  },
  instructionsSheet: 'Hướng dẫn',
  instructionsTitle: 'Hướng dẫn điền biểu',
  instructions: [
    '1. Mỗi dòng là một nhiệm vụ đơn vị chủ trì hoặc phối hợp. Chỉ điền các cột nền vàng; các cột nền xám đã khóa.',
    '2. Tình trạng: chọn trong danh sách thả xuống (Chưa thực hiện, Đang thực hiện, Hoàn thành).',
    '3. Tỷ lệ hoàn thành: ghi 95% hoặc 95. Ngày hoàn thành: ghi 30/01/2026, chỉ ghi khi đã hoàn thành.',
    '4. Văn bản hoàn thành: ghi số, ký hiệu, ví dụ 686/BC-SYT. Kết quả thực hiện: ghi ngắn gọn việc đã làm trong kỳ.',
    '5. Ô để trống nghĩa là không có gì thay đổi. Muốn bỏ giá trị đang có, gõ chữ “xóa” vào ô đó.',
    '6. Được sắp xếp, lọc, chỉnh độ rộng cột. Không xóa dòng, cột; không đổi tên cột; không gộp ô.',
    '7. Lưu tệp dạng .xlsx (không dùng .xls), giữ nguyên tên tệp và gửi lại đúng hạn.',
  ],
  list: {
    sheet: 'Danh sách gửi biểu',
    title: 'DANH SÁCH GỬI BIỂU THU THẬP',
    columns: {
      number: 'TT',
      unit: 'Đơn vị',
      file: 'Tên tệp',
      lead: 'Nhiệm vụ chủ trì',
      coordinating: 'Nhiệm vụ phối hợp',
      due: 'Hạn gửi lại',
      person: 'Người liên hệ',
      phone: 'Điện thoại',
      email: 'Thư điện tử',
      sent: 'Ngày gửi biểu',
      late: 'Quá hạn (ngày)',
    },
    total: 'Tổng cộng',
    lateSheet: 'Chưa gửi biểu',
    lateTitle: 'DANH SÁCH ĐƠN VỊ CHƯA GỬI LẠI BIỂU THU THẬP',
  },
} as const;

/** The page: frame, screens, buttons, hints. */
export const ui = {
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  error: {
    unexpected:
      'Có lỗi ngoài dự kiến, dữ liệu vẫn giữ nguyên. Hãy thử lại; nếu còn lỗi, hãy khởi động lại ứng dụng.',
    loadFailed: 'Không tải được dữ liệu.',
    retry: 'Thử lại',
  },
  host: {
    lost: 'Bộ phận dữ liệu đã dừng đột ngột, đang khởi động lại…',
    restored: 'Bộ phận dữ liệu đã khởi động lại. Có thể làm việc tiếp.',
    gone: 'Bộ phận dữ liệu đã dừng hẳn. Hãy đóng và mở lại ứng dụng.',
    dismiss: 'Đóng thông báo',
    reckoning: (done: string, all: string) =>
      `Phần mềm vừa được cập nhật, đang tính lại sổ: ${done}/${all} nhiệm vụ. Dữ liệu giữ nguyên, xin chờ.`,
  },
  nav: {
    label: 'Các mục',
    tasks: 'Nhiệm vụ',
    byTimeliness: 'Nhiệm vụ theo thời hạn',
    directives: 'Văn bản',
    units: 'Đơn vị',
    drafts: 'Đang rà soát',
    settings: 'Cài đặt',
    skip: 'Tới nội dung chính',
  },
  top: {
    search: 'Tìm nhiệm vụ, văn bản, đơn vị, lệnh…',
    today: 'Ngày tính thời hạn',
    keys: 'Phím tắt',
  },
  status: {
    label: 'Trạng thái',
    tasks: (count: string) => `${count} nhiệm vụ`,
    overdue: (count: string) => `${count} quá hạn`,
    soon: (count: string) => `${count} sắp đến hạn`,
    undo: (what: string) => `Hoàn tác: ${what}`,
    undoing: 'Đang hoàn tác…',
    undone: (what: string) => `Đã hoàn tác: ${what}.`,
    redo: (what: string) => `Làm lại: ${what}`,
    redoing: 'Đang làm lại…',
    redone: (what: string) => `Đã làm lại: ${what}.`,
  },
  action: {
    import: 'Nhập văn bản',
    loadSample: 'Dùng thử với dữ liệu mẫu',
    export: 'Xuất phụ lục',
    print: 'In danh sách',
    stop: 'Dừng',
    close: 'Đóng',
    save: 'Lưu',
    cancel: 'Bỏ qua',
    edit: 'Sửa',
    remove: 'Bỏ',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    showFolder: 'Mở thư mục',
  },
  start: {
    title: 'Chưa có nhiệm vụ nào',
    lead: 'Bắt đầu bằng việc nhập một văn bản chỉ đạo. Đôn Đốc đọc văn bản, đề xuất nhiệm vụ, đơn vị chủ trì, thời hạn; bạn rà soát rồi xác nhận. Chưa xác nhận thì chưa ghi gì.',
    files:
      'Đọc được tệp .docx, .pdf (có chữ), .xlsx, .txt, .md. Có thể chọn nhiều tệp hoặc kéo tệp thả vào cửa sổ này.',
    sample:
      'Muốn xem thử trước: dữ liệu mẫu là một tỉnh không có thật, với đơn vị, văn bản và nhiệm vụ ở mọi tình trạng.',
    sampleLoaded: (tasks: string) => `Đã nạp dữ liệu mẫu: ${tasks} nhiệm vụ.`,
    steps: ['Nhập văn bản', 'Rà soát từng nhiệm vụ', 'Theo dõi thời hạn', 'Xuất phụ lục, in danh sách'],
  },
  import: {
    input: 'Chọn tệp văn bản để nhập',
    drop: 'Thả tệp để nhập văn bản',
    waiting: 'Chờ đến lượt',
    reading: (percent: number) => `Đang đọc tệp: ${percent} %`,
    extracting: 'Đang tìm nhiệm vụ trong văn bản…',
    done: 'Đã đọc xong',
    review: 'Rà soát',
    stopping: 'Đang dừng…',
    stopped: 'Đã dừng, chưa ghi gì.',
    works: 'Việc đang chạy',
    clear: (title: string) => `Đóng thông báo về ${title}`,
  },
  drafts: {
    title: 'Đang rà soát',
    empty: 'Không có văn bản nào đang rà soát',
    emptyHint: 'Văn bản vừa nhập mà chưa xác nhận sẽ nằm ở đây.',
    file: 'Tệp',
    number: 'Số, ký hiệu',
    createdAt: 'Nhập lúc',
    tasks: 'Nhiệm vụ đề xuất',
    pending: 'Chưa xem',
    discard: 'Bỏ bản rà soát',
    discardAsk:
      'Bỏ bản rà soát này? Các sửa đổi trong bản này sẽ mất; có thể nhập lại văn bản bất cứ lúc nào.',
    discarded: 'Đã bỏ bản rà soát.',
    open: (file: string) => `Rà soát ${file}`,
  },
  day: {
    placeholder: 'dd/mm/yyyy',
    invalid: (typed: string) => `Không có ngày “${typed}”. Hãy nhập lại theo dạng 30/01/2026.`,
  },
  deadline: {
    none: 'Không nêu',
    nth: (no: number) => `Thời hạn ${no}`,
    phraseOf: (no: number) => `Thời hạn ${no}, theo lời văn bản`,
    phrasePlaceholder: 'Lời văn, ví dụ: trước ngày 30/01/2026',
    dayOf: (no: number) => `Thời hạn ${no}, ngày đến hạn`,
    removeOf: (no: number) => `Bỏ thời hạn ${no}`,
    add: 'Thêm thời hạn',
    thisDay: 'Đúng ngày này',
    makeOngoing: 'Không thời hạn',
    ongoing: 'thường xuyên, không thời hạn',
    unknown: 'chưa có ngày',
    notCertain: 'chưa chắc',
    doubt: (why: string) => `chưa chắc: ${why}`,
    reckonedFrom: (day: string) => `(tính từ ${day})`,
    resolving: 'đang tính ngày',
    resolveFailed: 'không tính được ngày, hãy chọn ngày',
    noWording: 'chưa có lời văn, hãy ghi hoặc chọn ngày',
    notTime: 'lời văn này không nêu thời hạn',
    noDay: 'chưa chọn ngày',
    impossibleDay: 'ngày vừa nhập không có thật',
    unknownSigning: 'chưa rõ ngày ký văn bản để tính từ đó',
    recurring: ({ every, day }: Recurrence) =>
      `định kỳ ${recurrenceText[every]}${day ? `, ${recurringDay(every, day)}` : ''}`,
  },
  units: {
    title: 'Đơn vị',
    choose: 'Chọn trong danh bạ hoặc gõ tên',
    leads: 'Chủ trì',
    coordinating: 'Phối hợp',
    none: 'chưa rõ',
    noCoordinating: 'không nêu',
    typeName: 'Gõ tên đơn vị rồi Enter để thêm',
    isNew: 'đơn vị mới, sẽ thêm vào danh bạ',
    isGroup: 'nhóm đơn vị, giữ nguyên là nhóm',
    keepGroup: (name: string) => `Giữ “${name}” là nhóm đơn vị`,
    eachOf: (name: string, count: string) => `Thay “${name}” bằng từng đơn vị (${count})`,
    matched: (name: string, percent: number) => `→ ${name} (khớp ${percent} %)`,
    matchOf: (name: string) => `“${name}” là đơn vị nào`,
    addNew: (name: string) => `Thêm đơn vị mới “${name}”`,
    empty: 'Chưa có đơn vị nào',
    emptyHint: 'Đơn vị được thêm vào danh bạ khi xác nhận nhiệm vụ của văn bản nhập vào.',
    table: 'Danh sách đơn vị',
    find: 'Tìm đơn vị',
    name: 'Tên đơn vị',
    shortName: 'Tên gọi tắt',
    kind: 'Khối',
    taskCount: 'Nhiệm vụ chủ trì',
    tasksOf: (name: string) => `Xem nhiệm vụ của ${name}`,
  },
  directives: {
    title: 'Văn bản',
    empty: 'Chưa có văn bản nào',
    emptyHint:
      'Nhập một văn bản chỉ đạo, rà soát rồi xác nhận; văn bản sẽ nằm ở đây cùng các nhiệm vụ của nó.',
    table: 'Danh sách văn bản',
    find: 'Tìm văn bản',
    number: 'Số, ký hiệu',
    kind: 'Loại',
    date: 'Ngày ký',
    issuer: 'Cơ quan ban hành',
    subject: 'Trích yếu',
    signer: 'Người ký',
    taskCount: 'Nhiệm vụ',
    openCount: 'Chưa xong',
    overdueCount: 'Quá hạn',
    noNumber: 'Không số',
    tasksOf: (number: string) => `Xem nhiệm vụ của văn bản ${number}`,
  },
  tasks: {
    title: 'Nhiệm vụ',
    table: 'Danh sách nhiệm vụ',
    columns: {
      code: 'Mã',
      text: 'Nội dung',
      lead: 'Chủ trì',
      due: 'Thời hạn',
      timeliness: 'Tình trạng thời hạn',
      status: 'Tình trạng',
      directive: 'Văn bản',
    },
    filters: 'Lọc danh sách',
    conditions: 'Điều kiện đang lọc',
    search: 'Tìm trong danh sách',
    searchPlaceholder: 'Tìm, không cần dấu',
    unit: 'Đơn vị',
    withCoordinating: 'Cả phối hợp',
    structure: 'Đơn vị theo tổ chức lúc giao hay hiện nay',
    structures: { assigned: 'Theo tổ chức lúc giao', current: 'Theo tổ chức hiện nay' },
    timeliness: 'Thời hạn',
    directive: 'Văn bản',
    status: 'Tình trạng',
    clearFilter: 'Bỏ lọc',
    rowHeight: 'Chiều cao dòng',
    oneLine: '1 dòng',
    twoLines: '2 dòng',
    none: 'Không có nhiệm vụ nào đúng điều kiện lọc',
    noneHint: 'Hãy bớt điều kiện hoặc bỏ lọc để xem tất cả.',
    nothing: 'Không có nhiệm vụ nào',
    range: (from: string, to: string, total: string) => `${from}–${to} trong ${total} nhiệm vụ`,
    more: (count: number) => `và ${count} đơn vị khác`,
    pages: 'Trang danh sách',
    pageSize: (size: number) => `${size} dòng mỗi trang`,
    sizeLabel: 'Số dòng mỗi trang',
    loading: 'Đang tải danh sách…',
    unknownUnit: 'Đơn vị không còn',
    unknownDirective: 'Văn bản không còn',
  },
  detail: {
    all: 'Nội dung nhiệm vụ, thực hiện, tiến độ, minh chứng, nguồn, lịch sử',
    label: (code: string) => `Nhiệm vụ ${code}`,
    progress: 'Thực hiện',
    status: 'Tình trạng',
    doneOn: 'Ngày hoàn thành',
    result: 'Kết quả',
    resultPlaceholder: 'Kết quả thực hiện, sản phẩm đã có, khó khăn còn lại',
    saved: (code: string) => `Đã lưu ${code}.`,
    notSaved: (code: string, why: string) => `Chưa lưu được ${code}. ${why}`,
    changedElsewhere:
      'Nhiệm vụ vừa được sửa ở nơi khác. Nội dung mới đã hiện bên dưới, phần bạn đang gõ vẫn còn; hãy xem lại rồi bấm Lưu.',
    unsaved: 'Chưa lưu',
    text: 'Nội dung',
    deadlines: 'Thời hạn',
    noDeadlines: 'Văn bản không nêu thời hạn',
    metOn: (day: string) => `đã xong ngày ${day}`,
    meet: 'Đã xong phần này',
    unmeet: 'Chưa xong phần này',
    units: 'Đơn vị',
    deliverable: 'Sản phẩm',
    documents: 'Văn bản được dẫn',
    related: {
      replaces: 'Thay thế',
      amends: 'Sửa đổi, bổ sung',
      basis: 'Căn cứ',
      implements: 'Thực hiện',
    } satisfies Record<DocumentRelation, string>,
    directive: 'Văn bản giao',
    source: 'Trong văn bản',
    noSource: 'Nhiệm vụ này không có đoạn nguồn kèm theo.',
    file: 'Tệp',
    section: 'Mục',
    history: 'Lịch sử',
    noHistory: 'Chưa có thay đổi nào.',
    /** What a field became; what it was before, where it was anything. */
    change: (before: string | null, after: string | null) =>
      before ? `${before} → ${after || 'trống'}` : after || 'trống',
    close: 'Đóng nhiệm vụ',
    signed: (day: string) => `ký ngày ${day}`,
  },
  review: {
    title: 'Rà soát văn bản',
    document: 'Văn bản',
    documentText: 'Nội dung văn bản',
    proposals: 'Nhiệm vụ đề xuất',
    table: (number: number) => `Bảng ${number} trong văn bản`,
    legend: 'Chú giải',
    legendItems: {
      lead: 'chủ trì',
      coordinating: 'phối hợp',
      deadline: 'thời hạn',
      reference: 'văn bản được dẫn',
      open: 'câu chưa xếp',
    },
    summary: {
      tasks: (count: string) => `${count} nhiệm vụ`,
      doubtful: (count: string) => `${count} chưa chắc`,
      open: (count: string) => `${count} câu chưa xếp`,
      findings: (count: string) => `${count} phát hiện số liệu`,
      decided: (done: string, all: string) => `đã xem ${done}/${all}`,
      known: (count: string) => `${count} nhiệm vụ đã có, không đề xuất lại`,
    },
    findings: 'Phát hiện số liệu',
    nextDoubtful: 'Tới chỗ chưa chắc tiếp theo',
    nextOpen: 'Tới câu chưa xếp tiếp theo',
    confirm: 'Xác nhận',
    confirmRest: (count: string) => `Nhận ${count} còn lại và xác nhận`,
    confirming: 'Đang ghi…',
    confirmed: ({
      added,
      updated,
      joined,
      refused,
      known,
    }: Record<'added' | 'updated' | 'joined' | 'refused' | 'known', number>) =>
      `Đã ghi ${added} nhiệm vụ mới${updated ? `, cập nhật ${updated}` : ''}${joined ? `, thêm căn cứ cho ${joined}` : ''}${refused ? `, bỏ ${refused}` : ''}${known ? `; ${known} đề xuất đã xử lý ở bản rà soát khác, không ghi lại` : ''}.`,
    /** Sentences of the document that nobody has said anything about. */
    openLeft: (count: string) => ` Còn ${count} câu chưa xếp; nhập lại văn bản này để xem.`,
    nothingNew: (count: string) => `Văn bản này đã nhập đủ ${count} nhiệm vụ, không có gì mới.`,
    nothingFound:
      'Không tìm thấy nhiệm vụ nào trong văn bản này. Hãy đọc lại văn bản bên trái: có câu giao việc thì chọn câu ấy rồi bấm N; nhầm tệp thì bỏ bản này ở mục Đang rà soát.',
    showTasks: 'Xem nhiệm vụ của văn bản',
    showOpen: (count: string) => `Xem ${count} câu chưa xếp`,
    closeDraft: 'Đóng bản rà soát',
    saving: 'Đang lưu…',
    savedAt: (time: string) => `Đã lưu ${time}`,
    saveFailed: (why: string) => `Chưa lưu được bản rà soát. ${why}`,
    undo: 'Lùi một bước',
    redo: 'Tiến một bước',
    decision: { pending: 'Chưa xem', accepted: 'Nhận', refused: 'Bỏ' },
    changed: (code: string) => `Khác với ${code} đã có`,
    existingText: 'Nội dung đang có',
    corrected: 'Đã sửa',
    openSentence: 'Câu chưa xếp',
    toTask: 'Lập nhiệm vụ',
    notTask: 'Không phải nhiệm vụ',
    accept: 'Nhận',
    refuse: 'Bỏ',
    reopen: 'Xem lại',
    editText: 'Sửa',
    editDeadline: 'Thời hạn',
    editUnits: 'Đơn vị',
    merge: 'Gộp với trước',
    split: 'Tách',
    splitHere: 'Tách tại con trỏ',
    splitHint: 'Đặt con trỏ vào chỗ cần tách rồi bấm Alt+S. Enter để lưu, Esc để thôi.',
    textOf: (ref: string) => `Nội dung nhiệm vụ ${ref}`,
    doneEditing: 'Xong',
    deliverable: 'Sản phẩm',
    documents: 'Dẫn',
    weakMatch: (name: string, unit: string) => `“${name}” có thể là ${unit}`,
    noRef: 'không số mục',
    header: {
      label: 'Phần đầu văn bản',
      number: 'Số, ký hiệu',
      kind: 'Loại văn bản',
      date: 'Ngày ký',
      place: 'Nơi ký',
      issuer: 'Cơ quan ban hành',
      subject: 'Trích yếu',
      signerName: 'Người ký',
      signerTitle: 'Chức vụ',
      edit: 'Sửa phần đầu',
      close: 'Thu gọn',
      unknownNumber: 'chưa rõ số',
      unknownDate: 'chưa rõ ngày ký',
      reckoned: (count: number) => `Đã tính lại ${count} thời hạn theo ngày ký mới.`,
    },
  },
  settings: {
    title: 'Cài đặt',
    groups: {
      deadlines: 'Thời hạn',
      periods: 'Kỳ báo cáo',
      appendices: 'Phụ lục',
      history: 'Lịch sử',
      reminders: 'Đôn đốc và thông báo',
      letters: 'Công văn đôn đốc',
      extraction: 'Đọc văn bản',
    },
    labels: {
      soonDays: 'Sắp đến hạn khi còn',
      beforeMeansDayBefore: '“Trước ngày 30/01” là',
      periodStart: 'Kỳ báo cáo bắt đầu từ ngày',
      silentPeriods: 'Coi là bỏ quên sau',
      office: 'Cơ quan lập phụ lục',
      author: 'Tên người dùng',
      superior: 'Cơ quan chủ quản',
      place: 'Địa danh',
      letterSymbol: 'Ký hiệu công văn',
      signerAuthority: 'Quyền hạn người ký',
      signerTitle: 'Chức vụ người ký',
      signerName: 'Họ tên người ký',
      letterRecipients: 'Nơi nhận',
      escalation: 'Các bậc đôn đốc',
      notices: 'Thông báo của máy',
      noticeTime: 'Giờ thông báo mỗi sáng',
      quietHours: 'Giờ yên lặng',
    },
    days: 'ngày trở xuống',
    silentUnit: 'kỳ báo cáo không có tin',
    ofMonth: 'hằng tháng',
    noticesOn: 'báo việc quá hạn, đến hạn khi mở chương trình và mỗi sáng',
    escalation: {
      side: 'So với ngày đến hạn',
      sides: { before: 'trước', on: 'đúng ngày', after: 'sau' },
      days: 'Số ngày',
      dayUnit: 'ngày',
      act: 'Việc phải làm',
      acts: { remind: 'nhắc đơn vị', report: 'báo cáo lãnh đạo' },
      step: (no: number) => `Bậc ${no}`,
      add: 'Thêm bậc',
      remove: (no: number) => `Bỏ bậc ${no}`,
      removeShort: 'Bỏ',
    },
    sameDay: 'hết ngày 30/01 (tính cả ngày đó)',
    dayBefore: 'hết ngày 29/01 (ngày liền trước)',
    officePlaceholder: 'Ví dụ: Tổ giúp việc Ban Chỉ đạo tỉnh Lam Sơn',
    notes: {
      soonDays:
        'Từ 1 đến 60. Đổi ngay ở danh sách, các số đếm, bản in, phụ lục; không đổi thời hạn của nhiệm vụ nào.',
      beforeMeansDayBefore:
        'Áp dụng cho văn bản nhập từ nay và lời văn thời hạn gõ mới. Thời hạn đã có trong sổ và trong bản rà soát đang mở giữ nguyên.',
      silentPeriods:
        'Nhiệm vụ chưa xong mà suốt chừng ấy kỳ báo cáo đã qua không có tiến độ, không đổi tình trạng hay kết quả. Chưa có kỳ nào kết thúc thì tính 30 ngày mỗi kỳ.',
      periodStart: (name: string, first: string, last: string) =>
        `Từ 1 đến 28. Kỳ hiện tại theo cách tính này là ${name}: từ ${first} đến ${last}. Kỳ đã lập giữ nguyên.`,
      periods: 'Các kỳ đã lập, tên và ngày của từng kỳ.',
      office: (office: string) =>
        `Dòng dưới tên phụ lục sẽ là: (Kèm theo Báo cáo số … ngày … tháng … năm … của ${office || '…'})`,
      author: (account: string) =>
        `Ghi trong lịch sử thay cho tên tài khoản “${account}” của máy này, từ thay đổi tiếp theo. Tài khoản khác trên máy không bị ảnh hưởng.`,
      superior: 'Dòng trên tên cơ quan ở đầu công văn. Để trống nếu không có.',
      place: 'Đứng trước ngày tháng của công văn, ví dụ: Lam Sơn.',
      letterSymbol: 'Phần sau dấu gạch của số công văn, ví dụ: TGV-TH thì công văn có số 07/TGV-TH.',
      signerAuthority: 'Ví dụ: TL. Trưởng ban. Để trống nếu người ký ký theo thẩm quyền của mình.',
      signerTitle: 'Ví dụ: Tổ trưởng.',
      signerName: 'Để trống nếu chưa rõ ai ký.',
      letterRecipients:
        'Các dòng sau “- Như trên;”, cách nhau bằng dấu chấm phẩy, ví dụ: Trưởng Ban Chỉ đạo (để b/c); Lưu: VT, TH.',
      escalation:
        'Mỗi sáng trang “Việc hôm nay” liệt kê nhiệm vụ đã tới từng bậc mà chưa ai ghi là đã làm. Chương trình không tự gửi gì cho đơn vị.',
      noticeTime: 'Khi chương trình đang mở. Ngày nào đã báo lúc mở chương trình thì thôi.',
      quietHours: 'Trong khoảng giờ này không hiện thông báo. Để trống: lúc nào cũng được báo.',
      accuracy:
        'Đọc lại các văn bản đã xác nhận và so đề xuất của chương trình với kết quả cơ quan đã xác nhận.',
    },
    saved: (label: string) => `Đã lưu cài đặt: ${label}.`,
    savedHere: 'Đã lưu',
  },
  accuracy: {
    title: 'Độ chính xác trên văn bản của cơ quan',
    measuring: (no: number, all: number) => `Đang đọc lại văn bản ${no}/${all}`,
    running: 'Đang đo…',
    again: 'Đo lại',
    stopped: 'Đã dừng, chưa có kết quả',
    stoppedHint: 'Bấm Đo lại để đọc lại các văn bản đã xác nhận.',
    empty: 'Chưa có văn bản nào để đo',
    emptyHint:
      'Nhập một văn bản, rà soát, xác nhận. Đề xuất của chương trình và kết quả bạn xác nhận được giữ lại để so ở đây.',
    note: 'Tìm được = đúng ÷ đã xác nhận; Đúng = đúng ÷ đề xuất. Đơn vị, thời hạn tính trong các nhiệm vụ đề xuất đúng, thời hạn đúng khi đúng ngày, “sai mà ghi chắc” là ngày sai mà chương trình không báo là chưa chắc; không so lời văn. So với kết quả lúc xác nhận, không so với các lần sửa sau đó.',
    table: 'Độ chính xác theo văn bản',
    document: 'Văn bản',
    fields: {
      tasks: 'Nhiệm vụ',
      leads: 'Chủ trì',
      coordinating: 'Phối hợp',
      deadlines: 'Thời hạn',
    },
    found: 'Tìm được',
    right: 'Đúng',
    wrongCertain: 'Sai mà ghi chắc',
    differing: 'Chỗ khác',
    all: (count: string) => `Cả ${count} văn bản, hiện nay`,
    atImport: 'Cũng các văn bản đó, lúc nhập',
    showDifferences: (count: number, document: string) => `Xem ${count} chỗ khác của ${document}`,
    differencesOf: (count: number, document: string) => `${document}: ${count} chỗ khác với đã xác nhận`,
    noDifference: 'Đề xuất hiện nay giống hệt kết quả đã xác nhận.',
    what: 'Khác ở',
    proposed: 'Đề xuất hiện nay',
    confirmed: 'Đã xác nhận',
    nothing: 'Không có',
    notNamed: 'không nêu',
    missed: 'bỏ sót nhiệm vụ',
    madeUp: 'đề xuất thừa',
    differsIn: (fields: string) => `khác ${fields}`,
  },
  export: {
    appendix: {
      1: 'Phụ lục I. Tổng hợp theo lĩnh vực',
      2: 'Phụ lục II. Danh mục nhiệm vụ',
      3: 'Phụ lục III. Quá hạn, sắp đến hạn',
      5: 'Phụ lục V. Văn bản đã ban hành',
      9: 'Phụ lục IX. Tổng hợp theo đơn vị',
    },
    own: 'Phụ lục theo mẫu riêng',
    all: 'Xuất tất cả nhiệm vụ',
    filtered: (count: string) => `Theo bộ lọc đang chọn: ${count} nhiệm vụ`,
    running: 'Đang ghi và đọc lại để đối chiếu…',
    done: (tasks: string, where: string) => `Đã ghi ${tasks} nhiệm vụ vào ${where}`,
    retry: 'Thử lại',
  },
  palette: {
    title: 'Tìm và chạy lệnh',
    placeholder: 'Gõ để tìm nhiệm vụ, văn bản, đơn vị hoặc lệnh; không cần dấu',
    commands: 'Lệnh',
    tasks: 'Nhiệm vụ',
    directives: 'Văn bản',
    units: 'Đơn vị',
    none: 'Không tìm thấy gì',
    export: (appendix: string) => `Xuất ${appendix} (tất cả nhiệm vụ)`,
    goTo: (place: string) => `Tới ${place}`,
    searchAll: (words: string) => `Tìm “${words}” trong danh sách nhiệm vụ`,
  },
  keys: {
    title: 'Phím tắt',
    everywhere: 'Ở mọi nơi',
    palette: 'Tìm và chạy lệnh',
    undo: 'Hoàn tác thao tác vừa làm',
    redo: 'Làm lại thao tác vừa hoàn tác',
    help: 'Xem phím tắt',
    list: 'Danh sách nhiệm vụ',
    move: 'Dòng trước, dòng sau',
    page: 'Trang màn hình trước, sau',
    ends: 'Dòng đầu, dòng cuối',
    openTask: 'Mở nhiệm vụ',
    closeTask: 'Đóng nhiệm vụ',
    search: 'Tới ô tìm',
    editResult: 'Sửa kết quả',
    review: 'Rà soát văn bản',
    moveProposal: 'Đề xuất trước, sau',
    accept: 'Nhận',
    refuse: 'Bỏ',
    editText: 'Sửa nội dung',
    deadline: 'Sửa thời hạn',
    units: 'Sửa đơn vị',
    merge: 'Gộp với nhiệm vụ trước',
    split: 'Tách nhiệm vụ',
    confirm: 'Nhận các đề xuất còn lại và xác nhận',
    undoReview: 'Lùi một bước rà soát',
    redoReview: 'Tiến lại một bước rà soát',
  },
} as const;

/** Đoạn được chọn trong văn bản đang rà soát, and the task that is made of it. */
export const passageText = {
  hint: 'chọn câu',
  choose: 'Chọn câu trong văn bản để lập nhiệm vụ',
  toTask: 'Lập nhiệm vụ từ đoạn đang chọn',
  chosen: (words: string) => `Đang chọn: ${words}`,
  made: (ref: string, decision: string) =>
    `Đoạn này đã là đề xuất ${ref} (${decision.toLowerCase()}); không lập thêm.`,
  alsoIn: (ref: string) =>
    `Đã lập nhiệm vụ. Đoạn này cũng nằm trong đề xuất ${ref}; hãy xem có bị trùng không.`,
  notRead: (why: string) => `Đã lập nhiệm vụ nhưng chưa đọc được đơn vị, thời hạn trong đoạn ấy. ${why}`,
  keys: {
    text: 'Sang văn bản để chọn câu; bấm lần nữa để về đề xuất',
    sentence: 'Câu trước, câu sau (khi ở văn bản)',
    more: 'Chọn thêm, bớt một câu',
    start: 'Bớt, thêm một chữ ở đầu đoạn chọn',
    end: 'Bớt, thêm một chữ ở cuối đoạn chọn',
    open: 'Tới đề xuất lập từ câu đang chọn',
    toTask: 'Lập nhiệm vụ từ đoạn chọn hoặc câu chưa xếp',
  },
} as const;

/** Cách đôn đốc: as a button, as what was done. */
export const reminderActText: Record<ReminderAct, { act: string; done: string }> = {
  remind: { act: 'Đã nhắc', done: 'ghi đã nhắc' },
  report: { act: 'Đã báo cáo', done: 'ghi đã báo cáo lãnh đạo về' },
};

/** Nhiệm vụ đã chọn, and what is done with all of them at once. */
export const selectionText = {
  choose: (code: string) => `Chọn ${code}`,
  choosePage: 'Chọn cả trang này',
  selected: (count: string) => `${count} nhiệm vụ đã chọn`,
  allOfFilter: (count: string) => `Đã chọn cả ${count} nhiệm vụ đúng điều kiện lọc, ở mọi trang.`,
  none: 'Bỏ chọn',
  noneOf: (count: string) => `Bỏ chọn ${count} nhiệm vụ`,
  keys: {
    toggle: 'Chọn hoặc bỏ chọn',
    range: 'Chọn một dải dòng',
    all: 'Chọn tất cả theo bộ lọc, ở mọi trang',
    none: 'Bỏ chọn (sau khi đóng nhiệm vụ)',
    acts: 'Thao tác với các nhiệm vụ đã chọn',
  },
} as const;

/** Cách xem: list, calendar, timeline, board. */
export const lookText = {
  switch: 'Cách xem nhiệm vụ',
  looks: { list: 'Danh sách', calendar: 'Lịch', timeline: 'Dòng thời gian', board: 'Bảng' },
  month: (month: string) => `Tháng ${month.slice(5, 7)}/${month.slice(0, 4)}`,
  calendarOf: (month: string) => `Lịch hạn ${month.toLowerCase()}`,
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  today: 'Hôm nay',
  calendarHint: 'Phím mũi tên đổi ngày, PgUp PgDn đổi tháng, Enter xem mọi việc của ngày',
  dayKind: { off: 'Nghỉ', worked: 'Làm bù', unsettled: 'Chưa rõ nghỉ hay làm' } satisfies Record<
    CalendarDayKind,
    string
  >,
  count: (count: number) => `${count} nhiệm vụ`,
  more: (count: number) => `+${count} nữa`,
  noTasks: 'Không có nhiệm vụ nào',
  outside: 'Ngoài điều kiện lọc',
  occurrence: 'kỳ sau của việc định kỳ',
  laterOccurrences: (count: number) => `${count} kỳ sau của việc định kỳ`,
  asList: 'Xem thành danh sách',
  boardHint: 'Ctrl+← → hoặc kéo thẻ để đổi tình trạng; phím mũi tên chọn thẻ, Enter mở.',
  moreCards: (count: string) => `còn ${count} nữa`,
  moved: (code: string, status: string) => `Đã chuyển ${code} sang “${status}”.`,
  reopenInDetail: (code: string) =>
    `Mở lại ${code} cần lý do: chọn tình trạng khác trong chi tiết, ghi lý do rồi bấm Lưu.`,
  timelineOf: 'Nhiệm vụ theo thời hạn',
  by: 'Theo',
  rowsBy: { lead: 'Đơn vị', field: 'Lĩnh vực', directive: 'Văn bản', task: 'Từng nhiệm vụ' },
  noneOf: { lead: 'Chưa có chủ trì', field: 'Chưa xếp lĩnh vực', directive: 'Không thuộc văn bản' },
  step: 'Mỗi cột là',
  steps: { week: 'Tuần', month: 'Tháng' },
  earlier: 'Lùi về trước',
  later: 'Tới sau',
  total: 'Cộng',
  cell: (tasks: number, overdue: number, done: number) =>
    [`${tasks} nhiệm vụ`, overdue > 0 && `${overdue} quá hạn`, done > 0 && `${done} hoàn thành`]
      .filter(Boolean)
      .join(', '),
  overdueShort: (count: number) => `${count} quá hạn`,
  given: 'Giao',
  due: 'Hạn',
  barOf: (from: string, to: string) => `từ ${from} đến ${to}`,
  parts: { overdue: 'quá hạn', open: 'chưa xong', done: 'hoàn thành' },
  barsHint: 'Thanh chạy từ ngày giao đến hạn; vạch đứng là hôm nay. Enter mở nhiệm vụ.',
  keys: {
    calendar: 'Lịch hạn',
    day: 'Ngày trước, sau; tuần trước, sau',
    month: 'Tháng trước, sau',
    week: 'Đầu tuần, cuối tuần',
    openDay: 'Xem mọi việc của ngày',
    board: 'Bảng theo tình trạng',
    card: 'Chọn thẻ, chọn cột',
    moveCard: 'Đổi tình trạng của thẻ',
    openCard: 'Mở nhiệm vụ',
    timeline: 'Dòng thời gian',
    cell: 'Chọn ô',
    openCell: 'Mở danh sách của ô',
    looks: 'Danh sách, lịch, dòng thời gian, bảng',
  },
} as const;

const codesLine = (codes: readonly string[], more: boolean) => `${codes.join(', ')}${more ? ', …' : ''}`;

/** Đổi nhiều nhiệm vụ một lần: menu, panel, progress, what came of it. */
export const bulkText = {
  acts: 'Thao tác',
  doneToday: 'Hoàn thành hôm nay',
  open: {
    leads: 'Đơn vị chủ trì…',
    coordinating: 'Đơn vị phối hợp…',
    field: 'Lĩnh vực, chương trình…',
    all: 'Đổi nhiều mục…',
    extend: 'Gia hạn…',
  },
  remind: 'Ghi đã nhắc hôm nay',
  reminded: (count: string) => `Đã ghi nhắc ${count} nhiệm vụ.`,
  remove: 'Bỏ vào thùng rác',
  extendPanel: (count: string) => `Gia hạn ${count} nhiệm vụ đã chọn`,
  extendHint:
    'Hạn mới dùng cho thời hạn gần nhất còn để ngỏ của từng nhiệm vụ; hạn cũ vẫn giữ. Nhiệm vụ không gia hạn được thì giữ nguyên và được nêu tên.',
  extendTitle: (count: string) => `Gia hạn ${count} nhiệm vụ`,
  newDue: 'Hạn mới',
  reason: 'Lý do',
  document: 'Văn bản cho phép',
  signer: 'Người ký',
  commandOf: (what: string, count: string) => `${count} nhiệm vụ đã chọn: ${what}`,
  command: (what: string, value: string, count: string) => `${count} nhiệm vụ đã chọn: ${what}, ${value}`,
  commandPanel: (count: string) => `${count} nhiệm vụ đã chọn: đổi đơn vị, lĩnh vực, nhiều mục…`,
  panel: (count: string) => `Đổi ${count} nhiệm vụ đã chọn`,
  hint: 'Mục nào để trống thì giữ nguyên như ở từng nhiệm vụ. Cả lần đổi hoàn tác được bằng một lần Ctrl+Z.',
  asItIs: 'Giữ nguyên',
  addCoordinating: 'Thêm đơn vị phối hợp',
  reopenHint: 'Cần khi có nhiệm vụ đã hoàn thành; ghi vào lịch sử từng nhiệm vụ',
  replaceCoordinating: 'Thay các đơn vị phối hợp đang có',
  change: (count: string) => `Đổi ${count} nhiệm vụ`,
  title: (count: string) => `Đổi ${count} nhiệm vụ`,
  waiting: 'Đang chuẩn bị…',
  reading: (done: string, total: string) => `Đang xem ${done}/${total} nhiệm vụ`,
  writing: (done: string, total: string) => `Đang ghi ${done}/${total} nhiệm vụ`,
  indexing: 'Đang cập nhật danh sách và tìm kiếm…',
  stopped: 'Đã dừng, không nhiệm vụ nào bị đổi.',
  outcome: (changed: string, left: string[]) => `${[`${changed} đã đổi`, ...left].join(', ')}.`,
  left: {
    same: (count: string, codes: readonly string[], more: boolean) =>
      `${count} không đổi: ${codesLine(codes, more)} đã như vậy`,
    gone: (count: string) => `${count} không còn trong danh sách`,
    done: (count: string, codes: readonly string[], more: boolean) =>
      `${count} không đổi: ${codesLine(codes, more)} đã hoàn thành`,
    'no-day': (count: string, codes: readonly string[], more: boolean) =>
      `${count} không đổi: ${codesLine(codes, more)} chưa có ngày đến hạn`,
    recurring: (count: string, codes: readonly string[], more: boolean) =>
      `${count} không đổi: ${codesLine(codes, more)} là việc định kỳ`,
    'not-later': (count: string, codes: readonly string[], more: boolean) =>
      `${count} không đổi: ${codesLine(codes, more)} đang có hạn bằng hoặc sau ngày này`,
  } satisfies Record<BulkReason, (count: string, codes: readonly string[], more: boolean) => string>,
} as const;

/** Fields of a task, as its history names them. */
export const fieldText = {
  text: 'Nội dung',
  status: 'Tình trạng',
  doneOn: 'Ngày hoàn thành',
  result: 'Kết quả',
  deliverable: 'Sản phẩm',
  leads: 'Đơn vị chủ trì',
  coordinating: 'Đơn vị phối hợp',
  deadlines: 'Thời hạn',
  reminders: 'Đôn đốc',
  field: 'Lĩnh vực',
  programme: 'Chương trình',
  priority: 'Mức ưu tiên',
  note: 'Ghi chú',
  doneDocument: 'Văn bản hoàn thành',
  extensions: 'Gia hạn',
  occurrences: 'Các kỳ thực hiện',
} as const;

/** What only the history of a task calls by name. */
export const historyFieldText = {
  directive: 'Văn bản giao',
  bases: 'Văn bản khác cùng giao',
  ended: 'Kết thúc do thay thế',
  answering: 'Đơn vị chịu trách nhiệm chính',
  decidedBy: 'Người, cấp giao hoặc quyết định',
  setAside: 'Để nguyên, không sửa',
  trash: 'Thùng rác',
} as const;

/** Kết thúc do thay thế, on a day and by which directive; an assumption left as it is, and why. */
export const historyLine = {
  ended: (day: string, by: string | null) => (by ? `ngày ${day}, do ${by} thay thế` : `ngày ${day}`),
  setAside: (what: string, reason: string | null) => (reason ? `${what}: ${reason}` : what),
  inTrash: 'nằm trong thùng rác',
  replaced: (by: string) => `vẫn giữ, dù ${by} thay thế, sửa đổi văn bản giao`,
} as const;

/** Mức ưu tiên. */
export const priorityText: Record<TaskPriority, string> = {
  normal: 'Bình thường',
  high: 'Quan trọng',
  urgent: 'Khẩn',
};

/** Thực hiện: how a task stands, its completion, and opening it again. */
export const completionText = {
  complete: 'Hoàn thành',
  reopen: 'Mở lại',
  document: 'Số văn bản hoàn thành',
  documentPlaceholder: 'Ví dụ 15/BC-SNV',
  reason: 'Lý do mở lại',
  reasonNeeded: 'Hãy ghi lý do mở lại; lý do nằm trong lịch sử của nhiệm vụ.',
  noEvidence: 'Chưa có minh chứng',
  noEvidenceHint:
    'Chưa có minh chứng: hãy ghi số văn bản hoàn thành hoặc thêm tệp. Vẫn lưu được; nhiệm vụ được đánh dấu để bổ sung sau.',
  future: 'Ngày hoàn thành ở sau ngày hôm nay. Hãy xem lại.',
  completed: (code: string) => `Đã hoàn thành ${code}.`,
  completedBare: (code: string) => `Đã hoàn thành ${code}, chưa có minh chứng.`,
  reopened: (code: string) => `Đã mở lại ${code}.`,
};

/** Tiến độ theo kỳ và đơn vị, in the detail of a task. */
export const progressText = {
  title: 'Tiến độ báo cáo',
  none: 'Chưa có lần báo cáo nào.',
  add: 'Thêm tiến độ',
  addTo: (code: string) => `Thêm tiến độ ${code}`,
  form: 'Báo cáo tiến độ',
  unit: 'Đơn vị báo cáo',
  office: 'Văn phòng ghi',
  roles: { lead: 'chủ trì', coordinating: 'phối hợp' },
  period: 'Kỳ báo cáo',
  noPeriod: 'Không theo kỳ',
  closed: 'đã chốt',
  reportedOn: 'Ngày báo cáo',
  percent: 'Phần trăm',
  percentRange: 'Phần trăm phải từ 0 đến 100.',
  status: 'Tình trạng',
  statusUnsaid: 'Không nêu',
  doneOn: 'Ngày hoàn thành',
  text: 'Nội dung báo cáo',
  textPlaceholder: 'Đã làm được gì, còn vướng gì',
  fell: (before: string, on: string) =>
    `Thấp hơn lần báo cáo trước (${before} %, ngày ${on}). Hãy kiểm tra lại.`,
  same: (on: string) => `Giống hệt báo cáo ngày ${on}. Nếu không có gì mới, hãy ghi rõ lý do.`,
  partOnly: 'Đơn vị phối hợp báo cáo phần của mình; tình trạng chung của nhiệm vụ không đổi.',
  otherLeads: 'Nhiệm vụ hoàn thành khi mọi đơn vị chủ trì đều báo hoàn thành.',
  nothing: 'Hãy ghi nội dung, phần trăm hoặc tình trạng.',
  saved: (code: string) => `Đã ghi tiến độ ${code}.`,
  removed: (code: string) => `Đã bỏ một lần báo cáo của ${code} vào thùng rác.`,
  notSaved: (code: string, why: string) => `Chưa ghi được tiến độ ${code}. ${why}`,
  editOf: (who: string, on: string) => `Sửa tiến độ ${who}, ngày ${on}`,
  removeOf: (who: string, on: string) => `Bỏ tiến độ ${who}, ngày ${on}`,
  proveOf: (who: string, on: string) => `Thêm tệp minh chứng cho tiến độ ${who}, ngày ${on}`,
  prove: 'Thêm tệp',
  from: (file: string) => `từ tệp ${file}`,
  keys: { add: 'Thêm tiến độ của nhiệm vụ đang mở' },
};

/** Minh chứng, in the detail of a task. */
export const evidenceText = {
  title: 'Minh chứng',
  none: 'Chưa có minh chứng. Kéo tệp thả vào đây, chọn tệp, hoặc ghi số văn bản.',
  choose: 'Chọn tệp',
  number: 'Số văn bản minh chứng',
  numberPlaceholder: 'Số văn bản, ví dụ 15/BC-SNV',
  addNumber: 'Thêm số',
  drop: 'Thả tệp vào đây để làm minh chứng',
  open: 'Mở',
  openOf: (name: string) => `Mở ${name}`,
  save: 'Lưu bản sao',
  saveOf: (name: string) => `Lưu bản sao ${name}`,
  removeOf: (name: string) => `Bỏ minh chứng ${name}`,
  document: (number: string) => `Văn bản số ${number}`,
  ofReport: (on: string) => `kèm tiến độ ngày ${on}`,
  added: (name: string, count: number) =>
    count > 1 ? `Đã thêm ${count} tệp minh chứng.` : `Đã thêm minh chứng ${name}.`,
  known: (name: string) => `Tệp ${name} đã có trong minh chứng của nhiệm vụ.`,
  adding: 'Đang chép tệp…',
  removed: (name: string) => `Đã bỏ minh chứng ${name} vào thùng rác.`,
  saved: (path: string) => `Đã lưu bản sao: ${path}.`,
  opened: (name: string) => `Đã mở bản sao chỉ đọc của ${name}.`,
  failed: (why: string) => `Chưa xong. ${why}`,
  tooMany: (most: number) => `Mỗi lần thêm được nhiều nhất ${most} tệp.`,
  chooseFor: (code: string) => `Thêm tệp minh chứng cho ${code}`,
  check: 'Kiểm tra tệp minh chứng',
  checking: 'Đang kiểm tra tệp minh chứng…',
  whole: (files: string) => `${files} tệp minh chứng đều còn nguyên.`,
  noFiles: 'Chưa có tệp minh chứng nào để kiểm tra.',
  faults: { missing: 'thiếu tệp', changed: 'nội dung đã khác', unreadable: 'không đọc được' },
  faulty: (faulty: string, files: string, list: string) =>
    `${faulty}/${files} tệp minh chứng có vấn đề: ${list}. Hãy chép lại thư mục “minh-chung” từ bản sao lưu, hoặc thêm lại tệp.`,
  andMore: (count: string) => `và ${count} tệp khác`,
  keys: { add: 'Thêm tệp minh chứng cho nhiệm vụ đang mở' },
};

/** Nhiệm vụ nhập tay. */
export const newTaskText = {
  title: 'Thêm nhiệm vụ',
  add: 'Thêm nhiệm vụ',
  text: 'Nội dung nhiệm vụ',
  textPlaceholder: 'Việc phải làm, viết như trong văn bản',
  source: 'Văn bản giao',
  noSource: 'Không theo văn bản nào',
  deadlines: 'Thời hạn',
  more: 'Phân loại, ghi chú',
  added: (code: string) => `Đã thêm ${code}.`,
  failed: (why: string) => `Chưa thêm được nhiệm vụ. ${why}`,
  startHint: 'Nhiệm vụ giao miệng, qua điện thoại hoặc văn bản giấy: gõ thẳng vào sổ.',
  keys: { add: 'Thêm nhiệm vụ' },
};

/** Phân loại: where a task belongs in the office's work. */
export const classText = {
  title: 'Phân loại, ghi chú',
  none: 'Chưa phân loại.',
  choose: 'Chọn hoặc gõ tên mới',
};

/** Tiến độ, kết quả: as the history words it. */
export const progressLine = {
  /** Whose report of which day. */
  of: (unit: string | null, day: string | null) =>
    `Tiến độ, ${unit ?? 'văn phòng ghi'}${day ? `, ${day}` : ''}`,
  percent: (percent: string) => `${percent} %`,
  doneOn: (day: string) => `xong ngày ${day}`,
};

/** Minh chứng as the history words it. */
export const evidenceLine = {
  field: 'Minh chứng',
  document: (number: string) => `văn bản số ${number}`,
  file: (name: string) => `tệp “${name}”`,
};

/** Fields of a unit, as its history and its workbook name them. */
export const unitFieldText = {
  name: 'Tên đơn vị',
  shortName: 'Tên gọi tắt',
  kind: 'Khối',
  aliases: 'Tên gọi khác',
  person: 'Người liên hệ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  address: 'Địa chỉ',
} as const;

const tasks = (count = 0) => `${count} nhiệm vụ`;
const onlyField = (fields: string[] = []) => (fields.length === 1 ? fields[0] : undefined);
const updateTexts: Record<string, string> = {
  status: 'đổi tình trạng',
  result: 'sửa kết quả',
  deadlines: 'đổi thời hạn',
  leads: 'đổi đơn vị chủ trì',
  coordinating: 'đổi đơn vị phối hợp',
  field: 'đổi lĩnh vực',
  programme: 'đổi chương trình',
  priority: 'đổi mức ưu tiên',
  note: 'sửa ghi chú',
};

/** `sáp nhập Sở A và 1 đơn vị khác thành Sở B` */
const unitChangeWords = ({ unitChange = 'renamed', unit = '', count = 1, into = [] }: OperationData) => {
  const [first, ...others] = into;
  const what = `${unitChangeVerb[unitChange]} ${unit}${count > 1 ? ` và ${count - 1} đơn vị khác` : ''}`;
  if (first === undefined) return what;
  return `${what} thành ${first}${others.length > 0 ? ` và ${others.length} đơn vị khác` : ''}`;
};

const setOrClear = (what: string, value: string) => (value ? `đặt ${what} là ${value}` : `bỏ ${what}`);

/** What was set, as the log says it. */
const settingTexts: Record<SettingName, (value: string) => string> = {
  soonDays: (value) => `đặt sắp đến hạn là ${value} ngày`,
  beforeMeansDayBefore: (value) => `tính “trước ngày D” là ${value === 'true' ? 'ngày D − 1' : 'ngày D'}`,
  silentPeriods: (value) => `đặt bỏ quên là ${value} kỳ không có tin`,
  periodStart: (value) => `đặt ngày đầu kỳ báo cáo là ngày ${value}`,
  office: (value) => (value ? `đặt cơ quan lập phụ lục là ${value}` : 'bỏ tên cơ quan lập phụ lục'),
  author: (value) => (value ? `đặt người dùng là ${value}` : 'bỏ tên người dùng'),
  superior: (value) => setOrClear('cơ quan chủ quản', value),
  place: (value) => setOrClear('địa danh', value),
  letterSymbol: (value) => setOrClear('ký hiệu công văn', value),
  signerAuthority: (value) => setOrClear('quyền hạn người ký', value),
  signerTitle: (value) => setOrClear('chức vụ người ký', value),
  signerName: (value) => setOrClear('họ tên người ký', value),
  letterRecipients: (value) => setOrClear('nơi nhận', value),
  escalation: () => 'đổi các bậc đôn đốc',
  notices: (value) => (value === 'true' ? 'bật thông báo' : 'tắt thông báo'),
  noticeTime: (value) => `đặt giờ thông báo là ${value}`,
  quietHours: (value) => (value ? `đặt giờ yên lặng là ${value}` : 'bỏ giờ yên lặng'),
};

const ruleWords = ({ rule }: OperationData) => `“${rule ? honestyText.rules[rule].toLowerCase() : ''}”`;

/** What went into the trash or came out of it: `NV-0312`, `văn bản 31/KH-UBND`, `5 nhiệm vụ`. */
const trashWords = ({ trash = 'task', code, directive, count = 1 }: OperationData) => {
  if (count > 1) return `${count} ${trashText.kinds[trash].toLowerCase()}`;
  if (trash === 'task') return code ?? '1 nhiệm vụ';
  return `${trashText.kinds[trash].toLowerCase()} ${trash === 'directive' ? (directive ?? '') : `của ${code ?? ''}`}`;
};

/** `“bao-cao.pdf” và 2 tệp khác`, `số 12/BC-SNV` */
const evidenceWords = ({ file: name, number, count = 1 }: OperationData) => {
  if (number !== undefined) return `số ${number}`;
  return `“${name ?? ''}”${count > 1 ? ` và ${count - 1} tệp khác` : ''}`;
};

const operationTexts: Record<OperationAction, (data: OperationData) => string> = {
  import: (d) => `đọc tệp ${d.file ?? ''}`,
  'save-draft': (d) => `rà soát ${d.file ?? ''}`,
  'discard-draft': (d) => `bỏ bản rà soát ${d.file ?? ''}`,
  'confirm-draft': (d) => `xác nhận văn bản ${d.directive ?? ''} (${tasks(d.count)})`,
  'add-task': (d) => `thêm nhiệm vụ ${d.code ?? ''}`,
  'update-task': (d) => `${updateTexts[onlyField(d.fields) ?? ''] ?? 'sửa nhiệm vụ'} ${d.code ?? ''}`,
  'make-letters': (d) => `lập ${d.count ?? 0} công văn đôn đốc${d.period ? ` gửi báo cáo ${d.period}` : ''}`,
  'save-appendix-template': (d) => `lưu mẫu phụ lục “${d.template ?? ''}”`,
  'remove-appendix-template': (d) => `bỏ mẫu phụ lục “${d.template ?? ''}”`,
  'set-letter-template': (d) => `dùng mẫu công văn ${d.file ?? ''}`,
  'reset-letter-template': () => 'dùng lại mẫu công văn của chương trình',
  'record-reminders': (d) =>
    `${reminderActText[d.act ?? 'remind'].done} ${(d.count ?? 1) > 1 ? tasks(d.count) : (d.code ?? '')}`,
  'record-progress': (d) => `ghi tiến độ ${d.code ?? tasks(d.count)}`,
  'edit-progress': (d) => `sửa tiến độ ${d.code ?? ''}`,
  'remove-progress': (d) => `bỏ một tiến độ của ${d.code ?? ''}`,
  'update-tasks': (d) => `${updateTexts[onlyField(d.fields) ?? ''] ?? 'sửa'} ${tasks(d.count)}`,
  'extend-deadline': (d) =>
    `gia hạn ${d.count ? tasks(d.count) : (d.code ?? '')} đến ${d.day ? formatDay(d.day) : ''}`,
  'mark-occurrence': (d) => `ghi kỳ ${d.day ? formatDay(d.day) : ''} của ${d.code ?? ''}`,
  'complete-occurrences': (d) => `đánh dấu xong ${d.count ?? 0} kỳ của ${d.code ?? ''}`,
  'withdraw-extension': (d) => `rút gia hạn ${d.code ?? ''}`,
  'complete-task': (d) => `hoàn thành ${d.code ?? ''}`,
  'reopen-task': (d) => `mở lại ${d.code ?? ''}${d.reason ? `: ${d.reason}` : ''}`,
  'add-evidence': (d) => `thêm minh chứng ${evidenceWords(d)} cho ${d.code ?? ''}`,
  'remove-evidence': (d) => `bỏ minh chứng ${evidenceWords(d)} của ${d.code ?? ''}`,
  'load-sample': (d) => `nạp dữ liệu mẫu (${tasks(d.count)})`,
  'add-unit': (d) => `thêm đơn vị ${d.unit ?? ''}`,
  'update-unit': (d) => `sửa đơn vị ${d.unit ?? ''}`,
  'remove-unit': (d) => `bỏ đơn vị ${d.unit ?? ''}`,
  'restore-unit': (d) => `khôi phục đơn vị ${d.unit ?? ''}`,
  'change-units': (d) => `ghi nhận ${unitChangeWords(d)}`,
  'remove-unit-change': (d) => `bỏ ghi nhận ${unitChangeWords(d)}`,
  'load-unit-preset': (d) => `nạp danh bạ thường dùng (${d.count ?? 0} đơn vị)`,
  'import-units': (d) => `nhập danh bạ từ ${d.file ?? ''} (${d.count ?? 0} đơn vị)`,
  'add-period': (d) => `lập ${d.period ?? ''}`,
  'edit-period': (d) => `sửa ${d.period ?? ''}`,
  'send-forms': (d) => `lập ${d.count ?? 0} biểu thu thập ${d.period ?? ''}`,
  'accept-forms': (d) =>
    `nhận ${d.count ?? 0} ô từ ${d.unit ? `biểu của ${d.unit}` : (d.file ?? 'biểu thu thập')}`,
  'return-form': (d) => `trả lại biểu của ${d.unit ?? d.file ?? ''}`,
  'remove-period': (d) => `bỏ ${d.period ?? ''}`,
  'change-calendar': (d) => `sửa lịch làm việc ngày ${d.day ? formatDay(d.day) : ''}`,
  'settle-year': (d) => `đổi việc đã có đủ lịch nghỉ năm ${d.value ?? ''}`,
  'apply-calendar': (d) => `tính lại ${d.count ?? 0} thời hạn theo lịch làm việc`,
  'save-view': (d) => `lưu danh sách “${d.view ?? ''}”`,
  'rename-view': (d) => `đổi tên danh sách thành “${d.view ?? ''}”`,
  'move-view': (d) => `đổi chỗ danh sách “${d.view ?? ''}”`,
  'remove-view': (d) => `bỏ danh sách “${d.view ?? ''}”`,
  'change-setting': (d) => settingTexts[d.setting ?? 'soonDays'](d.value ?? ''),
  'supersede-tasks': (d) => `xử lý ${tasks(d.count)} theo văn bản ${d.directive ?? ''}`,
  'reopen-ended': (d) => `mở lại ${d.code ?? ''} đã kết thúc do thay thế`,
  'merge-tasks': (d) => `gộp ${tasks(d.count)} vào ${d.code ?? ''}`,
  'set-clear': (d) =>
    `${onlyField(d.fields) === 'answering' ? 'ghi đơn vị chịu trách nhiệm chính' : 'ghi cấp quyết định'} ${d.code ?? ''}`,
  'set-finding-aside': (d) => `để nguyên ${ruleWords(d)} của ${d.code ?? ''}`,
  'take-up-finding': (d) => `xem lại ${ruleWords(d)} của ${d.code ?? ''}`,
  'fix-finding': (d) => `sửa ${ruleWords(d)} của ${d.code ?? ''}`,
  'remove-to-trash': (d) => `bỏ ${trashWords(d)} vào thùng rác`,
  'restore-from-trash': (d) => `khôi phục ${trashWords(d)} từ thùng rác`,
  purge: (d) => (d.purged ? `xóa vĩnh viễn ${trashText.counts(d.purged)}` : 'xóa vĩnh viễn'),
  undo: (d) => (d.undone ? `hoàn tác: ${operationText(d.undone.action, d.undone.data)}` : 'hoàn tác'),
  redo: (d) => (d.redone ? `làm lại: ${operationText(d.redone.action, d.redone.data)}` : 'làm lại'),
};

/** What an operation did, as a short phrase: `đổi tình trạng NV-0312`. */
export const operationText = (action: OperationAction, data: OperationData): string =>
  operationTexts[action](data);

/** The phrase as the beginning of a line. */
export const sentenceStart = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** A deadline in the history: its wording, its day, the day it was met; days as people read them. */
export const deadlineText = (phrase: string | null, due: string | null, metOn: string | null): string =>
  [phrase, due && (phrase ? `(${due})` : due), metOn && `đã xong ${metOn}`].filter(Boolean).join(' ') ||
  'không rõ';

/** Lần đôn đốc, as history and detail word it: `nhắc lần 2 ngày 21/01/2026, số 12/CV-TGV`. */
export const reminderText = (act: ReminderAct, round: number, day: string, letter: string | null): string =>
  `${act === 'remind' ? 'nhắc' : 'báo cáo lãnh đạo'} lần ${round} ngày ${day}${letter ? `, số ${letter}` : ''}`;

/** Trang Việc hôm nay. */
export const todayText = {
  title: 'Việc hôm nay',
  table: 'Việc đôn đốc theo bậc',
  none: 'Hôm nay không còn việc đôn đốc nào.',
  noneHint: 'Nhiệm vụ tới bậc đôn đốc trong Cài đặt sẽ hiện ở đây mỗi sáng.',
  noSteps: 'Cơ quan chưa đặt bậc đôn đốc nào.',
  noStepsHint: 'Đặt số ngày nhắc trước hạn, sau hạn trong Cài đặt.',
  toSettings: 'Mở Cài đặt',
  columns: {
    code: 'Mã',
    text: 'Nội dung',
    lead: 'Chủ trì',
    due: 'Thời hạn',
    chased: 'Đã đôn đốc',
    act: 'Ghi nhận',
  },
  chased: (rounds: number, lastOn: string) => `${rounds} lần, gần nhất ${lastOn}`,
  never: 'chưa',
  mark: (act: ReminderAct, code: string) => `${reminderActText[act].act}: ${code}`,
  markAll: (act: ReminderAct, count: string) => `${reminderActText[act].act} cả ${count}`,
  more: (count: string) => `còn ${count} nhiệm vụ nữa ở bậc này`,
  recorded: (act: ReminderAct, count: number) => `${reminderActText[act].act} ${count} nhiệm vụ.`,
  exportCalendar: 'Xuất lịch (.ics)',
  exportingCalendar: 'Đang lập lịch…',
  exportedCalendar: (days: string, where: string) => `Đã ghi ${days} ngày đến hạn vào ${where}`,
  noDays: 'Không có nhiệm vụ nào đến hạn từ hôm nay trở đi, nên không có lịch để xuất.',
  snooze: 'Nhắc lại thông báo',
  snoozes: { hour: 'sau 1 giờ', afternoon: 'lúc 14:00', tomorrow: 'sáng mai' },
  snoozed: (when: string) => `Sẽ báo lại ${when}.`,
  keys: {
    title: 'Việc hôm nay',
    mark: 'Ghi đã nhắc, đã báo cáo',
    markAll: 'Ghi cả bậc',
    open: 'Mở nhiệm vụ',
  },
} as const;

/** Thông báo của máy, nhãn ở khay và trên thanh tác vụ. */
export const noticeText = {
  title: (overdue: string, today: string) => `${overdue} nhiệm vụ quá hạn, ${today} đến hạn hôm nay`,
  body: (soon: string, chase: string) =>
    `${soon} nhiệm vụ sắp đến hạn; ${chase} việc đôn đốc đang chờ. Bấm để mở “Việc hôm nay”.`,
  tray: (overdue: string, today: string) => `${appName}: ${overdue} quá hạn, ${today} đến hạn hôm nay`,
  trayNone: `${appName}: không có nhiệm vụ quá hạn hay đến hạn hôm nay`,
  trayOpen: 'Mở Đôn Đốc',
  trayToday: 'Việc hôm nay',
  trayQuit: 'Thoát',
} as const;

/** Lời của mẫu công văn đôn đốc kèm chương trình; `{thẻ}` được thay khi lập công văn. */
export const letterTemplateText = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số:',
  to: 'Kính gửi:',
  tasks: {
    title: 'Công văn đôn đốc',
    subject: 'V/v đôn đốc thực hiện nhiệm vụ được giao',
    overview:
      'Qua theo dõi việc thực hiện các nhiệm vụ được giao, tính đến ngày {tinh_den}, {don_vi} có {so_nhiem_vu} nhiệm vụ cần tập trung thực hiện (danh mục tại Phụ lục kèm theo).',
    overdue: 'Trong đó, {so_qua_han} nhiệm vụ đã quá thời hạn được giao.',
    request:
      '{ten_co_quan} đề nghị {don_vi} khẩn trương chỉ đạo thực hiện, hoàn thành các nhiệm vụ nêu trên; báo cáo rõ kết quả, nguyên nhân chậm (nếu có) và thời gian hoàn thành của từng nhiệm vụ.',
    answerBy: 'Báo cáo gửi về {ten_co_quan} chậm nhất ngày {han_bao_cao} để tổng hợp.',
    closing: 'Đề nghị {don_vi} quan tâm, phối hợp thực hiện./.',
    appendixTitle: 'DANH MỤC NHIỆM VỤ CẦN TẬP TRUNG THỰC HIỆN',
  },
  report: {
    title: 'Công văn đôn đốc gửi báo cáo',
    subject: 'V/v đôn đốc gửi báo cáo {ten_ky}',
    overview:
      'Để tổng hợp kết quả thực hiện nhiệm vụ {ten_ky} (từ ngày {tu_ngay} đến ngày {den_ngay}), ngày {ngay_gui_bieu} {ten_co_quan} đã gửi {don_vi} biểu thu thập (tệp {bieu}){#co_han_gui}, đề nghị gửi lại chậm nhất ngày {han_gui}{/co_han_gui}.',
    missing:
      'Đến ngày {tinh_den}, {ten_co_quan} chưa nhận được báo cáo của {don_vi}{#co_tre}, quá {so_ngay_tre} ngày so với thời hạn đề nghị{/co_tre}{#co_da_don_doc}; đã đôn đốc {so_lan_da_don_doc} lần, gần nhất tại {cong_van_truoc}{/co_da_don_doc}.',
    request:
      '{ten_co_quan} đề nghị {don_vi} khẩn trương điền kết quả thực hiện của {so_nhiem_vu} nhiệm vụ (danh mục tại Phụ lục kèm theo) vào biểu đã nhận và gửi lại {ten_co_quan}{#co_han_bao_cao} chậm nhất ngày {han_bao_cao}{/co_han_bao_cao} để tổng hợp, báo cáo.',
    closing: 'Trường hợp đã gửi báo cáo, đề nghị {don_vi} cho biết ngày gửi, nơi nhận để đối chiếu./.',
    appendixTitle: 'DANH MỤC NHIỆM VỤ CẦN BÁO CÁO KẾT QUẢ',
  },
  recipients: 'Nơi nhận:',
  asAbove: '- Như trên;',
  appendix: 'Phụ lục',
  attachedTo: '(Kèm theo Công văn số {so_ky_hieu} {ngay_thang} của {ten_co_quan})',
  columns: {
    order: 'TT',
    code: 'Mã trong biểu',
    text: 'Nội dung nhiệm vụ',
    directive: 'Văn bản giao',
    role: 'Vai trò',
    deadline: 'Thời hạn',
    state: 'Tình trạng',
  },
} as const;

/** Công văn đã đôn đốc trước đó, as the next one names it. */
export const earlierLetterText = (number: string | null, day: string): string =>
  `Công văn${number === null ? '' : ` số ${number}`} ngày ${day}`;

/** Trang Công văn đôn đốc. */
export const letterText = {
  title: 'Công văn đôn đốc',
  parts: 'Phần của trang',
  makePart: 'Lập công văn',
  register: 'Sổ công văn đã lập',
  kinds: 'Đôn đốc về việc gì',
  kind: { tasks: 'Nhiệm vụ quá hạn', report: 'Chưa gửi báo cáo' } satisfies Record<LetterKind, string>,
  /** In the palette, beside the page itself. */
  reportPlace: 'Công văn đôn đốc gửi báo cáo',
  table: 'Đơn vị cần đôn đốc',
  form: 'Số, ngày và mẫu công văn',
  withSoon: 'Kể cả nhiệm vụ sắp đến hạn',
  choose: (unit: string) => `Gửi ${unit}`,
  chooseAll: 'Gửi tất cả đơn vị trong danh sách',
  columns: {
    unit: 'Đơn vị chủ trì',
    overdue: 'Quá hạn',
    dueToday: 'Hôm nay',
    dueSoon: 'Sắp đến',
    chased: 'Đã đôn đốc',
  },
  report: {
    period: 'Báo cáo kỳ',
    table: 'Đơn vị chưa gửi báo cáo',
    withSoon: 'Kể cả đơn vị chưa quá hạn gửi',
    columns: {
      unit: 'Đơn vị',
      tasks: 'Số việc',
      sent: 'Gửi biểu',
      due: 'Hạn trả lời',
      late: 'Trễ ngày',
      chased: 'Đã đôn đốc',
    },
    none: 'Không có đơn vị nào trễ hạn gửi báo cáo.',
    noneHint:
      'Chọn “Kể cả đơn vị chưa quá hạn gửi” để nhắc các đơn vị còn đang chờ; biểu gửi đi ở mục Thu thập.',
    noneWaiting: 'Mọi đơn vị đã nhận biểu của kỳ này đều đã trả lời.',
    noneWaitingHint: 'Đơn vị chưa được gửi biểu thì lập biểu ở mục Thu thập trước.',
    noPeriod: 'Chưa có kỳ báo cáo nào',
    noPeriodHint: 'Lập kỳ và gửi biểu cho đơn vị ở mục Thu thập; quá hạn chưa trả lời thì đôn đốc ở đây.',
    toCollection: 'Mở Thu thập',
    /** Units that a letter cannot go to yet: the first of them by name. */
    unsent: (count: string, names: readonly string[], more: string | null) =>
      `${count} đơn vị có việc trong kỳ nhưng chưa được gửi biểu (${names.join(', ')}${more ? ` và ${more} đơn vị khác` : ''}): hãy gửi biểu trước, quá hạn trả lời thì đôn đốc.`,
    sendForms: (count: string) => `Lập biểu cho ${count} đơn vị này`,
    templateNote:
      'Mẫu này dùng riêng cho công văn đôn đốc gửi báo cáo; giữ các thẻ trong ngoặc nhọn như {don_vi}, {so_ky_hieu}, {ten_ky}, {#nhiem_vu}…{/nhiem_vu}.',
  },
  firstNumber: 'Số của công văn đầu tiên',
  openNumber: 'Để trống số, ngày cho văn thư cấp',
  day: 'Ngày công văn',
  answerBy: 'Đề nghị báo cáo chậm nhất',
  answerTooEarly: (day: string) => `Hạn báo cáo không thể trước ngày công văn (${day}).`,
  make: (count: string) => `Lập ${count} công văn`,
  officeUnknown:
    'Chưa ghi đủ tên cơ quan, địa danh, ký hiệu, chức vụ người ký; chỗ còn thiếu sẽ là dấu “…” hoặc để trống.',
  toSettings: 'Ghi trong Cài đặt',
  withoutLead: (count: string) =>
    `${count} nhiệm vụ chưa có đơn vị chủ trì nên không có công văn nào gửi đi.`,
  template: 'Mẫu công văn',
  ownTemplate: 'Mẫu của chương trình (Nghị định 30/2020/NĐ-CP)',
  download: 'Tải mẫu về sửa',
  replace: 'Dùng mẫu khác…',
  reset: 'Dùng lại mẫu của chương trình',
  templateNote:
    'Sửa lời văn, chữ, dòng trong Word; giữ các thẻ trong ngoặc nhọn như {don_vi}, {so_ky_hieu}, {#nhiem_vu}…{/nhiem_vu}.',
  templateSaved: (file: string) => `Đã tải mẫu “${file}”.`,
  templateSet: (file: string) => `Từ nay công văn loại này lập theo mẫu “${file}”.`,
  templateReset: 'Từ nay công văn loại này lập theo mẫu của chương trình.',
  making: 'Lập công văn đôn đốc',
  written: (done: number, all: number) => `Đang lập công văn ${done + 1}/${all}`,
  stopping: 'Đang dừng…',
  stopped: 'Đã dừng. Không có công văn nào được giữ lại, sổ không đổi.',
  made: (letters: number, tasks: number) => `Đã lập ${letters} công văn, nêu ${tasks} lượt nhiệm vụ.`,
  none: 'Không có nhiệm vụ nào quá hạn hay đến hạn hôm nay.',
  noneHint: 'Chọn “Kể cả nhiệm vụ sắp đến hạn” để nhắc trước hạn.',
  noLetters: 'Chưa lập công văn đôn đốc nào.',
  noLettersHint: 'Công văn lập ở phần “Lập công văn” được ghi số, ngày, đơn vị tại đây.',
  open: 'để trống',
  registerColumns: {
    number: 'Số, ký hiệu',
    day: 'Ngày',
    kind: 'Về việc',
    unit: 'Gửi đơn vị',
    tasks: 'Nhiệm vụ',
    answerBy: 'Hạn báo cáo',
    file: 'Tệp',
  },
  about: (kind: LetterKind, period: string | null) =>
    kind === 'report' ? `Gửi báo cáo${period ? ` ${period}` : ''}` : 'Nhiệm vụ được giao',
} as const;

/** Tệp lịch `.ics`. */
export const calendarText = {
  name: 'Đôn Đốc: ngày đến hạn',
  title: (code: string, text: string) =>
    `${code} ${text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text}`,
  description: ({
    leads,
    directive,
    phrase,
  }: {
    leads: readonly string[];
    directive: string | null;
    phrase: string | null;
  }) =>
    [
      leads.length > 0 && `Chủ trì: ${leads.join('; ')}`,
      directive && `Văn bản giao: ${directive}`,
      phrase && `Thời hạn: ${phrase}`,
    ]
      .filter(Boolean)
      .join('\n'),
} as const;

/** Bậc đôn đốc: `Nhắc trước hạn 7 ngày`, `Báo cáo lãnh đạo sau hạn 10 ngày`. */
export const escalationStepText = ({ days, act }: EscalationStep): string => {
  const what = act === 'remind' ? 'Nhắc' : 'Báo cáo lãnh đạo';
  if (days === 0) return `${what} đúng ngày đến hạn`;
  return `${what} ${days < 0 ? 'trước' : 'sau'} hạn ${Math.abs(days)} ngày`;
};
/** Gia hạn: the chain in the detail, the form, the acts. */
export const extensionText = {
  title: 'Gia hạn',
  act: 'Gia hạn',
  form: 'Gia hạn nhiệm vụ',
  formOf: (phrase: string) => `Gia hạn “${phrase}”`,
  chainOf: (phrase: string) => `Các lần gia hạn của “${phrase}”`,
  chain: 'Các lần gia hạn',
  none: 'Chưa gia hạn lần nào.',
  original: 'hạn gốc',
  nth: (no: number) => `gia hạn lần ${no}`,
  grantedOn: (day: string) => `cho phép ngày ${day}`,
  noDocument: 'chưa ghi văn bản cho phép',
  both: 'Tính theo cả hai hạn',
  byExtended: 'Theo hạn đã gia hạn',
  byOriginal: 'Theo hạn gốc',
  due: 'Ngày đến hạn mới',
  after: (day: string) => `sau ngày ${day}`,
  reason: 'Lý do',
  reasonPlaceholder: 'Ví dụ: chờ bố trí kinh phí, chờ Trung ương hướng dẫn',
  document: 'Văn bản cho phép (số, ký hiệu)',
  signer: 'Người ký',
  granted: 'Ngày cho phép',
  noDue: 'Hãy nhập ngày đến hạn mới.',
  noReason: 'Hãy ghi lý do gia hạn.',
  done: (code: string, day: string) => `Đã gia hạn ${code} đến ${day}.`,
  doneMany: (count: string, day: string) => `Đã gia hạn ${count} nhiệm vụ đến ${day}.`,
  withdraw: 'Rút lần gia hạn cuối',
  withdrawn: (code: string) => `Đã rút một lần gia hạn của ${code}.`,
  /** Beside the day in a list: what it was first, and how the task stands by that. */
  from: (day: string) => `gốc ${day}`,
  listed: (day: string, state: string) => `Đã gia hạn; theo hạn gốc ${day}: ${state}`,
  now: (day: string) => `đã gia hạn đến ${day}`,
  filter: 'Nhiệm vụ đã gia hạn',
  key: 'Gia hạn nhiệm vụ đang mở',
} as const;

/** Lịch làm việc: the year, its days, and the deadlines that come out differently by it. */
export const workCalendarText = {
  title: 'Lịch làm việc',
  note: 'Lễ, Tết, nghỉ bù, ngày làm bù. Dùng khi tính “… ngày làm việc”, “ngày làm việc cuối cùng”; ngày nghỉ cuối tuần không cần ghi.',
  year: (year: number) => `Năm ${year}`,
  previous: (year: number) => `Xem năm ${year}`,
  next: (year: number) => `Xem năm ${year}`,
  workingDays: (count: string) => `${count} ngày làm việc`,
  settled: 'Đã có đủ lịch nghỉ của năm này',
  settledNote:
    'Khi chưa có đủ, số ngày làm việc tính qua năm này được ghi là chưa chắc, để cán bộ kiểm tra lại.',
  add: 'Thêm ngày',
  day: 'Ngày',
  weekday: 'Thứ',
  kind: 'Loại',
  name: 'Tên, lý do',
  source: 'Nguồn',
  acts: 'Sửa, bỏ',
  published: 'lịch chung đã công bố',
  own: 'cơ quan ghi',
  ownOver: (what: string) => `cơ quan ghi, thay cho: ${what}`,
  kinds: {
    off: 'Nghỉ',
    worked: 'Làm bù',
    unsettled: 'Chưa rõ',
    plain: 'Ngày thường',
  } satisfies Record<CalendarEntryKind, string>,
  edit: (day: string) => `Sửa ngày ${day}`,
  remove: (day: string) => `Bỏ ngày ${day}`,
  restore: (day: string) => `Trả ngày ${day} về lịch chung`,
  restoreShort: 'Về lịch chung',
  form: 'Ghi một ngày vào lịch',
  noDay: 'Hãy nhập ngày.',
  none: 'Năm này chưa có ngày nghỉ, ngày làm bù nào',
  noneHint: 'Bấm Thêm ngày để ghi lễ, Tết, ngày hoán đổi theo thông báo của cơ quan có thẩm quyền.',
  saved: (day: string) => `Đã ghi ngày ${day} vào lịch làm việc.`,
  removed: (day: string) => `Đã sửa ngày ${day} trong lịch làm việc.`,
  settledSaved: (year: number) => `Đã lưu lịch nghỉ năm ${year}.`,
  shifted: 'Thời hạn tính ra ngày khác theo lịch này',
  shiftedNote:
    'Thời hạn đã ghi trong sổ không tự đổi. Chọn những thời hạn cần tính lại rồi bấm Tính lại; một lần Hoàn tác là trả lại tất cả.',
  byHand: 'ngày đang ghi khác lịch chung, có thể do cán bộ đã sửa',
  now: (day: string) => `đang ghi ${day}`,
  unknownNow: 'đang chưa rõ',
  would: (day: string) => `theo lịch: ${day}`,
  choose: (code: string) => `Chọn tính lại ${code}`,
  apply: (count: string) => `Tính lại ${count} thời hạn`,
  applied: (count: string) => `Đã tính lại ${count} thời hạn theo lịch làm việc.`,
} as const;

/** Các kỳ thực hiện of recurring tasks. */
export const occurrencesText = {
  title: 'Các kỳ thực hiện',
  of: (phrase: string) => `Các kỳ của “${phrase}”`,
  nth: (day: string) => `Kỳ ${day}`,
  before: 'trước khi vào sổ, không tính',
  waiting: 'đang chờ',
  doneOn: (day: string) => `xong ngày ${day}`,
  done: 'Xong',
  doneOf: (day: string) => `Đánh dấu xong kỳ ${day}`,
  reopen: 'Mở lại',
  reopenOf: (day: string) => `Mở lại kỳ ${day}`,
  report: 'Ghi kết quả',
  reportOf: (day: string) => `Ghi kết quả kỳ ${day}`,
  status: 'Tình trạng',
  doneDay: 'Ngày xong',
  reportText: 'Kết quả, báo cáo của kỳ',
  document: 'Văn bản (số, ký hiệu)',
  completeAll: (count: string) => `Đánh dấu xong ${count} kỳ đã đến hạn (ngày xong: hôm nay)`,
  more: (count: string) => `Xem ${count} kỳ trước`,
  fewer: 'Chỉ xem các kỳ gần đây',
  saved: (day: string, code: string) => `Đã ghi kỳ ${day} của ${code}.`,
  completed: (code: string) => `Đã đánh dấu xong các kỳ đã đến hạn của ${code}.`,
  key: 'Ghi kết quả kỳ đang chờ của nhiệm vụ đang mở',
} as const;

/** An extension in the history: `đến 28/02/2026 (chờ kinh phí; Công văn số 12/UBND-VX; Lê Văn Mẫu)`. */
export const extensionLine = (due: string, reason: string, document: string, signer: string): string =>
  `đến ${due} (${[reason, document, signer].filter(Boolean).join('; ')})`;

/** An occurrence in the history: `kỳ 25/01/2026: Hoàn thành 24/01/2026, đã gửi báo cáo, 12/BC-SYT`. */
export const occurrenceText = (
  due: string,
  status: string,
  doneOn: string | null,
  more: readonly (string | null)[],
): string => `kỳ ${due}: ${[[status, doneOn].filter(Boolean).join(' '), ...more].filter(Boolean).join(', ')}`;

/** The list itself: its columns, order, groups, saved views. */
export const listText = {
  columns: {
    code: 'Mã',
    text: 'Nội dung',
    lead: 'Chủ trì',
    coordinating: 'Phối hợp',
    due: 'Thời hạn',
    timeliness: 'Tình trạng thời hạn',
    status: 'Tình trạng',
    directive: 'Văn bản',
    given: 'Ngày giao',
    field: 'Lĩnh vực',
    programme: 'Chương trình',
    priority: 'Ưu tiên',
    deliverable: 'Sản phẩm',
    result: 'Kết quả',
    doneOn: 'Ngày hoàn thành',
    note: 'Ghi chú',
    ref: 'Mục',
  } satisfies Record<ColumnKey, string>,
  found: {
    code: 'Mã',
    result: 'Kết quả',
    deliverable: 'Sản phẩm',
    note: 'Ghi chú',
    field: 'Lĩnh vực',
    programme: 'Chương trình',
    leads: 'Chủ trì',
    coordinating: 'Phối hợp',
    directive: 'Văn bản',
    documents: 'Văn bản được dẫn',
    doneDocument: 'Văn bản hoàn thành',
    due: 'Thời hạn',
    doneOn: 'Ngày hoàn thành',
    reported: 'Tiến độ, minh chứng',
    ref: 'Mục',
  } satisfies Record<FoundPlace, string>,
  sort: {
    hint: 'Enter sắp xếp; Shift+Enter sắp xếp thêm; Alt+← → đổi chỗ cột; Alt+Shift+← → đổi độ rộng',
    nth: (no: number, descending: boolean) => `sắp xếp thứ ${no}, ${descending ? 'giảm dần' : 'tăng dần'}`,
    by: (columns: string) => `Sắp xếp: ${columns}`,
    descending: (column: string) => `${column} (giảm dần)`,
  },
  group: {
    label: 'Nhóm theo',
    none: 'Không nhóm',
    by: {
      lead: 'Đơn vị chủ trì',
      field: 'Lĩnh vực',
      programme: 'Chương trình',
      directive: 'Văn bản',
      month: 'Tháng đến hạn',
    } satisfies Record<GroupKey, string>,
    /** Of tasks that have none. */
    without: {
      lead: 'Chưa giao đơn vị chủ trì',
      field: 'Chưa có lĩnh vực',
      programme: 'Không thuộc chương trình nào',
      directive: 'Không thuộc văn bản nào',
      month: 'Chưa có ngày đến hạn',
    } satisfies Record<GroupKey, string>,
    month: (month: string, year: string) => `Tháng ${month}/${year}`,
    tasks: (count: string) => `${count} nhiệm vụ`,
    continued: 'tiếp theo trang trước',
    foldAll: 'Thu gọn tất cả',
    unfoldAll: 'Mở tất cả',
    lines: (from: string, to: string, lines: string, tasks: string) =>
      `Dòng ${from}–${to} trong ${lines}, ${tasks} nhiệm vụ`,
    noted: (group: string) => `Nhóm theo ${group.toLowerCase()}`,
  },
  chooser: {
    open: 'Cột',
    title: 'Chọn và xếp cột',
    hint: 'Phím cách chọn hoặc bỏ, ↑ ↓ tới cột khác, Alt+↑ Alt+↓ đổi thứ tự',
    up: (column: string) => `Đưa cột ${column} lên trước`,
    down: (column: string) => `Đưa cột ${column} ra sau`,
    standard: 'Về mặc định',
    moved: (column: string, place: number) => `${column}: cột thứ ${place}`,
  },
  panel: {
    open: 'Lọc thêm',
    title: 'Điều kiện khác',
    kinds: 'Khối đơn vị',
    role: 'Vai trò của đơn vị',
    roles: { lead: 'Chủ trì', coordinating: 'Phối hợp', any: 'Chủ trì hoặc phối hợp' },
    fields: 'Lĩnh vực',
    programmes: 'Chương trình',
    priorities: 'Mức ưu tiên',
    certainties: 'Độ chắc của thời hạn',
    without: 'Còn để trống',
    lacks: 'Thiếu sáu rõ',
    dueFrom: 'Thời hạn từ',
    dueTo: 'Thời hạn đến',
    givenFrom: 'Giao từ',
    givenTo: 'Giao đến',
    extended: 'Đã gia hạn',
    forgotten: 'Bỏ quên',
    close: 'Đóng',
  },
  saved: {
    title: 'Danh sách đã lưu',
    save: 'Lưu danh sách',
    name: 'Tên danh sách',
    placeholder: 'Ví dụ: Sở Y tế, quá hạn',
    over: 'Lưu đè',
    overHint: (name: string) => `Ghi điều kiện, cột, thứ tự đang xem vào “${name}”`,
    asNew: 'Lưu thành mới',
    entry: (name: string) => `☆ ${name}`,
    done: (name: string) => `Đã lưu danh sách “${name}”.`,
    renamed: (name: string) => `Đã đổi tên thành “${name}”.`,
    removed: (name: string) => `Đã bỏ danh sách “${name}”.`,
    moved: (name: string) => `Đã đổi chỗ “${name}”.`,
    rename: 'Đổi tên',
    renameOf: (name: string) => `Tên mới của “${name}”`,
    remove: 'Bỏ',
    up: 'Lên trên',
    down: 'Xuống dưới',
    acts: (name: string) => `Đổi tên, đổi chỗ, bỏ “${name}”`,
    open: (name: string) => `Mở “${name}”`,
    changed: 'đã khác so với lúc lưu',
    help: 'F2 đổi tên, Alt+↑ Alt+↓ đổi chỗ, Delete bỏ',
  },
  export: {
    title: 'Danh sách đang xem',
    command: 'Xuất danh sách đang xem ra Excel',
    sheetTitle: 'DANH SÁCH NHIỆM VỤ',
    sheet: 'Danh sách',
    file: (day: string) => `Danh sach nhiem vu - ${day}.xlsx`,
    order: 'TT',
    asOf: (day: string) => `Số liệu tính đến ngày ${day}.`,
    all: 'Tất cả nhiệm vụ',
    conditions: (words: string) => `(${words})`,
    total: (count: string) => `Tổng số: ${count} nhiệm vụ`,
    several: (count: string) => `Có ${count} nhiệm vụ ghi ở nhiều nhóm, chỉ tính một lần trong tổng số.`,
  },
  keys: {
    sortMore: 'Sắp xếp thêm theo cột (trên tiêu đề cột)',
    moveColumn: 'Đổi chỗ, đổi độ rộng cột (trên tiêu đề cột)',
    fold: 'Thu gọn, mở nhóm; Shift: tất cả nhóm',
    filters: 'Lọc thêm',
    columns: 'Chọn cột',
    save: 'Lưu danh sách đang xem',
  },
} as const;

/** What a list was filtered by, as a line above its print. */
export const filterText = {
  search: (words: string) => `Tìm: “${words}”`,
  units: (names: string) => `Đơn vị: ${names}`,
  roles: { lead: 'chủ trì', coordinating: 'phối hợp', any: 'chủ trì hoặc phối hợp' },
  kinds: (labels: string) => `Khối: ${labels}`,
  fields: (names: string) => `Lĩnh vực: ${names}`,
  programmes: (names: string) => `Chương trình: ${names}`,
  priorities: (labels: string) => `Ưu tiên: ${labels}`,
  certainties: (labels: string) => `Độ chắc của hạn: ${labels}`,
  certainty: {
    certain: 'đã rõ',
    uncertain: 'chưa chắc',
    missing: 'không nêu',
  } satisfies Record<DeadlineCertainty, string>,
  dueBetween: (days: string) => `Thời hạn ${days}`,
  none: 'không có điều kiện',
  structure: 'Đơn vị theo tổ chức hiện nay',
  timeliness: (labels: string) => `Thời hạn: ${labels}`,
  reckoning: 'Tính theo hạn gốc',
  statuses: (labels: string) => `Tình trạng: ${labels}`,
  directives: (numbers: string) => `Văn bản: ${numbers}`,
  dueWithin: (days: string) => `Đến hạn ${days} (chưa xong)`,
  doneWithin: (days: string) => `Hoàn thành ${days}`,
  givenWithin: (days: string) => `Được giao ${days}`,
  overdueOn: (day: string) => `Quá hạn vào cuối ngày ${day}`,
  extended: 'Đã gia hạn',
  ids: (count: number) => `${count} nhiệm vụ đã chọn`,
  without: {
    lead: 'Chưa có đơn vị chủ trì',
    directive: 'Không thuộc văn bản nào',
    field: 'Chưa có lĩnh vực',
    programme: 'Không thuộc chương trình nào',
  } satisfies Record<WithoutChoice, string>,
  /** Days written already; null: without an end. */
  days: (from: string | null, to: string | null) =>
    from && from === to
      ? `ngày ${from}`
      : [from && `từ ${from}`, to && `đến ${to}`].filter(Boolean).join(' '),
};

/** Trang Phụ lục. */
export const appendixText = {
  title: 'Phụ lục',
  originals: 'Mẫu gốc',
  own: 'Mẫu của cơ quan',
  noOwn: 'Chưa có mẫu riêng. Bấm Sửa mẫu, đổi theo ý rồi lưu thành mẫu mới.',
  list: 'Danh sách phụ lục',
  choose: (name: string) => `Chọn ${name} vào bộ xuất`,
  chosen: (count: string) => `Xuất ${count} phụ lục đã chọn`,
  asOne: 'Một tệp, mỗi phụ lục một trang tính',
  each: 'Mỗi phụ lục một tệp',
  allOf: 'Chọn tất cả',
  noneOf: 'Bỏ chọn',
  period: 'Kỳ báo cáo',
  noPeriod: 'Không theo kỳ',
  export: 'Xuất Excel',
  print: 'In',
  pdf: 'Lưu PDF',
  printing: 'Đang chuẩn bị bản in…',
  printed: (pages: string) => `Đã gửi ${pages} trang tới máy in.`,
  pdfDone: (pages: string, where: string) => `Đã lưu ${pages} trang, đã đối chiếu, vào ${where}`,
  edit: 'Sửa mẫu',
  newForm: 'Phụ lục mới',
  preview: 'Xem trước trang in',
  loading: 'Đang dựng trang…',
  state: (tasks: string, noun: string, pages: string) => `${tasks} ${noun}, ${pages} trang`,
  morePages: (shown: string, all: string) => `Đang xem ${shown} trong ${all} trang. Xem tiếp`,
  set: 'Xuất bộ phụ lục',
  building: 'Đang đọc sổ, dựng phụ lục…',
  writing: (title: string) => `Đang ghi và đọc lại: ${title}`,
  setDone: (count: string, where: string) => `Đã ghi và đối chiếu ${count} phụ lục vào ${where}`,
  stopped: 'Đã dừng. Tệp đã ghi xong vẫn nguyên vẹn, không có tệp dở dang.',
  fromList: 'Chọn cột, lập phụ lục mới…',
  editor: {
    title: 'Sửa mẫu phụ lục',
    newTitle: 'Phụ lục mới',
    name: 'Tên mẫu',
    source: 'Lập từ',
    label: 'Dòng số phụ lục',
    heading: 'Tên phụ lục (chữ in hoa)',
    attachedTo: 'Dòng kèm theo',
    attachedHint: 'Để trống: theo Nghị định 30, số và ngày bỏ trống.',
    words: 'Điền được: {ngày}, {tháng}, {năm}, {kỳ}, {cơ quan}.',
    orientation: 'Khổ A4',
    portrait: 'Dọc',
    landscape: 'Ngang',
    columns: 'Cột',
    columnHeading: (no: number) => `Tiêu đề cột ${no}`,
    columnOver: (no: number) => `Tiêu đề chung phía trên cột ${no}`,
    over: 'Tiêu đề chung',
    columnWidth: (no: number) => `Độ rộng cột ${no}, số chữ`,
    width: 'Rộng',
    up: (name: string) => `Đưa cột ${name} lên trước`,
    down: (name: string) => `Đưa cột ${name} ra sau`,
    removeColumn: (name: string) => `Bỏ cột ${name}`,
    fit: 'Giãn cột vừa khổ giấy',
    addColumn: 'Thêm cột',
    moveHint: 'Alt+↑, Alt+↓ trong ô tiêu đề để chuyển cột.',
    noColumns: 'Chưa có cột nào. Hãy thêm cột.',
    grouping: 'Nhóm dòng',
    states: 'Chỉ lấy tình trạng thời hạn',
    total: 'Dòng tổng',
    subtotals: 'Cộng từng nhóm',
    numbered: 'Hàng số cột',
    signature: 'Khối ký',
    left: 'Bên trái',
    right: 'Bên phải',
    notes: 'Ghi chú cuối bảng, mỗi dòng một ghi chú',
    frame: 'Khung Excel của cơ quan',
    frameHint:
      'Tệp .xlsx có phần đầu, biểu trưng, phông chữ của cơ quan. Đặt tên DONDOC_DULIEU cho ô bắt đầu dòng dữ liệu (khung đã có tiêu đề cột), hoặc DONDOC_BANG (bảng kèm tiêu đề cột). Bản xem trước không vẽ khung.',
    chooseFrame: 'Chọn tệp khung',
    removeFrame: 'Bỏ khung',
    filter: 'Bộ lọc lưu cùng mẫu',
    noFilter: 'Tất cả nhiệm vụ',
    keepFilter: 'Lưu bộ lọc đang chọn vào mẫu',
    save: 'Lưu mẫu',
    saveNew: 'Lưu thành mẫu mới',
    reset: 'Về mẫu gốc',
    resetDone: 'Đã đưa các ô về mẫu gốc; bấm Lưu mẫu để giữ.',
    remove: 'Bỏ mẫu',
    saved: (name: string) => `Đã lưu mẫu phụ lục “${name}”.`,
    removed: (name: string) => `Đã bỏ mẫu phụ lục “${name}”.`,
    unsaved: 'Chưa lưu',
  },
  keys: {
    export: 'Xuất Excel',
    print: 'In phụ lục',
    edit: 'Sửa mẫu phụ lục',
    save: 'Lưu mẫu phụ lục',
    move: 'Chuyển cột',
  },
} as const;

/** What an appendix says of the tasks that it was limited to. */
export const appendixScope = (conditions: readonly string[]): string => `Phạm vi: ${conditions.join('; ')}.`;

/** Tổng quan. */
export const dashboardText = {
  title: 'Tổng quan',
  today: 'Đến hạn hôm nay',
  week: 'Đến hạn tuần này',
  weekEnd: (day: string) => `đến hết Chủ nhật ${day}`,
  overdue: 'Quá hạn',
  unclear: 'Chưa rõ hạn',
  unclearHint: 'thiếu hạn hoặc hạn chưa chắc',
  agesOf: 'Quá hạn bao lâu',
  ages: {
    '1-7': '1–7 ngày',
    '8-30': '8–30 ngày',
    '31-90': '31–90 ngày',
    'over-90': 'trên 90 ngày',
  },
  parts: {
    overdue: 'Quá hạn',
    soon: 'Đến hạn hôm nay, sắp đến hạn',
    unclear: 'Chưa rõ hạn',
    open: 'Chưa đến hạn, không thời hạn',
    done: 'Hoàn thành',
  },
  shortParts: {
    overdue: 'Quá hạn',
    soon: 'Hôm nay, sắp đến',
    unclear: 'Chưa rõ',
    open: 'Còn hạn, không hạn',
    done: 'Hoàn thành',
  },
  byUnit: 'Theo đơn vị chủ trì',
  byUnitHint: 'Nhiệm vụ có nhiều đơn vị chủ trì được tính ở từng đơn vị.',
  byDirective: 'Theo văn bản giao',
  byField: 'Theo lĩnh vực',
  field: 'Lĩnh vực',
  noField: 'Chưa xếp lĩnh vực',
  copy: 'Chép ảnh',
  copyOf: (title: string) => `${title}: chép ảnh`,
  copied: (title: string) => `Đã chép ảnh biểu đồ “${title}”, dán vào Word bằng Ctrl+V.`,
  notCopied: 'Không chép được ảnh biểu đồ. Hãy thử lại, hoặc bấm Xem bảng rồi chép số liệu.',
  unit: 'Đơn vị',
  directive: 'Văn bản',
  total: 'Tất cả',
  noLead: 'Chưa có chủ trì',
  noDirective: 'Không có văn bản',
  showAll: (count: string) => `Xem tất cả ${count}`,
  showFewer: (count: string) => `Chỉ xem ${count} dòng đầu`,
  drawnFirst: (count: string) => `Biểu đồ vẽ ${count} dòng đầu; bảng có đủ.`,
  trend: 'Mười hai tháng qua',
  trendHint: 'Quá hạn tính vào ngày cuối tháng (tháng này: hôm nay), theo thời hạn hiện có.',
  month: 'Tháng',
  given: 'Giao trong tháng',
  done: 'Hoàn thành trong tháng',
  late: 'Quá hạn cuối tháng',
  rates: 'Tỷ lệ hoàn thành',
  rate: { done: 'Hoàn thành', onTime: 'Hoàn thành đúng hạn' },
  byExtended: 'Theo hạn đã gia hạn',
  byOriginal: 'Theo hạn gốc',
  extendedCount: (count: string) => `${count} nhiệm vụ đã gia hạn`,
  formula: { ofGiven: '÷ đã giao', ofSettled: '÷ (hoàn thành + quá hạn)' },
  noRate: 'chưa có',
  table: 'Xem bảng',
  chart: 'Xem biểu đồ',
  tableOf: (title: string) => `${title}: xem bảng`,
  chartOf: (title: string) => `${title}: xem biểu đồ`,
  chartLabel: (title: string) => `Biểu đồ ${title.toLowerCase()}; bấm Xem bảng để đọc từng số`,
  chartKeys: (title: string) =>
    `Biểu đồ ${title.toLowerCase()}: phím mũi tên tới từng thanh, Enter mở danh sách`,
  keys: { title: 'Tổng quan', move: 'Tới thanh khác của biểu đồ', open: 'Mở danh sách của thanh' },
  cell: (count: string, what: string, where: string) => `${count} nhiệm vụ, ${what.toLowerCase()}, ${where}`,
  removeCondition: (condition: string) => `Bỏ điều kiện: ${condition}`,
} as const;

/** The command line: `npm run -s dondoc -- LỆNH …`. */
export const commandText = {
  usage: {
    extract: 'dondoc extract TỆP [--json] [--on NGÀY]',
    deadline: 'dondoc deadline CỤM-TỪ… | --batch TỆP [--json] [--on NGÀY]',
    sample: 'dondoc sample --db TỆP [--on NGÀY] [--json]',
    import: 'dondoc import TỆP… --db TỆP [--yes] [--on NGÀY] [--json]',
    list: 'dondoc list --db TỆP [--search CHỮ] [--timeliness TRẠNG-THÁI,…] [--on NGÀY] [--json]',
    checklist:
      'dondoc checklist --db TỆP --out TỆP.pdf|.docx|.xlsx|.html [--unit ĐƠN-VỊ]… [--search CHỮ] [--timeliness TRẠNG-THÁI,…] [--group none|week|unit|field|directive] [--each] [--portrait] [--large] [--qr] [--for CUỘC-HỌP] [--on NGÀY] [--json]',
    export:
      'dondoc export SỐ|TÊN-MẪU… --db TỆP --out TỆP [--unit ĐƠN-VỊ] [--field LĨNH-VỰC] [--period KỲ] [--on NGÀY] [--json]',
    collect: 'dondoc collect --period KỲ --out THƯ-MỤC [--due NGÀY] [--db TỆP] [--on NGÀY] [--json]',
    reconcile: 'dondoc reconcile THƯ-MỤC --period KỲ [--yes] [--db TỆP] [--on NGÀY] [--json]',
    serve: 'dondoc serve [--db TỆP] [--port CỔNG] [--no-open]',
    help: 'dondoc help',
  },
  about: {
    extract: 'Đọc một văn bản và in những gì bóc tách được; không lưu gì.',
    deadline:
      'Cho biết một cách ghi thời hạn ứng với ngày nào; --batch nhận danh sách JSON gồm {phrase, on}.',
    sample: 'Nạp dữ liệu mẫu của một tỉnh không có thật vào sổ còn trống.',
    import: 'Đọc văn bản và cho biết sẽ lưu gì; thêm --yes để nhận tất cả đề xuất và lưu.',
    list: 'Liệt kê nhiệm vụ trong sổ.',
    checklist:
      'Ghi danh sách đến hạn có ô đánh dấu, mã dòng ra tệp; tệp .pdf cần Chromium (Chrome, Edge) hoặc Electron trên máy này.',
    export:
      'Xuất phụ lục ra tệp .xlsx: 1 theo lĩnh vực, 2 danh mục nhiệm vụ, 3 quá hạn và sắp đến hạn, 5 văn bản đã ban hành, 9 theo đơn vị, hoặc mẫu đã lưu; nhiều phụ lục thành nhiều trang tính của một tệp.',
    collect:
      'Lập biểu thu thập của một kỳ: mỗi đơn vị một tệp .xlsx, một tệp chung và danh sách gửi; ghi nhận đã gửi.',
    reconcile:
      'Đối chiếu các biểu trả về trong thư mục với biểu đã gửi và với sổ; thêm --yes để ghi các ô thay đổi không có nghi vấn.',
    serve: 'Mở ứng dụng trong trình duyệt của máy này.',
    help: 'In hướng dẫn này.',
  },
  helpTitle: 'Đôn Đốc: sổ theo dõi nhiệm vụ. Cách dùng:',
  helpNotes: [
    '--json in kết quả dạng JSON; --on là ngày để tính thời hạn (2026-01-21 hoặc 21/01/2026), mặc định là hôm nay.',
    'Mã thoát: 0 xong, 1 dữ liệu vào không dùng được, 2 gọi sai cách.',
  ],
  wrongUse: 'Gọi sai cách. Cách dùng:',
  unknownCommand: (name: string) => `Không có lệnh “${name}”.`,
  unknownOption: 'Có tùy chọn không dùng được với lệnh này.',
  wrongCount: 'Thiếu hoặc thừa tham số.',
  missing: (option: string) => `Thiếu --${option}.`,
  notADay: (value: string) => `“${value}” không phải là một ngày có thật.`,
  notAPort: (value: string) => `“${value}” không phải là số cổng.`,
  notAState: (value: string, known: string) =>
    `“${value}” không phải là trạng thái thời hạn. Dùng: ${known}.`,
  notAChecklistFile: (file: string) =>
    `“${file}” không phải loại tệp ghi được. Dùng tên tệp kết thúc bằng .pdf, .docx, .xlsx hoặc .html.`,
  notAGrouping: (value: string, known: string) => `“${value}” không phải cách xếp nhóm. Dùng: ${known}.`,
  tooLong: (option: string, most: number) => `--${option} dài quá ${most} ký tự.`,
  notAUnit: (name: string) => `Danh bạ không có đơn vị nào tên “${name}”.`,
  checklistWritten: (count: number, rows: number, file: string) =>
    `Đã ghi ${tasks(count)} (${rows} dòng, đã đối chiếu) ra ${file}.`,
  noPeriod: (value: string) => `Không có kỳ báo cáo “${value}” trong sổ.`,
  bug: 'Đôn Đốc gặp lỗi không lường trước. Dữ liệu đã lưu còn nguyên.',
  nothing: 'không có',
  unknown: 'chưa rõ',
  loaded: (count: number) => `Đã nạp dữ liệu mẫu: ${tasks(count)}.`,
  exported: (count: number, file: string, checkCode: string) =>
    `Đã xuất ${tasks(count)} ra ${file}, mã đối soát ${checkCode}.`,
  collected: (period: string, units: number, count: number, folder: string) =>
    `${period}: đã lập biểu cho ${units} đơn vị (${tasks(count)}) trong ${folder}.`,
  reconciled: (file: string, unit: string, counts: Record<CellState, number>) =>
    `${file}: ${unit}: ${counts.changed} thay đổi, ${counts.doubtful} cần xem, ${counts.conflict} xung đột, ${counts.error} lỗi, ${counts.unchanged} không đổi`,
  reconcileStored: (cells: number, count: number, open: number) =>
    `Đã ghi ${cells} ô của ${tasks(count)}; còn ${open} ô cần người xem.`,
  reconcileDry: 'Chưa ghi gì. Thêm --yes để ghi các ô thay đổi không có nghi vấn.',
  serving: (address: string) => `Mở Đôn Đốc tại ${address} (địa chỉ dùng một lần; Ctrl+C để dừng).`,
  notDeadline: 'Không phải thời hạn.',
  uncertain: (doubt: string | null) => `chưa chắc${doubt ? `: ${doubt}` : ''}`,
  head: {
    number: 'Số',
    kind: 'Loại văn bản',
    date: 'Ngày',
    issuer: 'Cơ quan ban hành',
    subject: 'Trích yếu',
    signer: 'Người ký',
  },
  leads: 'Chủ trì',
  coordinating: 'Phối hợp',
  deadlines: 'Thời hạn',
  found: (count: number, references: number) => `${tasks(count)}, ${references} văn bản được dẫn`,
  total: (count: number) => `${tasks(count)}.`,
  proposed: (file: string, fresh: number, known: number) =>
    `${file}: ${fresh} đề xuất mới hoặc thay đổi, ${known} nhiệm vụ đã có. Thêm --yes để lưu.`,
  imported: (file: string, added: number, updated: number, known: number) =>
    `${file}: đã thêm ${added}, cập nhật ${updated}, đã có sẵn ${known} nhiệm vụ.`,
} as const;

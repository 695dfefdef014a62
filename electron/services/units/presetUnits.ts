import type { UnitKind } from '../../../shared/domain/unit.ts';
import type { UnitChangeKind } from '../../../shared/domain/unitLineage.ts';
import { type Day, dayOf } from '../../../shared/vietnamese/day.ts';

/** A unit that nearly every province has, with the short forms that offices write. */
export interface PresetUnit {
  name: string;
  shortName: string;
  kind: UnitKind;
  aliases: readonly string[];
}

/** A change of the structure, its units by name. */
export interface PresetChange {
  kind: UnitChangeKind;
  on: Day | null;
  year: number | null;
  document: string;
  before: readonly string[];
  after: readonly string[];
}

const of =
  (kind: UnitKind) =>
  (name: string, shortName: string, ...aliases: string[]): PresetUnit => ({ kind, name, shortName, aliases });
const department = of('department');
const party = of('party');
const central = of('central');
const company = of('company');
const group = of('group');

/** Sở, ban, ngành and other units of a province as they stand after the rearrangement of 2025. */
const standing: readonly PresetUnit[] = [
  department('Văn phòng Ủy ban nhân dân tỉnh', 'VP UBND tỉnh', 'Văn phòng UBND tỉnh', 'VPUB', 'VP UBND'),
  department(
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    'VP Đoàn ĐBQH và HĐND tỉnh',
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
  ),
  department('Sở Nội vụ', 'Sở NV', 'SNV'),
  department('Sở Tài chính', 'Sở TC', 'STC'),
  department('Sở Tư pháp', 'Sở TP', 'STP'),
  department('Sở Công Thương', 'Sở CT', 'SCT'),
  department('Sở Xây dựng', 'Sở XD', 'SXD'),
  department('Sở Nông nghiệp và Môi trường', 'Sở NN&MT', 'Sở NNMT', 'SNNMT'),
  department('Sở Khoa học và Công nghệ', 'Sở KH&CN', 'Sở KHCN', 'SKHCN'),
  department('Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'Sở GDĐT', 'SGDĐT'),
  department('Sở Y tế', 'Sở YT', 'SYT'),
  department('Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTT&DL', 'Sở VHTTDL', 'SVHTTDL'),
  department('Sở Dân tộc và Tôn giáo', 'Sở DT&TG', 'Sở DTTG', 'SDTTG'),
  department('Sở Ngoại vụ', 'Sở NgV', 'SNgV'),
  department('Thanh tra tỉnh', 'TTr tỉnh'),
  department('Công an tỉnh', 'CA tỉnh', 'CAT'),
  department('Bộ Chỉ huy Quân sự tỉnh', 'BCHQS tỉnh', 'Bộ CHQS tỉnh'),
  department('Ban Quản lý Khu kinh tế tỉnh', 'BQL KKT tỉnh', 'BQL Khu kinh tế'),
  department('Ban Quản lý các khu công nghiệp tỉnh', 'BQL các KCN tỉnh', 'BQL các KCN'),
  department(
    'Ban Quản lý dự án đầu tư xây dựng tỉnh',
    'BQLDA ĐTXD tỉnh',
    'Ban QLDA đầu tư xây dựng tỉnh',
    'BQL dự án ĐTXD tỉnh',
  ),
  department('Trung tâm Phục vụ hành chính công tỉnh', 'TTPVHCC tỉnh', 'TTPVHCC'),
  department('Cổng Thông tin điện tử tỉnh', 'Cổng TTĐT tỉnh'),
  party('Văn phòng Tỉnh ủy', 'VPTU', 'VP Tỉnh ủy'),
  party('Ban Tổ chức Tỉnh ủy', 'BTCTU'),
  party('Ban Tuyên giáo và Dân vận Tỉnh ủy', 'BTGDVTU', 'Ban TG&DV Tỉnh ủy'),
  party('Ban Nội chính Tỉnh ủy', 'BNCTU'),
  party('Ủy ban Kiểm tra Tỉnh ủy', 'UBKTTU', 'UBKT Tỉnh ủy'),
  party(
    'Báo và Phát thanh, Truyền hình tỉnh',
    'Báo và PTTH tỉnh',
    'Báo và PT-TH tỉnh',
    'Báo và Đài PTTH tỉnh',
  ),
  party(
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    'UBMTTQVN tỉnh',
    'MTTQ tỉnh',
    'UBMTTQ tỉnh',
    'MTTQ Việt Nam tỉnh',
  ),
  party('Tỉnh đoàn', 'Tỉnh đoàn', 'Đoàn TNCS Hồ Chí Minh tỉnh'),
  party('Hội Liên hiệp Phụ nữ tỉnh', 'Hội LHPN tỉnh'),
  party('Hội Nông dân tỉnh', 'HND tỉnh'),
  party('Hội Cựu chiến binh tỉnh', 'HCCB tỉnh', 'Hội CCB tỉnh'),
  party('Liên đoàn Lao động tỉnh', 'LĐLĐ tỉnh'),
  central('Thuế tỉnh', 'Thuế tỉnh'),
  central('Bảo hiểm xã hội tỉnh', 'BHXH tỉnh'),
  central('Kho bạc Nhà nước tỉnh', 'KBNN tỉnh', 'Kho bạc Nhà nước khu vực'),
  central('Ngân hàng Nhà nước chi nhánh Khu vực', 'NHNN Khu vực', 'Ngân hàng Nhà nước Khu vực'),
  central('Thống kê tỉnh', 'TK tỉnh'),
  central('Tòa án nhân dân tỉnh', 'TAND tỉnh'),
  central('Viện kiểm sát nhân dân tỉnh', 'VKSND tỉnh'),
  central('Thi hành án dân sự tỉnh', 'THADS tỉnh'),
  company('Công ty Điện lực tỉnh', 'Điện lực tỉnh', 'PC tỉnh'),
  company('Viễn thông tỉnh', 'VNPT tỉnh', 'VNPT'),
  company('Viettel tỉnh', 'Viettel'),
  company('MobiFone tỉnh', 'MobiFone'),
  company('Bưu điện tỉnh', 'Bưu điện tỉnh'),
  group('Các sở, ban, ngành', 'Các sở, ban, ngành', 'Các sở, ngành', 'Các sở, ban, ngành thuộc tỉnh'),
  group(
    'Ủy ban nhân dân các xã, phường, đặc khu',
    'UBND cấp xã',
    'Ủy ban nhân dân cấp xã',
    'UBND các xã, phường',
    'UBND các xã, phường, đặc khu',
  ),
];

/** Units of the time before, that documents of those years name. */
const former: readonly PresetUnit[] = [
  department('Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'SNNPTNT', 'Sở NNPTNT'),
  department('Sở Tài nguyên và Môi trường', 'Sở TN&MT', 'STNMT', 'Sở TNMT'),
  department('Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'SKHĐT', 'Sở KHĐT', 'Sở Kế hoạch Đầu tư'),
  department('Sở Giao thông vận tải', 'Sở GTVT', 'SGTVT'),
  department(
    'Sở Lao động - Thương binh và Xã hội',
    'Sở LĐTB&XH',
    'Sở LĐ-TB&XH',
    'Sở LĐTBXH',
    'SLĐTBXH',
    'Sở Lao động TB & XH',
  ),
  department('Sở Thông tin và Truyền thông', 'Sở TT&TT', 'STTTT', 'Sở TTTT'),
  group(
    'Ủy ban nhân dân các huyện, thị xã, thành phố',
    'UBND cấp huyện',
    'Ủy ban nhân dân cấp huyện',
    'UBND các huyện, thị xã, thành phố',
    'UBND các huyện, thành phố',
  ),
];

/** Each province set its own day in 2025: the year alone is known. */
const in2025 = (before: readonly string[], after: string): PresetChange => ({
  kind: 'merged',
  on: null,
  year: 2025,
  document: '',
  before,
  after: [after],
});
const tookIn = (after: string, taken: string) => in2025([taken, after], after);

/** What became of them (2025). Local government has two levels since 01/07/2025. */
export const presetChanges: readonly PresetChange[] = [
  in2025(
    ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Tài nguyên và Môi trường'],
    'Sở Nông nghiệp và Môi trường',
  ),
  tookIn('Sở Tài chính', 'Sở Kế hoạch và Đầu tư'),
  tookIn('Sở Xây dựng', 'Sở Giao thông vận tải'),
  tookIn('Sở Nội vụ', 'Sở Lao động - Thương binh và Xã hội'),
  tookIn('Sở Khoa học và Công nghệ', 'Sở Thông tin và Truyền thông'),
  {
    kind: 'dissolved',
    on: dayOf(2025, 7, 1) ?? null,
    year: null,
    document: '',
    before: ['Ủy ban nhân dân các huyện, thị xã, thành phố'],
    after: [],
  },
];

/** Danh bạ thường dùng của một tỉnh: names without the province's own, to be edited afterwards. */
export const presetUnits: readonly PresetUnit[] = [...standing, ...former];

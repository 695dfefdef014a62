import type { UnitKind } from '../../../shared/domain/unit.ts';
import type { SampleUnit } from './types.ts';

const unit = (kind: UnitKind, name: string, shortName: string, ...aliases: string[]): SampleUnit => ({
  name,
  shortName,
  kind,
  aliases,
});

/** The units of the invented province, by the key that the sample's tasks name them with. */
export const sampleUnits = {
  office: unit('department', 'Văn phòng Ủy ban nhân dân tỉnh', 'VP UBND tỉnh', 'Văn phòng UBND tỉnh'),
  police: unit('department', 'Công an tỉnh', 'CA tỉnh', 'Công an tỉnh Lam Sơn'),
  science: unit('department', 'Sở Khoa học và Công nghệ', 'Sở KH&CN', 'Sở KHCN'),
  home: unit('department', 'Sở Nội vụ', 'Sở NV'),
  finance: unit('department', 'Sở Tài chính', 'Sở TC'),
  justice: unit('department', 'Sở Tư pháp', 'Sở TP'),
  health: unit('department', 'Sở Y tế', 'Sở YT'),
  education: unit('department', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'Sở GDĐT'),
  construction: unit('department', 'Sở Xây dựng', 'Sở XD'),
  farming: unit('department', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT', 'Sở NNMT'),
  trade: unit('department', 'Sở Công Thương', 'Sở CT'),
  culture: unit('department', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTT&DL', 'Sở VHTTDL'),
  parks: unit(
    'department',
    'Ban Quản lý các khu công nghiệp tỉnh',
    'BQL các KCN',
    'Ban Quản lý các KCN tỉnh',
  ),
  tax: unit('central', 'Thuế tỉnh Lam Sơn', 'Thuế tỉnh'),
  insurance: unit('central', 'Bảo hiểm xã hội tỉnh Lam Sơn', 'BHXH tỉnh', 'Bảo hiểm xã hội tỉnh'),
  telecom: unit('company', 'Công ty Viễn thông Lam Sơn', 'Viễn thông Lam Sơn'),
  youth: unit('party', 'Tỉnh đoàn Lam Sơn', 'Tỉnh đoàn'),
  dongGiang: unit(
    'commune',
    'Ủy ban nhân dân phường Đông Giang',
    'UBND phường Đông Giang',
    'phường Đông Giang',
  ),
  vanLinh: unit('commune', 'Ủy ban nhân dân xã Vân Lĩnh', 'UBND xã Vân Lĩnh', 'xã Vân Lĩnh'),
  honSay: unit('commune', 'Ủy ban nhân dân đặc khu Hòn Sậy', 'UBND đặc khu Hòn Sậy', 'đặc khu Hòn Sậy'),
  communes: unit(
    'group',
    'Ủy ban nhân dân các xã, phường, đặc khu',
    'UBND các xã, phường, đặc khu',
    'UBND cấp xã',
    'Ủy ban nhân dân cấp xã',
  ),
  departments: unit('group', 'Các sở, ban, ngành', 'Các sở, ban, ngành'),
} satisfies Record<string, SampleUnit>;

export type SampleUnitKey = keyof typeof sampleUnits;
